import './mail.table.ts'

export { enqueueMail, type Mail } from './enqueue-mail.ts'
export type { MailTemplate } from './templates/index.ts'
