import type { StoreDb } from '../../db/store-db.ts'
import { refuse, type Refusal } from '../../domain/refusal.ts'
import type { Draft, Refusals } from './draft.ts'
import type { Product } from './product.ts'

/** SKUs and external ids are one product's alone: in the store, and within the batch. */
export async function findTakenNames(db: StoreDb, drafts: readonly Draft[]): Promise<Refusals> {
  const batch = drafts.flatMap(({ before }) => (before ? [before.id] : []))
  const [skuOwners, externalOwners] = await Promise.all([
    readSkuOwners(
      db,
      drafts.flatMap(({ before, after }) => newSkus(before, after)),
      batch,
    ),
    readExternalOwners(
      db,
      drafts.flatMap(({ before, after }) => newExternalId(before, after)),
      batch,
    ),
  ])
  // What a product of the batch keeps is its own before anybody else's.
  for (const { before, after } of drafts) {
    for (const sku of skusOf(after)) if (before && skusOf(before).includes(sku)) skuOwners.set(sku, after)
    if (after.externalId && before?.externalId === after.externalId)
      externalOwners.set(after.externalId, after)
  }
  return new Map(
    drafts.flatMap(({ index, after }): [number, Refusal][] => {
      const refused = claimNames(after, skuOwners, externalOwners)
      return refused ? [[index, refused]] : []
    }),
  )
}

/** The products themselves in a batch, or somebody outside it. */
type Owners = Map<string, Product | 'outside'>

function claimNames(product: Product, skuOwners: Owners, externalOwners: Owners): Refusal | undefined {
  const takenAt = product.variants.findIndex(({ sku }) => sku !== null && isOthers(skuOwners, sku, product))
  if (takenAt >= 0) {
    const path = product.variants.length > 1 ? `variants.${takenAt}.sku` : 'sku'
    return refuse('sku_taken', `Another product has the SKU “${product.variants[takenAt]?.sku}”`, path)
  }
  if (product.externalId !== null && isOthers(externalOwners, product.externalId, product)) {
    return refuse(
      'external_id_taken',
      `Another product has the external id “${product.externalId}”`,
      'externalId',
    )
  }
  for (const sku of skusOf(product)) skuOwners.set(sku, product)
  if (product.externalId !== null) externalOwners.set(product.externalId, product)
  return undefined
}

const isOthers = (owners: Owners, name: string, product: Product) => (owners.get(name) ?? product) !== product

const skusOf = (product: Product) => product.variants.flatMap(({ sku }) => sku ?? [])

function newSkus(before: Product | null, after: Product): string[] {
  const old = new Set(before ? skusOf(before) : [])
  return skusOf(after).filter((sku) => !old.has(sku))
}

const newExternalId = (before: Product | null, { externalId }: Product) =>
  externalId !== null && externalId !== before?.externalId ? [externalId] : []

async function readSkuOwners(
  db: StoreDb,
  skus: readonly string[],
  batch: readonly number[],
): Promise<Owners> {
  if (skus.length === 0) return new Map()
  const rows = await db
    .selectFrom('variants')
    .select('sku')
    .where((eb) => eb('sku', '=', eb.fn.any(eb.val([...skus]))))
    .where((eb) => eb.not(eb('product_id', '=', eb.fn.any(eb.val([...batch])))))
    .execute()
  return new Map(rows.map(({ sku }) => [sku ?? '', 'outside']))
}

async function readExternalOwners(
  db: StoreDb,
  names: readonly string[],
  batch: readonly number[],
): Promise<Owners> {
  if (names.length === 0) return new Map()
  const rows = await db
    .selectFrom('products')
    .select('external_id')
    .where((eb) => eb('external_id', '=', eb.fn.any(eb.val([...names]))))
    .where((eb) => eb.not(eb('id', '=', eb.fn.any(eb.val([...batch])))))
    .execute()
  return new Map(rows.map(({ external_id }) => [external_id ?? '', 'outside']))
}
