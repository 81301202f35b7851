import { createHash } from 'node:crypto'
import { z } from 'zod'
import { MailError, type Mailer } from './contract.ts'

export interface BrevoOptions {
  key: string
  endpoint?: string
}

const Accepted = z.object({ messageId: z.string() })
const Refused = z.object({ code: z.string().default(''), message: z.string().default('') })

export function brevoMailer({ key, endpoint = 'https://api.brevo.com/v3' }: BrevoOptions): Mailer {
  return {
    name: 'brevo',
    async send({ id, from, to, subject, html, text }) {
      const response = await fetch(`${endpoint}/smtp/email`, {
        method: 'POST',
        headers: { 'api-key': key, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({
          sender: { name: from.name, email: from.address },
          to: [{ email: to }],
          subject,
          htmlContent: html,
          textContent: text,
          headers: { idempotencyKey: asUuid(id) },
        }),
        signal: AbortSignal.timeout(30_000),
      }).catch((cause: unknown) => {
        throw new MailError('unavailable', 'Brevo cannot be reached.', { cause })
      })
      const answer: unknown = await response.json().catch(() => ({}))
      if (!response.ok) throw refusal(response.status, answer)
      return { reference: Accepted.safeParse(answer).data?.messageId ?? '' }
    },
    close: async () => undefined,
  }
}

/** A wrong key or an empty account can be put right; only what is said about the mail itself is final. */
function refusal(status: number, answer: unknown): MailError {
  const { code, message } = Refused.safeParse(answer).data ?? { code: '', message: '' }
  const final = status === 400 && code !== 'not_enough_credits'
  return new MailError(final ? 'rejected' : 'unavailable', message || `Brevo answered ${status}.`)
}

function asUuid(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
