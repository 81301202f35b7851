import type { RuleGroup } from './collection-rules.ts'
import { matchesRule } from './match-rule.ts'
import type { RuleProduct } from './match-rule.ts'
import type { ListName } from './tags.ts'

export const COLLECTION_SORTS = ['newest', 'price_asc', 'price_desc'] as const
export type CollectionSort = (typeof COLLECTION_SORTS)[number]

export type CollectionMembers =
  | { id: number; kind: 'manual'; positions: ReadonlyMap<number, number> }
  | { id: number; kind: 'rule'; rule: RuleGroup; sort: CollectionSort }

export interface ListedProduct extends Omit<RuleProduct, 'categoryIds'> {
  id: number
  /** The categories it was put in, without those above them. */
  categoryIds: readonly number[]
}

export interface ListContext {
  /** For each category the ids above it. A missing one is a root. */
  ancestors: ReadonlyMap<number, readonly number[]>
  collections: readonly CollectionMembers[]
}

/**
 * Every list a visible product is in, with its rank there: ascending, and equal ranks by id. A product
 * in a category is in those above it too, whether or not they are shown.
 */
export function productLists(
  product: ListedProduct,
  context: ListContext,
): Partial<Record<ListName, number>> {
  const newest = -product.id
  const lists: Partial<Record<ListName, number>> = { latest: newest }
  const categoryIds = withAncestors(product.categoryIds, context.ancestors)
  for (const id of categoryIds) lists[`category:${id}`] = newest
  if (product.brandId !== null) lists[`brand:${product.brandId}`] = newest
  for (const collection of context.collections) {
    const rank = rankIn(collection, { ...product, categoryIds })
    if (rank !== undefined) lists[`collection:${collection.id}`] = rank
  }
  return lists
}

export function withAncestors(
  categoryIds: readonly number[],
  ancestors: ReadonlyMap<number, readonly number[]>,
): number[] {
  return [...new Set(categoryIds.flatMap((id) => [id, ...(ancestors.get(id) ?? [])]))]
}

function rankIn(collection: CollectionMembers, product: ListedProduct): number | undefined {
  if (collection.kind === 'manual') return collection.positions.get(product.id)
  return matchesRule(collection.rule, product) ? rankBy(collection.sort, product) : undefined
}

function rankBy(sort: CollectionSort, { id, price }: ListedProduct): number {
  switch (sort) {
    case 'newest':
      return -id
    case 'price_asc':
      return price ?? Number.MAX_SAFE_INTEGER
    case 'price_desc':
      return price === null ? Number.MAX_SAFE_INTEGER : 0 - price
  }
}
