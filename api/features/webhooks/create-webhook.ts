import { checkTarget, OutgoingError } from '../../adapters/outgoing/index.ts'
import type { Env } from '../../env.ts'
import { AppError, invalidField } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { makeSecret } from './webhook-secret.ts'
import { countWebhooks, insertWebhook, type WebhookRow, type WebhookValues } from './webhooks.queries.ts'

const MOST = 20

export interface WebhookContext {
  env: Env
  store: StoreContext
  actor: Actor
  now: Date
}

/** The secret is shown here and never again. */
export async function createWebhook(
  { env, store, actor }: WebhookContext,
  input: WebhookValues,
): Promise<{ row: WebhookRow; secret: string }> {
  const values = { ...input, url: checkWebhookUrl(input.url) }
  const { secret, sealed } = makeSecret(env)
  const row = await store.db.transaction().execute(async (trx) => {
    if ((await countWebhooks(trx)) >= MOST) {
      throw new AppError('limit_reached', `A store has at most ${MOST} webhooks. Delete one first.`)
    }
    const made = await insertWebhook(trx, { ...values, secret: sealed })
    await audit(trx, actor, {
      action: 'webhook.create',
      entity: 'webhook',
      entityId: String(made.id),
      after: auditedWebhook(made),
    })
    return made
  })
  return { row, secret }
}

/** What a name leads to is checked at every delivery; this finds what can be seen in the address. */
export function checkWebhookUrl(url: string): string {
  try {
    return checkTarget(url).href
  } catch (error) {
    if (error instanceof OutgoingError) throw invalidField('url', error.message)
    throw error
  }
}

export const auditedWebhook = ({ url, name, events, disabled_at }: WebhookRow) => ({
  url,
  name,
  events,
  active: disabled_at === null,
})
