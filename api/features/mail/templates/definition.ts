export const MAIL_LANGUAGES = ['en', 'es', 'pt'] as const
export type MailLanguage = (typeof MAIL_LANGUAGES)[number]

/** Liquid in every text; a code or a button appears where the mail has a `code` or a `url`. */
export interface MailText {
  subject: string
  title: string
  /** Paragraphs; one that a loop writes over several lines becomes as many. */
  lines: readonly string[]
  button?: string
  /** Small, below everything. */
  note?: string
}

export interface MailDefinition {
  /** Of no use after `minutes`: then it is not sent any more. */
  timely?: true
  texts: Record<MailLanguage, MailText>
}

/** The nearest language there is: `pt-BR` reads `pt`, what we do not speak reads English. */
export function mailLanguage(locale: string): MailLanguage {
  const language = locale.split('-')[0]?.toLowerCase()
  return MAIL_LANGUAGES.find((each) => each === language) ?? 'en'
}
