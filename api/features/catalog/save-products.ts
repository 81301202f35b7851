import type { ProductPatch } from '../../contracts/catalog.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { accept, refuse, type Refusal, type Result } from '../../domain/refusal.ts'
import { sameValue } from '../../domain/same-value.ts'
import type { Tag } from '../../domain/tags.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { enqueue } from '../../jobs/queue.ts'
import { demandProductRoom } from '../plans/index.ts'
import { addressProducts } from './address-products.ts'
import { readDefinitions } from './attributes.queries.ts'
import { findTakenNames } from './check-names.ts'
import { findUnknown } from './check-references.ts'
import { chooseRelated } from './choose-related.ts'
import { passed, type Draft, type Refusals } from './draft.ts'
import { editProduct, type EditContext } from './edit-product.ts'
import { showProducts } from './show-products.ts'
import { UNWRITTEN, type Product } from './product.ts'
import { lockProducts } from './products.queries.ts'
import { restateVariants } from './restate-variants.ts'
import { shareStructure } from './structure-lock.ts'
import { drawIds, writeProducts, writeVariants } from './write-products.ts'

export type CatalogStore = Pick<StoreContext, 'id' | 'currency' | 'locales'>

export interface SaveDeps {
  trx: StoreTrx
  store: CatalogStore
  now: Date
}

export interface ProductChange {
  /** Null makes a new product. */
  id: number | null
  /** What is to change, or what decides it when it sees the product. */
  patch: ProductPatch | ((before: Product) => Result<ProductPatch>)
  /** The version the client saw, when it cares. */
  version?: number | undefined
}

export interface SavedProduct {
  ok: true
  before: Product | null
  product: Product
  outcome: 'created' | 'updated' | 'unchanged'
}

export interface SaveReport {
  /** One answer a change, in their order: what is refused leaves the others alone. */
  results: (SavedProduct | Refusal)[]
  tags: Tag[]
}

/**
 * The one way products are written, one or a batch: a fixed number of statements however many there are.
 * Rows, variants, addresses, lists and jobs belong to the caller's transaction, and so do the tags it records.
 */
export async function saveProducts(deps: SaveDeps, changes: readonly ProductChange[]): Promise<SaveReport> {
  const { trx, store, now } = deps
  await shareStructure(trx, store.id)
  const former = await lockProducts(
    trx,
    changes.flatMap(({ id }) => id ?? []).toSorted((left, right) => left - right),
  )
  const attributes = await readDefinitions(trx)
  const context = { currency: store.currency, locales: store.locales, now, attributes }
  const { drafts, refusals } = draftChanges(changes, former, context)
  const refuseMore = (more: Refusals) => {
    for (const [index, refusal] of more) refusals.set(index, refusal)
  }
  refuseMore(await findUnknown(trx, drafts))
  refuseMore(await findTakenNames(trx, passed(drafts, refusals)))
  await giveIds(deps, passed(drafts, refusals))
  refuseMore(await addressProducts(trx, store, passed(drafts, refusals)))
  const accepted = passed(drafts, refusals)
  await chooseRelated(trx, store.id, accepted)
  await restateVariants(trx, accepted)
  const changed = accepted.filter(isChanged)
  const products = changed.map(({ after }) => after)
  await writeProducts(trx, products)
  await writeVariants(trx, products, former, now)
  const tags = await showProducts(deps, changed)
  await schedule(deps, changed)
  const saved = new Map(accepted.map((draft) => [draft.index, toSaved(draft)]))
  const results = changes.map((_, index) => saved.get(index) ?? refusals.get(index) ?? LOST)
  return { results, tags }
}

const LOST = refuse('not_found', 'There is no such product')

function draftChanges(
  changes: readonly ProductChange[],
  former: ReadonlyMap<number, Product>,
  context: EditContext,
): { drafts: Draft[]; refusals: Refusals } {
  const drafts: Draft[] = []
  const refusals: Refusals = new Map()
  const seen = new Set<number>()
  for (const [index, change] of changes.entries()) {
    const draft = draftChange(change, former, context)
    if (!draft.ok) refusals.set(index, draft)
    else if (change.id !== null && seen.has(change.id)) {
      refusals.set(index, refuse('named_twice', 'This product is named twice', 'id'))
    } else drafts.push({ index, ...draft.value })
    if (change.id !== null) seen.add(change.id)
  }
  return { drafts, refusals }
}

function draftChange(
  { id, patch, version }: ProductChange,
  former: ReadonlyMap<number, Product>,
  context: EditContext,
): Result<{ before: Product | null; after: Product }> {
  const before = id === null ? null : former.get(id)
  if (before === undefined) return LOST
  if (before && version !== undefined && version !== before.version) {
    return refuse('changed_meanwhile', 'Somebody else changed this product meanwhile')
  }
  const wanted = typeof patch !== 'function' ? accept(patch) : before ? patch(before) : LOST
  if (!wanted.ok) return wanted
  const edited = editProduct(before, wanted.value, context)
  if (!edited.ok) return edited
  const after = { ...edited.value, version: (before?.version ?? 0) + 1, updatedAt: context.now }
  return accept({ before, after })
}

async function giveIds({ trx, store }: SaveDeps, drafts: readonly Draft[]): Promise<void> {
  const products = drafts.map(({ after }) => after).filter(({ id }) => id === UNWRITTEN)
  const variants = drafts.flatMap(({ after }) => after.variants).filter(({ id }) => id === UNWRITTEN)
  await demandProductRoom(trx, store.id, products.length)
  const productIds = await drawIds(trx, store.id, 'products', products.length)
  const variantIds = await drawIds(trx, store.id, 'variants', variants.length)
  for (const [index, product] of products.entries()) product.id = productIds[index] ?? UNWRITTEN
  for (const [index, variant] of variants.entries()) variant.id = variantIds[index] ?? UNWRITTEN
}

function isChanged({ before, after }: Draft): boolean {
  return !before || !sameValue(comparable(before), comparable(after))
}

function comparable({ version: _v, updatedAt: _u, ...product }: Product) {
  return { ...product, variants: product.variants.map(({ stock: _s, ...variant }) => variant) }
}

function toSaved(draft: Draft): SavedProduct {
  const { before, after } = draft
  if (isChanged(draft)) return { ok: true, before, product: after, outcome: before ? 'updated' : 'created' }
  const stocks = new Map(after.variants.map((variant) => [variant.id, variant.stock]))
  const product = before ?? after
  const variants = product.variants.map((variant) => {
    const stock = stocks.get(variant.id)
    return stock === undefined ? variant : { ...variant, stock }
  })
  return { ok: true, before, product: { ...product, variants }, outcome: 'unchanged' }
}

/** A job a time, however many products wait for it; one that was put off finds nothing then. */
async function schedule({ trx, store }: SaveDeps, drafts: readonly Draft[]): Promise<void> {
  const times = drafts.flatMap(({ before, after }) => {
    const waits = after.status === 'scheduled' && after.publishAt?.getTime() !== before?.publishAt?.getTime()
    return waits && after.publishAt ? [after.publishAt.toISOString()] : []
  })
  const jobs = [...new Set(times)].map((at) =>
    enqueue(trx, 'publish-due-products', { storeId: store.id, at }, { runAt: new Date(at) }),
  )
  await Promise.all(jobs)
}
