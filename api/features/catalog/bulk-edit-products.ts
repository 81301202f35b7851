import { z } from 'zod'
import { BULK_AT_ONCE, MAX_BULK_PRODUCTS, type BulkEditInput } from '../../contracts/bulk-edit.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { mergeTags, type Tag } from '../../domain/tags.ts'
import { AppError, invalidField, notFound } from '../../errors.ts'
import { enqueue } from '../../jobs/queue.ts'
import { audit, type AuditActor } from '../audit/index.ts'
import { recordChange } from '../publishing/index.ts'
import { patchFor } from './bulk-patch.ts'
import {
  BulkWork,
  findBulkEdit,
  insertBulkEdit,
  writeBulkProgress,
  type BulkEditRow,
  type BulkProgress,
} from './bulk-edit.queries.ts'
import type { CatalogDeps, Editing } from './change-product.ts'
import { findProductIds } from './list-products.queries.ts'
import { saveProducts, type CatalogStore } from './save-products.ts'

const BATCH = 250

/** A few products are edited at once; many become a job, with the same steps and its progress to be asked for. */
export function bulkEditProducts(
  { now }: CatalogDeps,
  { store, actor, input }: Editing & { input: BulkEditInput },
): Promise<BulkEditRow> {
  return store.db.transaction().execute(async (trx) => {
    const ids = input.ids
      ? distinct(input.ids)
      : await findProductIds(trx, input.filter ?? {}, MAX_BULK_PRODUCTS + 1)
    if (ids.length > MAX_BULK_PRODUCTS) {
      throw invalidField(
        'filter',
        `At most ${MAX_BULK_PRODUCTS} products are edited at once: narrow the filter.`,
      )
    }
    checkCurrency(input, store.currency)
    const who = {
      accountId: actor.accountId,
      email: actor.email,
      via: actor.via,
      impersonatedBy: actor.impersonatedBy,
    }
    const row = await insertBulkEdit(trx, { ids, patch: input.patch }, who)
    if (ids.length <= BULK_AT_ONCE) await runBulkEdit({ trx, store, now: now() }, row)
    else await enqueue(trx, 'bulk-edit-products', { storeId: store.id, id: row.id }, { maxAttempts: 5 })
    const answer = await findBulkEdit(trx, row.id)
    if (!answer) throw notFound('bulk edit')
    return answer
  })
}

const distinct = (ids: readonly number[]) => [...new Set(ids)].sort((left, right) => left - right)

function checkCurrency({ patch: { price } }: BulkEditInput, currency: string): void {
  if (!price || 'percent' in price) return
  const [field, money] = 'set' in price ? ['set', price.set] : ['amount', price.amount]
  if (money.currency === currency) return
  throw invalidField(`patch.price.${field}.currency`, `The store's prices are in ${currency}.`)
}

/** Who asked, as the job's row keeps it. */
const Asker = z.object({
  accountId: z.string(),
  email: z.string(),
  via: z.enum(['session', 'token', 'apikey']),
  impersonatedBy: z.string().optional(),
})

export interface BulkEditDeps {
  trx: StoreTrx
  store: CatalogStore
  now: Date
  onProgress?: (progress: BulkProgress) => Promise<unknown>
}

/** All of it or nothing, and never twice: prices that go up by a tenth do so once. */
export async function runBulkEdit(
  { trx, store, now, onProgress }: BulkEditDeps,
  row: BulkEditRow,
): Promise<void> {
  const { ids, patch } = BulkWork.parse(row.input)
  const progress: BulkProgress = { done: 0, updated: 0, errors: [] }
  let tags: Tag[] = []
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH)
    const report = await saveProducts(
      { trx, store, now },
      batch.map((id) => ({ id, patch: (before) => patchFor(before, patch, store.currency) })),
    )
    tags = mergeTags(tags, report.tags)
    for (const [index, result] of report.results.entries()) {
      if (!result.ok) progress.errors.push({ row: batch[index] ?? 0, message: result.reason })
      else if (result.outcome === 'updated') progress.updated++
    }
    progress.done += batch.length
    await onProgress?.(progress)
  }
  const asker = Asker.parse(row.actor)
  await recordChange(trx, store.id, {
    tags,
    cause: `${progress.updated} products changed`,
    actor: asker.email,
  })
  await audit(trx, asker as AuditActor, {
    action: 'product.bulk',
    entity: 'product',
    entityId: '',
    after: { products: progress.updated, ...patch },
  })
  const ended = await writeBulkProgress(trx, row.id, progress, 'done')
  if (!ended) throw new AppError('conflict', 'This edit was made already.')
}
