import type { ProductInput } from '../../contracts/catalog.ts'
import type { StoreDb } from '../../db/store-db.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { mergeTags } from '../../domain/tags.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { recordChange } from '../publishing/index.ts'
import { listBySlug } from '../slugs/index.ts'
import type { CatalogDeps } from './change-product.ts'
import { saveProducts } from './save-products.ts'
import { setWantedStock, type StockActor } from './set-wanted-stock.ts'

export interface UpsertInput {
  store: StoreContext
  /** Null is the system itself. */
  actor: StockActor
  /** What stands beside the release. */
  cause: string
  inputs: readonly ProductInput[]
}

export type UpsertResult = { ok: true; id: number; outcome: 'created' | 'updated' | 'unchanged' } | Refusal

/**
 * Writes a batch of products that may be there already, known by external id, address or SKU: the same batch
 * again changes nothing. One transaction, one change, and an answer a row; what is refused leaves the others alone.
 */
export function upsertProducts(
  { now }: CatalogDeps,
  { store, actor, cause, inputs }: UpsertInput,
): Promise<UpsertResult[]> {
  return store.db.transaction().execute(async (trx) => {
    const known = await findKnownProducts(trx, inputs, store.locales[0] ?? '')
    const deps = { trx, store, now: now() }
    const changes = inputs.map((input, index) => ({ id: known[index] ?? null, patch: input }))
    const { results, tags } = await saveProducts(deps, changes)
    const saved = results.flatMap((result) => (result.ok ? [result.product] : []))
    const stockTags = await setWantedStock({ ...deps, actor, reason: 'import' }, saved)
    await recordChange(trx, store.id, {
      tags: mergeTags(tags, stockTags ?? []),
      cause,
      actor: actor?.email ?? '',
    })
    return results.map((result) =>
      result.ok ? { ok: true, id: result.product.id, outcome: result.outcome } : result,
    )
  })
}

/** For each input the product it means, if there is one. */
export async function findKnownProducts(
  db: StoreDb,
  inputs: readonly ProductInput[],
  locale: string,
): Promise<(number | undefined)[]> {
  const externalIds = inputs.flatMap(({ externalId }) => externalId ?? [])
  const slugs = inputs.flatMap(({ slug }) => slug || [])
  const skus = inputs.flatMap(skusOf)
  const [byExternalId, bySlug, bySku] = await Promise.all([
    db
      .selectFrom('products')
      .select(['id', 'external_id as name'])
      .where((eb) => eb('external_id', '=', eb.fn.any(eb.val(externalIds))))
      .execute(),
    listBySlug(db, 'product', locale, slugs),
    db
      .selectFrom('variants')
      .select(['product_id as id', 'sku as name'])
      .where((eb) => eb('sku', '=', eb.fn.any(eb.val(skus))))
      .execute(),
  ])
  const addressed = await existing(db, [...bySlug.values()])
  const external = new Map(byExternalId.map(({ id, name }) => [name, id]))
  const stocked = new Map(bySku.map(({ id, name }) => [name, id]))
  return inputs.map((input) => {
    const sku = skusOf(input).find((each) => stocked.has(each))
    return (
      (input.externalId ? external.get(input.externalId) : undefined) ??
      (input.slug ? addressed.get(bySlug.get(input.slug)) : undefined) ??
      (sku === undefined ? undefined : stocked.get(sku))
    )
  })
}

async function existing(db: StoreDb, ids: readonly number[]): Promise<Map<number | undefined, number>> {
  const rows = await db
    .selectFrom('products')
    .select('id')
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .execute()
  return new Map(rows.map(({ id }) => [id, id]))
}

const skusOf = ({ sku, variants = [] }: ProductInput) =>
  [sku, ...variants.map((each) => each.sku)].flatMap((each) => each ?? [])
