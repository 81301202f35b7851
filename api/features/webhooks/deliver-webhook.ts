import { OutgoingError, type Outgoing } from '../../adapters/outgoing/index.ts'
import { openStore, type StoreTrx } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { mailOwners } from '../mail/index.ts'
import {
  CLAIM_MS,
  claimDelivery,
  giveUpWaiting,
  settleDelivery,
  type DeliveryRow,
  type Settlement,
} from './deliveries.queries.ts'
import { messageBody, messageHeaders, signatureHeader } from './delivery-message.ts'
import { enqueueDelivery } from './emit-event.ts'
import { judgeDelivery, type DeliveryResult, type DeliveryVerdict } from './judge-delivery.ts'
import { signingSecrets } from './webhook-secret.ts'
import { findWebhook, noteArrival, noteFailure, type WebhookRow } from './webhooks.queries.ts'

export interface WebhookDeps extends Pick<Deps, 'db' | 'env' | 'log' | 'now'> {
  outgoing: Outgoing
}

const KEPT_BYTES = 1024
const TIMEOUT_MS = 10_000

/** One try to bring an event to one address; runs at least once, and claims before it sends. */
export async function deliverWebhook(deps: WebhookDeps, storeId: string, id: number): Promise<void> {
  const store = openStore(deps.db, storeId)
  const delivery = await store.transaction().execute(async (trx) => {
    const claimed = await claimDelivery(trx, id)
    // If this process dies on the way, this job finds the delivery.
    if (claimed?.claimed_at) {
      await enqueueDelivery(
        trx,
        { storeId, ids: [id] },
        new Date(claimed.claimed_at.getTime() + CLAIM_MS + 5000),
      )
    }
    return claimed
  })
  const hook = delivery && (await findWebhook(store, delivery.hook_id))
  if (!hook) return
  const started = performance.now()
  const { verdict, ...answer } = await call(deps, storeId, hook, delivery)
  const durationMs = Math.round(performance.now() - started)
  await store.transaction().execute(async (trx) => {
    const next = await settleDelivery(trx, delivery, { ...answer, ...toSettlement(verdict), durationMs })
    if (next) await enqueueDelivery(trx, { storeId, ids: [id] }, next)
    await noteOutcome(deps, trx, storeId, hook, delivery, verdict)
  })
}

interface Call {
  verdict: DeliveryVerdict
  responseStatus: number | null
  responseBody: string | null
}

async function call(
  deps: WebhookDeps,
  storeId: string,
  hook: WebhookRow,
  delivery: DeliveryRow,
): Promise<Call> {
  const now = deps.now()
  const secrets = signingSecrets(deps.env, hook, now)
  // Whoever sends a ping waits for its answer, and can send another.
  const tries = delivery.event === 'ping' ? Infinity : delivery.attempts
  const judge = (result: DeliveryResult) => judgeDelivery(result, tries, Math.random())
  const silence = { responseStatus: null, responseBody: null }
  if (hook.disabled_at)
    return { verdict: { outcome: 'failed', reason: 'The webhook is switched off.' }, ...silence }
  if (secrets.length === 0) {
    const error = 'Its secret can no longer be read. Make a new one.'
    return { verdict: judge({ error, final: true }), ...silence }
  }
  const body = messageBody(storeId, delivery)
  try {
    const {
      status,
      headers,
      body: answer,
    } = await deps.outgoing.fetch(hook.url, {
      method: 'POST',
      headers: messageHeaders(delivery, signatureHeader(secrets, body, now)),
      body,
      timeoutMs: TIMEOUT_MS,
      maxBytes: KEPT_BYTES,
      overlong: 'cut',
    })
    return {
      verdict: judge({ status, retryAfter: headers['retry-after'] }),
      responseStatus: status,
      responseBody: answer.toString('utf8').replaceAll('\0', ''),
    }
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error
    return { verdict: judge({ error: error.message, final: error.code === 'refused' }), ...silence }
  }
}

function toSettlement(verdict: DeliveryVerdict): Pick<Settlement, 'status' | 'error' | 'retryInMs'> {
  switch (verdict.outcome) {
    case 'delivered':
      return { status: 'delivered', error: null }
    case 'retry':
      return { status: 'queued', error: verdict.reason, retryInMs: verdict.inMs }
    case 'failed':
      return { status: 'failed', error: verdict.reason }
  }
}

async function noteOutcome(
  { log }: WebhookDeps,
  trx: StoreTrx,
  storeId: string,
  hook: WebhookRow,
  delivery: DeliveryRow,
  verdict: DeliveryVerdict,
): Promise<void> {
  if (verdict.outcome === 'delivered') return noteArrival(trx, hook.id)
  // A ping that fails is somebody trying something out.
  if (delivery.event === 'ping') return
  const { reason } = verdict
  const disabled = await noteFailure(trx, hook.id, { gaveUp: verdict.outcome === 'failed', reason })
  if (!disabled) return
  log.warn({ storeId, hookId: hook.id }, 'webhook switched off')
  await giveUpWaiting(trx, hook.id)
  await mailOwners(trx, storeId, {
    template: 'hook-disabled',
    data: { hookUrl: withoutQuery(hook.url), reason },
  })
}

/** What stands behind the question mark may be a secret. */
const withoutQuery = (url: string) => url.replace(/\?.*$/, '')
