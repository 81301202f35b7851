import { MailError, type Mailer, type OutgoingMail } from './contract.ts'

export interface MemoryMailer extends Mailer {
  /** What was sent, oldest first. */
  sent: OutgoingMail[]
  /** The next mails are not taken, until it is undefined again. */
  failWith?: MailError | undefined
}

export function memoryMailer(): MemoryMailer {
  const sent: OutgoingMail[] = []
  return {
    name: 'memory',
    sent,
    async send(mail) {
      if (this.failWith) throw this.failWith
      sent.push(mail)
      return { reference: `memory-${sent.length}` }
    },
    close: async () => undefined,
  }
}

/** Where a mail server was expected and none is named. */
export function absentMailer(): Mailer {
  return {
    name: 'absent',
    send: async () => {
      throw new MailError('unavailable', 'No mail server is configured: set SMTP_URL.')
    },
    close: async () => undefined,
  }
}
