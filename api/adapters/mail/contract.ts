export interface MailAddress {
  name: string
  address: string
}

export interface OutgoingMail {
  /** The same for every try of one mail, so that whoever gets it twice can tell. */
  id: string
  from: MailAddress
  to: string
  subject: string
  html: string
  text: string
}

/** A way out for mail. */
export interface Mailer {
  name: string
  /** Ends when the transport has taken the mail over, with its name for it; throws a `MailError` otherwise. */
  send(mail: OutgoingMail): Promise<{ reference: string }>
  close(): Promise<void>
}

/** `address`: nobody is there. `rejected`: this mail will not be taken. `unavailable`: later perhaps. */
export type MailErrorCode = 'address' | 'rejected' | 'unavailable'

export class MailError extends Error {
  override name = 'MailError'
  readonly code: MailErrorCode

  constructor(code: MailErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
