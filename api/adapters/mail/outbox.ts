import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Mailer } from './contract.ts'

const OutboxMail = z.object({
  key: z.string(),
  sentAt: z.string(),
  from: z.object({ name: z.string(), address: z.string() }),
  to: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
})
export type OutboxMail = z.infer<typeof OutboxMail>

const KEPT = 200
const KEY = /^\d{13}-[\w-]{1,80}$/

/** For development: every mail becomes a file that the outbox page shows, and nothing leaves the machine. */
export function outboxMailer(dir: string): Mailer {
  return {
    name: 'outbox',
    async send({ id, from, to, subject, html, text }) {
      const key = `${Date.now()}-${id.replaceAll(/[^\w-]/g, '-').slice(0, 80)}`
      const mail: OutboxMail = { key, sentAt: new Date().toISOString(), from, to, subject, html, text }
      await mkdir(dir, { recursive: true })
      await writeFile(join(dir, `${key}.part`), JSON.stringify(mail))
      await rename(join(dir, `${key}.part`), join(dir, `${key}.json`))
      const surplus = (await outboxKeys(dir)).slice(KEPT)
      await Promise.all(surplus.map((old) => rm(join(dir, `${old}.json`), { force: true })))
      return { reference: key }
    },
    close: async () => undefined,
  }
}

/** Newest first. */
export async function listOutbox(dir: string): Promise<OutboxMail[]> {
  const keys = await outboxKeys(dir)
  const mails = await Promise.all(keys.map((key) => findOutboxMail(dir, key)))
  return mails.filter((mail) => mail !== undefined)
}

export async function findOutboxMail(dir: string, key: string): Promise<OutboxMail | undefined> {
  if (!KEY.test(key)) return undefined
  const text = await readFile(join(dir, `${key}.json`), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : OutboxMail.parse(JSON.parse(text))
}

async function outboxKeys(dir: string): Promise<string[]> {
  const names = await readdir(dir).catch(() => [])
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
    .reverse()
}
