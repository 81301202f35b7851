import { join } from 'node:path'
import { brevoMailer } from './brevo.ts'
import type { MailAddress, Mailer } from './contract.ts'
import { absentMailer } from './memory.ts'
import { outboxMailer } from './outbox.ts'

export { MailError, type MailAddress, type Mailer, type OutgoingMail } from './contract.ts'
export { memoryMailer, type MemoryMailer } from './memory.ts'
export { findOutboxMail, listOutbox, type OutboxMail } from './outbox.ts'

export interface MailEnv {
  SMTP_URL?: string | undefined
  SMTP_AUTH_URL?: string | undefined
  MAIL_FROM: string
  PLATFORM_URL: string
  PICKSY_HOME: string
}

export interface Mailers {
  /** Codes and account mail. */
  auth: Mailer
  /** Everything else. */
  shop: Mailer
  /** Whose address every mail has; a store puts its own name before it. */
  from: MailAddress
  close(): Promise<void>
}

/** Two ways out, so that a newsletter's reputation never delays a login code; one serves for both when alone. */
export async function createMailers(env: MailEnv): Promise<Mailers> {
  const shop = await createMailer(env.SMTP_URL ?? env.SMTP_AUTH_URL, env)
  const separate = env.SMTP_AUTH_URL && env.SMTP_AUTH_URL !== env.SMTP_URL && env.SMTP_URL
  const auth = separate ? await createMailer(env.SMTP_AUTH_URL, env) : shop
  return {
    auth,
    shop,
    from: parseAddress(env.MAIL_FROM),
    close: async () => {
      await Promise.all([shop.close(), separate && auth.close()])
    },
  }
}

async function createMailer(url: string | undefined, env: MailEnv): Promise<Mailer> {
  if (!url) {
    const dir = outboxDir(env)
    return dir ? outboxMailer(dir) : absentMailer()
  }
  if (url.startsWith('brevo://')) return brevoMailer({ key: decodeURIComponent(new URL(url).host) })
  const { smtpMailer } = await import('./smtp.ts')
  return smtpMailer(url)
}

/** Where mail is kept instead of being sent: only on one's own machine, and only when no server is named. */
export function outboxDir({
  SMTP_URL,
  SMTP_AUTH_URL,
  PLATFORM_URL,
  PICKSY_HOME,
}: MailEnv): string | undefined {
  const local = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/.test(new URL(PLATFORM_URL).hostname)
  return local && !SMTP_URL && !SMTP_AUTH_URL ? join(PICKSY_HOME, 'outbox') : undefined
}

/** `Name <address>`, or the address alone. */
export function parseAddress(text: string): MailAddress {
  const [, name = '', address = text] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(text) ?? []
  return { name, address: address.trim() }
}
