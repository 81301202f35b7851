import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { StoreContext } from '../../http/app-env.ts'
import { catalogOf, compareListings, EUR, makeShop, readListings, takeChanges, type Call } from './testing.ts'

let store: StoreContext
let call: Call

beforeAll(async () => {
  store = await makeShop(['en'])
  call = catalogOf(store).owner
  for (const parentId of [null, 1, 2, 1]) await call('POST', '/categories', { title: 'C', parentId })
  for (const name of ['A', 'B', 'C']) await call('POST', '/brands', { name })
})

type Edit = (ids: Ids) => [method: string, path: string, body?: object]

interface Ids {
  products: number[]
  categories: number[]
  collections: number[]
  brands: number[]
}

const pick = (ids: number[], at: number) => ids[at % Math.max(1, ids.length)] ?? 1

const at = fc.nat({ max: 40 })
const status = fc.constantFrom('active', 'active', 'active', 'draft', 'archived')
const tags = fc.subarray(['red', 'blue', 'new'])
const rule = fc.oneof(
  fc.constantFrom('red', 'blue').map((value) => ({ all: [{ field: 'tag', operator: 'eq', value }] })),
  fc.nat({ max: 9 }).map((value) => ({ any: [{ field: 'price', operator: 'gte', value: value * 100 }] })),
  fc.nat({ max: 4 }).map((value) => ({ all: [{ field: 'category', operator: 'in', value: [value + 1] }] })),
  fc.nat({ max: 2 }).map((value) => ({ all: [{ field: 'brand', operator: 'ne', value: value + 1 }] })),
  fc
    .constantFrom('in_stock', 'out_of_stock')
    .map((value) => ({ all: [{ field: 'availability', operator: 'eq', value }] })),
)
const sort = fc.constantFrom('newest', 'price_asc', 'price_desc')

const fields = (ids: Ids) =>
  fc.record(
    {
      status,
      tags,
      price: fc.nat({ max: 9 }).map((value) => EUR(value * 100)),
      stock: fc.nat({ max: 1 }),
      categoryIds: fc
        .array(at, { maxLength: 2 })
        .map((list) => list.map((each) => pick(ids.categories, each))),
      brandId: fc.option(at.map((each) => pick(ids.brands, each))),
    },
    { requiredKeys: [] },
  )

/** One edit of each mutating route that can move a product between lists. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(at, fc.gen())
      .map(([, gen]): Edit => (ids) => [
        'POST',
        '/products',
        { title: 'P', price: EUR(100), ...gen(fields, ids) },
      ]),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(at, fc.gen())
      .map(([one, gen]): Edit => (ids) => [
        'PATCH',
        `/products/${pick(ids.products, one)}`,
        gen(fields, ids),
      ]),
  },
  at.map((one): Edit => (ids) => ['DELETE', `/products/${pick(ids.products, one)}`]),
  at.map((one): Edit => (ids) => ['POST', `/products/${pick(ids.products, one)}/duplicate`]),
  fc
    .tuple(
      at,
      status.filter((each) => each !== 'archived'),
    )
    .map(([one, wanted]): Edit => (ids) => [
      'POST',
      '/products/bulk',
      {
        ids: [pick(ids.products, one), pick(ids.products, one + 1)],
        patch: { status: wanted, addTags: ['red'] },
      },
    ]),
  {
    weight: 2,
    arbitrary: fc
      .tuple(at, fc.boolean())
      .map(([one, root]): Edit => (ids) => [
        'POST',
        '/categories',
        { title: 'C', parentId: root ? null : pick(ids.categories, one) },
      ]),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(at, at)
      .map(([one, other]): Edit => (ids) => [
        'PATCH',
        `/categories/${pick(ids.categories, one)}`,
        { parentId: other % 3 === 0 ? null : pick(ids.categories, other) },
      ]),
  },
  at.map((one): Edit => (ids) => ['DELETE', `/categories/${pick(ids.categories, one)}?children=up`]),
  fc
    .tuple(rule, sort)
    .map(([wanted, order]): Edit => () => [
      'POST',
      '/collections',
      { title: 'R', rule: wanted, sort: order },
    ]),
  fc
    .array(at, { maxLength: 5 })
    .map((list): Edit => (ids) => [
      'POST',
      '/collections',
      { title: 'M', productIds: list.map((each) => pick(ids.products, each)) },
    ]),
  fc
    .tuple(at, rule, sort)
    .map(([one, wanted, order]): Edit => (ids) => [
      'PATCH',
      `/collections/${pick(ids.collections, one)}`,
      { rule: wanted, sort: order },
    ]),
  fc
    .tuple(at, fc.array(at, { maxLength: 5 }))
    .map(([one, list]): Edit => (ids) => [
      'PATCH',
      `/collections/${pick(ids.collections, one)}`,
      { rule: null, productIds: list.map((each) => pick(ids.products, each)) },
    ]),
  at.map((one): Edit => (ids) => ['DELETE', `/collections/${pick(ids.collections, one)}`]),
  fc.constant<Edit>(() => ['POST', '/brands', { name: 'B' }]),
  at.map((one): Edit => (ids) => ['DELETE', `/brands/${pick(ids.brands, one)}`]),
)

async function readIds(): Promise<Ids> {
  const ids = async (table: keyof Ids) =>
    (await store.db.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id)
  return {
    products: await ids('products'),
    categories: await ids('categories'),
    collections: await ids('collections'),
    brands: await ids('brands'),
  }
}

describe('listings', () => {
  it('are what they would be if they were made anew, after any edits, also at the same moment', async () => {
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 6, maxLength: 12 }),
        async (rounds) => {
          for (const round of rounds) {
            const ids = await readIds()
            const before = await readListings(store)
            await takeChanges(store)
            const answers = await Promise.all(round.map((each) => call(...each(ids))))
            for (const { status: answered } of answers) {
              seen.add(answered)
              expect(answered).toBeLessThan(500)
            }
            const after = await readListings(store)
            const changed = Object.keys({ ...before, ...after }).filter(
              (list) => String(before[list]) !== String(after[list]),
            )
            const tags = await takeChanges(store)
            // A brand that is deleted takes its page along, which alone reads its list.
            const told = (list: string) =>
              tags.includes(`list:${list}`) || (/^brand:/.test(list) && tags.includes(list))
            expect(changed.filter((list) => !told(list))).toEqual([])
          }
          const { anew, kept } = await compareListings(store)
          expect(kept).toEqual(anew)
        },
      ),
      // The store remembers what a run did: a smaller counterexample would be another story.
      { numRuns: 12, endOnFailure: true },
    )
    expect([...seen]).toEqual(expect.arrayContaining([200, 201, 204]))
  }, 60_000)
})
