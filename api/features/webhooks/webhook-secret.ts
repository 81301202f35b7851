import { randomBytes } from 'node:crypto'
import type { Env } from '../../env.ts'
import { sealer } from '../../secrets.ts'
import type { WebhookRow } from './webhooks.queries.ts'

/** A new secret: what its owner sees once, and what the database keeps. */
export function makeSecret(env: Env): { secret: string; sealed: string } {
  const secret = `whsec_${randomBytes(32).toString('base64url')}`
  return { secret, sealed: sealer(env, 'webhook').seal(secret) }
}

/** Those that sign now: the current one, and the one before while it still holds. */
export function signingSecrets(env: Env, hook: WebhookRow, now: Date): string[] {
  const overlaps = hook.former_until !== null && hook.former_until > now
  const sealed = [hook.secret, overlaps ? hook.former_secret : null].filter((each) => each !== null)
  return sealed.map((each) => sealer(env, 'webhook').open(each)).filter((each) => each !== undefined)
}
