import { accountMails } from './account-mails.ts'
import { codeMails } from './code-mails.ts'
import type { MailDefinition } from './definition.ts'
import { storeMails } from './store-mails.ts'

export { mailLanguage, MAIL_LANGUAGES, type MailLanguage, type MailText } from './definition.ts'

export const mailTemplates = { ...codeMails, ...accountMails, ...storeMails } satisfies Record<
  string,
  MailDefinition
>

/** Permanent names: the mail log keeps them. */
export type MailTemplate = keyof typeof mailTemplates

export const findMailDefinition = (template: string): MailDefinition | undefined =>
  Object.hasOwn(mailTemplates, template) ? mailTemplates[template as MailTemplate] : undefined
