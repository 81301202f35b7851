import { beforeAll, describe, expect, it } from 'vitest'
import { BulkEdit } from '../../contracts/bulk-edit.ts'
import { Product, type ProductInput } from '../../contracts/catalog.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { bulkEditJob } from './bulk-edit-products.job.ts'
import { catalogOf, EUR, makeShop, read, readListings, refusal, takeChanges, type Call } from './testing.ts'
import { upsertProducts } from './upsert-products.ts'

let store: StoreContext
let call: Call
const now = () => new Date('2026-03-01T12:00:00Z')

beforeAll(async () => {
  store = await makeShop()
  call = catalogOf(store, [], now).owner
})

const upsert = (inputs: ProductInput[], home = store) =>
  upsertProducts({ now }, { store: home, actor: null, cause: 'Imported', inputs })

const product = (title: string, more: Partial<ProductInput> = {}): ProductInput => ({
  title,
  status: 'active',
  price: EUR(1000),
  ...more,
})

const idsOf = (results: Awaited<ReturnType<typeof upsert>>) =>
  results.map((result) => (result.ok ? result.id : 0))

describe('upsertProducts', () => {
  it('makes what is new and finds the rest by external id, address or SKU', async () => {
    const batch = [
      product('By external id', { externalId: 'e1' }),
      product('By address', { slug: 'by-address' }),
      product('By SKU', { sku: 'BY-SKU' }),
    ]
    const first = await upsert(batch)
    expect(first).toMatchObject([{ outcome: 'created' }, { outcome: 'created' }, { outcome: 'created' }])
    await takeChanges(store)
    const again = await upsert(batch)
    expect(again).toMatchObject([
      { outcome: 'unchanged' },
      { outcome: 'unchanged' },
      { outcome: 'unchanged' },
    ])
    expect(idsOf(again)).toEqual(idsOf(first))
    expect(await takeChanges(store)).toEqual([])
    const dearer = await upsert(batch.map((each) => ({ ...each, price: EUR(2000) })))
    expect(dearer).toMatchObject([{ outcome: 'updated' }, { outcome: 'updated' }, { outcome: 'updated' }])
    expect(await takeChanges(store)).toEqual(
      idsOf(first)
        .map((id) => `product:${id}`)
        .sort(),
    )
  })

  it('refuses a row and writes the others, in one change', async () => {
    const results = await upsert([
      product('Fine', { sku: 'FINE' }),
      product('Same SKU', { sku: 'FINE' }),
      product('No picture', { mediaIds: [999_999] }),
      product('Same address', { slug: 'fine' }),
      product('Fine too', { stock: 4 }),
    ])
    expect(results).toMatchObject([
      { ok: true },
      { ok: false, code: 'sku_taken', path: 'sku' },
      { ok: false, code: 'unknown_reference', path: 'mediaIds.0' },
      { ok: false, code: 'slug_taken', path: 'slug' },
      { ok: true },
    ])
    expect(await store.db.selectFrom('changes').select('cause').execute()).toEqual([{ cause: 'Imported' }])
    const [last] = idsOf(results).slice(-1)
    const { variants } = await read(call('GET', `/products/${last}`), 200, Product)
    expect(variants).toMatchObject([{ stock: 4, availability: 'in_stock' }])
  })

  it('chooses the nearest older products of the same category as related, also within a batch', async () => {
    const home = await makeShop(['en'])
    const category = await home.db
      .insertInto('categories')
      .values({
        ...{
          title: 'A',
          slug: 'a',
          description: '',
          position: 0,
          visible: true,
          parent_id: null,
          media_id: null,
        },
        translations: '{}',
        seo: '{}',
        updated_at: now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const inA = (title: string) => product(title, { categoryIds: [category.id] })
    const first = idsOf(await upsert([inA('1'), product('no category'), inA('2'), inA('3')], home))
    const [last = 0] = idsOf(await upsert([inA('4')], home))
    const rows = await home.db.selectFrom('products').select(['id', 'related_ids']).execute()
    const related = new Map(rows.map((row) => [row.id, row.related_ids]))
    expect(related.get(first[0] ?? 0)).toEqual([])
    expect(related.get(first[3] ?? 0)).toEqual([first[2], first[0]])
    expect(related.get(last)).toEqual([first[3], first[2], first[0]])
  })

  it('leaves related products to a hand that takes the choice over, though one of them has gone since', async () => {
    const home = await makeShop(['en'])
    const [gone = 0, stays = 0, last = 0] = idsOf(
      await upsert([product('Gone'), product('Stays'), product('Last')], home),
    )
    const calls = catalogOf(home, [], now).owner
    await calls('DELETE', `/products/${gone}`)
    const taken = await read(calls('PATCH', `/products/${last}`, { relatedIds: [stays, gone] }), 200, Product)
    expect(taken).toMatchObject({ relatedIds: [stays, gone], relatedByHand: true })
    const unknown = calls('PATCH', `/products/${last}`, { relatedIds: [stays, 999_999] })
    expect(await refusal(unknown)).toEqual({ status: 422, code: 'invalid', paths: ['relatedIds.1'] })
  })
})

describe('POST /products/bulk', () => {
  it('changes prices exactly, keeps the former one to compare, and tells the storefront once', async () => {
    const ids = idsOf(
      await upsert([
        product('P', { price: EUR(999), sku: 'P' }),
        product('Q', { price: EUR(100), sku: 'Q' }),
      ]),
    )
    await takeChanges(store)
    const patch = { price: { percent: -12.5 }, compareAt: 'former_price', addTags: ['sale'] }
    const done = await read(call('POST', '/products/bulk', { ids: [...ids, 999_999], patch }), 200, BulkEdit)
    expect(done).toMatchObject({ status: 'done', products: 3, done: 3, changed: 2, failed: 1 })
    expect(done.errors).toEqual([{ productId: 999_999, message: 'There is no such product' }])
    expect(await read(call('GET', `/products/${ids[0]}`), 200, Product)).toMatchObject({
      price: EUR(874),
      compareAtPrice: EUR(999),
      tags: ['sale'],
    })
    expect(await store.db.selectFrom('changes').select('cause').execute()).toEqual([
      { cause: '2 products changed' },
    ])
  })

  it('names the product whose price would be below zero, and changes the others', async () => {
    const ids = idsOf(
      await upsert([product('Cheap', { price: EUR(5), sku: 'R' }), product('Dear', { sku: 'S' })]),
    )
    const body = { ids, patch: { price: { amount: EUR(-100) } } }
    const done = await read(call('POST', '/products/bulk', body), 200, BulkEdit)
    expect(done).toMatchObject({ changed: 1, failed: 1, errors: [{ productId: ids[0] }] })
  })

  it('works through many as a job, once however often it runs', async () => {
    const home = await makeShop(['en'])
    const { owner, deps } = catalogOf(home, [], now)
    await upsert(
      Array.from({ length: 320 }, (_, at) => product(`Many ${at}`, { sku: `M${at}` })),
      home,
    )
    await takeChanges(home)
    const patch = { price: { percent: 10 } }
    const begun = await read(owner('POST', '/products/bulk', { filter: { q: 'Many' }, patch }), 202, BulkEdit)
    expect(begun).toMatchObject({ status: 'waiting', products: 320, done: 0 })
    const context = { attempt: 1, maxAttempts: 5, signal: new AbortController().signal }
    await bulkEditJob.run(deps, { storeId: home.id, id: begun.id }, context)
    await bulkEditJob.run(deps, { storeId: home.id, id: begun.id }, context)
    const ended = await read(owner('GET', `/products/bulk/${begun.id}`), 200, BulkEdit)
    expect(ended).toMatchObject({ status: 'done', done: 320, changed: 320, failed: 0 })
    const prices = await home.db.selectFrom('variants').select('price').distinct().execute()
    expect(prices).toEqual([{ price: 1100 }])
    expect(await home.db.selectFrom('changes').select('id').execute()).toHaveLength(1)
  })

  it('takes products out of the lists they leave', async () => {
    const ids = idsOf(await upsert([product('Old', { sku: 'OLD' }), product('Older', { sku: 'OLDER' })]))
    await read(call('POST', '/products/bulk', { ids, patch: { status: 'archived' } }), 200, BulkEdit)
    const latest = (await readListings(store))['latest'] ?? []
    expect(latest.filter((id) => ids.includes(id))).toEqual([])
  })

  it.each<[object, string]>([
    [{ patch: { status: 'active' } }, 'ids'],
    [{ ids: [1], filter: {}, patch: { status: 'active' } }, 'ids'],
    [{ ids: [1], patch: {} }, 'patch'],
    [{ ids: [1], patch: { status: 'scheduled' } }, 'patch.status'],
    [
      { ids: [1], patch: { price: { amount: { amount: 1, currency: 'USD' } } } },
      'patch.price.amount.currency',
    ],
    [{ ids: [1], patch: { addCategoryIds: [0] } }, 'patch.addCategoryIds.0'],
  ])('refuses %j', async (body, path) => {
    expect(await refusal(call('POST', '/products/bulk', body))).toMatchObject({ status: 422, paths: [path] })
  })
})
