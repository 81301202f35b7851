import './mail.table.ts'

export { enqueueMail, type Mail } from './enqueue-mail.ts'
export { mailOwners } from './mail-owners.ts'
export type { MailDeps } from './send-mail.ts'
export type { MailTemplate } from './templates/index.ts'
export { forgetMail } from './forget-mail.ts'
export { openMailLog } from './mail.queries.ts'
