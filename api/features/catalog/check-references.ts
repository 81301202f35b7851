import type { StoreDb } from '../../db/store-db.ts'
import { refuse, type Refusal } from '../../domain/refusal.ts'
import type { Draft, Refusals } from './draft.ts'
import type { Product } from './product.ts'

type Referred = 'categories' | 'brands' | 'media' | 'products'

const NOUNS: Record<Referred, string> = {
  categories: 'category',
  brands: 'brand',
  media: 'picture',
  products: 'product',
}

interface Reference {
  to: Referred
  id: number
  path: string
}

/** What an edit newly refers to is there. What stood in a product before may have gone since. */
export async function findUnknown(db: StoreDb, drafts: readonly Draft[]): Promise<Refusals> {
  const given = drafts.map((draft) => ({ draft, references: newReferences(draft) }))
  const wanted = Map.groupBy(
    given.flatMap(({ references }) => references),
    ({ to }) => to,
  )
  const reads = [...wanted].map(async ([to, references]) => [to, await existing(db, to, references)] as const)
  const known = new Map(await Promise.all(reads))
  return new Map(
    given.flatMap(({ draft, references }): [number, Refusal][] => {
      const missing = references.find(({ to, id }) => !known.get(to)?.has(id))
      return missing ? [[draft.index, unknown(missing)]] : []
    }),
  )
}

const unknown = ({ to, id, path }: Reference) =>
  refuse('unknown_reference', `There is no ${NOUNS[to]} ${id}`, path)

function newReferences({ before, after }: Draft): Reference[] {
  const old = new Set(before ? referencesOf(before).map(keyOf) : [])
  return referencesOf(after).filter((reference) => !old.has(keyOf(reference)))
}

function referencesOf(product: Product): Reference[] {
  const list = (to: Referred, field: string, ids: readonly number[]) =>
    ids.map((id, index) => ({ to, id, path: `${field}.${index}` }))
  return [
    ...list('categories', 'categoryIds', product.categoryIds),
    ...list('media', 'mediaIds', product.mediaIds),
    ...list('products', 'relatedIds', product.relatedIds),
    ...(product.brandId === null ? [] : [{ to: 'brands' as const, id: product.brandId, path: 'brandId' }]),
  ]
}

const keyOf = ({ to, id }: Reference) => `${to}:${id}`

async function existing(db: StoreDb, to: Referred, references: readonly Reference[]): Promise<Set<number>> {
  const ids = [...new Set(references.map(({ id }) => id))]
  const rows = await db
    .selectFrom(to)
    .select('id')
    .where((eb) => eb('id', '=', eb.fn.any(eb.val(ids))))
    .execute()
  return new Set(rows.map(({ id }) => id))
}
