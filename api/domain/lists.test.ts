import { describe, expect, test } from 'vitest'
import { productLists } from './lists.ts'
import type { CollectionMembers, ListedProduct } from './lists.ts'

const boot: ListedProduct = {
  id: 42,
  title: 'Boot',
  tags: ['winter'],
  brandId: 2,
  categoryIds: [7],
  price: 1999,
  createdAt: '2026-01-01T00:00:00Z',
  availability: 'in_stock',
  attributes: {},
}
const ancestors = new Map([[7, [3, 1]], [8, [3, 1]]]) // prettier-ignore
const winter = { all: [{ field: 'tag' as const, operator: 'eq' as const, value: 'winter' }] }

describe('productLists', () => {
  test('is in its categories and those above, its brand, and the latest, newest first', () => {
    expect(productLists(boot, { ancestors, collections: [] })).toEqual({
      latest: -42,
      'category:7': -42,
      'category:3': -42,
      'category:1': -42,
      'brand:2': -42,
    })
  })

  test('without brand or category it is among the latest', () => {
    const bare = { ...boot, brandId: null, categoryIds: [] }
    expect(productLists(bare, { ancestors, collections: [] })).toEqual({ latest: -42 })
  })

  test.each([
    ['by hand', { id: 1, kind: 'manual', positions: new Map([[42, 5]]) }, 5],
    ['by hand, not in it', { id: 1, kind: 'manual', positions: new Map([[41, 0]]) }, undefined],
    ['newest', { id: 1, kind: 'rule', rule: winter, sort: 'newest' }, -42],
    ['cheapest', { id: 1, kind: 'rule', rule: winter, sort: 'price_asc' }, 1999],
    ['dearest', { id: 1, kind: 'rule', rule: winter, sort: 'price_desc' }, -1999],
    [
      'a rule on a category above',
      {
        id: 1,
        kind: 'rule',
        rule: { all: [{ field: 'category', operator: 'eq', value: 1 }] },
        sort: 'newest',
      },
      -42,
    ],
    [
      'a rule that fails',
      {
        id: 1,
        kind: 'rule',
        rule: { all: [{ field: 'tag', operator: 'ne', value: 'winter' }] },
        sort: 'newest',
      },
      undefined,
    ],
  ] satisfies [string, CollectionMembers, number | undefined][])(
    'collection: %s',
    (_name, collection, rank) => {
      expect(productLists(boot, { ancestors, collections: [collection] })['collection:1']).toBe(rank)
    },
  )

  test('what has no price comes last, cheap or dear first', () => {
    for (const sort of ['price_asc', 'price_desc'] as const) {
      const collections = [{ id: 1, kind: 'rule' as const, rule: winter, sort }]
      const rank = (price: number | null) =>
        productLists({ ...boot, price }, { ancestors, collections })['collection:1'] ?? NaN
      expect(rank(null)).toBeGreaterThan(rank(0))
      expect(rank(null)).toBeGreaterThan(rank(1e15))
    }
  })
})
