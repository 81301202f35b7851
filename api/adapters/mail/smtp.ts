import { createTransport } from 'nodemailer'
import { MailError, type Mailer } from './contract.ts'

const SECOND = 1000

export function smtpMailer(url: string): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 15 * SECOND,
    greetingTimeout: 15 * SECOND,
    socketTimeout: 60 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    name: 'smtp',
    async send({ id, from, to, subject, html, text }) {
      const messageId = `<${id}@${from.address.split('@')[1]}>`
      try {
        const sent = await transport.sendMail({
          messageId,
          from,
          // An object is taken as one address; a string would be parsed as a list.
          to: { name: '', address: to },
          subject,
          html,
          text,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        return { reference: sent.response.slice(0, 200) }
      } catch (error) {
        throw asMailError(error)
      }
    },
    close: async () => transport.close(),
  }
}

/** Enhanced codes that say the mailbox or its domain is not there; other refusals may be about us, not about it. */
const NOBODY_THERE = /\b5\.(1\.[1236]|1\.10|2\.1)\b/

function asMailError(error: unknown): MailError {
  const { responseCode, response = '', code, message } = error as SmtpError
  // Without an answer of the server, EENVELOPE means that the mail itself cannot be addressed.
  const final = responseCode ? responseCode >= 500 : code === 'EENVELOPE'
  const kind = !final ? 'unavailable' : NOBODY_THERE.test(response) ? 'address' : 'rejected'
  return new MailError(kind, response || message, { cause: error })
}

interface SmtpError extends Error {
  code?: string
  responseCode?: number
  response?: string
}
