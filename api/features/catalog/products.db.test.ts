import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Product, ProductSummary, Variant } from '../../contracts/catalog.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { listOf } from '../../http/page.ts'
import {
  catalogOf,
  countingStatements,
  EUR,
  makeShop,
  read,
  readListings,
  readSlugs,
  refusal,
  takeChanges,
  type Call,
} from './testing.ts'

let store: StoreContext
let other: StoreContext
let call: Call

beforeAll(async () => {
  store = await makeShop()
  other = await makeShop(['en'])
  call = catalogOf(store, [other]).owner
})

const make = (input: object = {}) =>
  read(
    call('POST', '/products', { title: 'Tent', status: 'active', price: EUR(19_900), ...input }),
    201,
    Product,
  )

const patch = (id: number, body: object) => read(call('PATCH', `/products/${id}`, body), 200, Product)

const listed = async (list: string) => (await readListings(store))[list] ?? []

const gone = z.undefined()

describe('POST /products', () => {
  it('makes a product with one variant, lists it and has its page published', async () => {
    await takeChanges(store)
    const product = await make({
      title: 'Trail Tent',
      description: '<p onclick="x">Dry</p>',
      tags: ['Camp', 'camp'],
    })
    expect(product).toMatchObject({
      version: 1,
      slugs: { en: 'trail-tent', es: 'trail-tent' },
      description: '<p>Dry</p>',
      tags: ['Camp'],
      price: EUR(19_900),
      availability: 'in_stock',
      variants: [{ sku: null, options: [], price: EUR(19_900), stock: null }],
    })
    expect(await listed('latest')).toContain(product.id)
    expect(await takeChanges(store)).toEqual(
      expect.arrayContaining([
        `product:${product.id}`,
        `link:product:${product.id}`,
        'list:latest',
        'sitemap:product:0',
      ]),
    )
    expect(await read(call('GET', `/products/${product.id}`), 200, Product)).toEqual(product)
  })

  it('makes a variant of each combination when only options are given', async () => {
    const options = [
      { name: 'Size', values: ['S', 'M'] },
      { name: 'Colour', values: ['Red', 'Blue'] },
    ]
    const { variants } = await make({ title: 'Shirt', options })
    expect(variants.map(({ title }) => title)).toEqual(['S / Red', 'S / Blue', 'M / Red', 'M / Blue'])
  })

  it('shows the lowest price of its variants, with the compare-at price of that one', async () => {
    const product = await make({
      title: 'Sock',
      options: [{ name: 'Size', values: ['S', 'M'] }],
      variants: [
        { options: ['S'], price: EUR(900), compareAtPrice: EUR(1200), sku: 'SOCK-S' },
        { options: ['M'], price: EUR(1100), sku: 'SOCK-M' },
      ],
    })
    expect(product).toMatchObject({ price: EUR(900), highestPrice: EUR(1100), compareAtPrice: EUR(1200) })
  })

  it('counts stock at the default branch, and tells what has run out', async () => {
    const full = await make({ title: 'Stocked', stock: 7 })
    expect(full).toMatchObject({ availability: 'in_stock', variants: [{ stock: 7 }] })
    const empty = await make({ title: 'Empty', stock: 0 })
    expect(empty).toMatchObject({ availability: 'out_of_stock', variants: [{ stock: 0 }] })
    const again = await patch(empty.id, { stock: 3 })
    expect(again).toMatchObject({
      version: empty.version,
      availability: 'in_stock',
      variants: [{ stock: 3 }],
    })
  })

  it('takes as many statements for 500 variants as for one', async () => {
    const counting = countingStatements(store)
    const { owner } = catalogOf(counting.store)
    const values = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`)
    const options = [
      { name: 'Size', values: values('s', 50) },
      { name: 'Colour', values: values('c', 10) },
    ]
    const makeCounted = (input: object) =>
      counting.during(() =>
        read(owner('POST', '/products', { price: EUR(1), stock: 2, ...input }), 201, Product),
      )
    const one = await makeCounted({ title: 'Plain' })
    const many = await makeCounted({ title: 'Many', options })
    expect(many.result.variants).toHaveLength(500)
    expect(many.statements).toBe(one.statements)
  })
})

describe('PATCH /products/:id', () => {
  it('sets the price of every variant, and concerns the product alone', async () => {
    const product = await make({ title: 'Cup', options: [{ name: 'Size', values: ['S', 'M'] }] })
    await takeChanges(store)
    const cheaper = await patch(product.id, { price: EUR(500) })
    expect(cheaper.variants.map(({ price }) => price)).toEqual([EUR(500), EUR(500)])
    expect(cheaper.version).toBe(2)
    expect(await takeChanges(store)).toEqual([`product:${product.id}`])
  })

  it('changes nothing when nothing is different', async () => {
    const product = await make({ title: 'Same', tags: ['a'] })
    await takeChanges(store)
    const same = await patch(product.id, { title: 'Same', price: EUR(19_900), tags: ['a'] })
    expect(same).toEqual(product)
    expect(await takeChanges(store)).toEqual([])
  })

  it('keeps the ids of variants that stay, by id, SKU or options', async () => {
    const { id, variants } = await make({
      title: 'Kept',
      options: [{ name: 'Size', values: ['S', 'M', 'L'] }],
      variants: [
        { options: ['S'], sku: 'KEPT-S' },
        { options: ['M'], sku: 'KEPT-M' },
        { options: ['L'], sku: 'KEPT-L' },
      ],
    })
    const ids = variants.map((variant) => variant.id)
    const edited = await patch(id, {
      options: [{ name: 'Size', values: ['M', 'L', 'XL', 'Small'] }],
      variants: [
        { options: ['M'] },
        { id: ids[2] },
        { options: ['XL'] },
        { sku: 'KEPT-S', options: ['Small'] },
      ],
    })
    expect(edited.variants.map((variant) => variant.id)).toEqual([ids[1], ids[2], expect.any(Number), ids[0]])
    const swapped = await patch(id, {
      variants: [
        { id: ids[1], sku: 'KEPT-L' },
        { id: ids[2], sku: 'KEPT-M' },
        { options: ['XL'] },
        { id: ids[0] },
      ],
    })
    expect(swapped.variants.map(({ sku }) => sku)).toEqual(['KEPT-L', 'KEPT-M', null, 'KEPT-S'])
  })

  it('is refused with a version that somebody else has changed', async () => {
    const product = await make({ title: 'Contested' })
    const { etag } = await call('GET', `/products/${product.id}`)
    expect(etag).toBe('"1"')
    const ifMatch = { 'if-match': '"1"' }
    expect(await call('PATCH', `/products/${product.id}`, { title: 'First' }, ifMatch)).toMatchObject({
      status: 200,
      etag: '"2"',
    })
    expect(
      await refusal(call('PATCH', `/products/${product.id}`, { title: 'Second' }, ifMatch)),
    ).toMatchObject({
      status: 412,
      code: 'precondition_failed',
    })
    expect((await read(call('GET', `/products/${product.id}`), 200, Product)).title).toBe('First')
  })
})

describe('DELETE /products/:id', () => {
  it('leaves 410 at its addresses and no trace in lists and collections', async () => {
    const product = await make({ title: 'Short-lived' })
    await call('POST', '/collections', { title: 'Picks', productIds: [product.id] })
    await takeChanges(store)
    await read(call('DELETE', `/products/${product.id}`), 204, gone)
    expect((await readSlugs(store, 'product', product.id)).map(({ state }) => state)).toEqual([
      'gone',
      'gone',
    ])
    expect(Object.values(await readListings(store)).flat()).not.toContain(product.id)
    expect(await takeChanges(store)).toEqual(expect.arrayContaining([`product:${product.id}`, 'list:latest']))
    expect((await call('GET', `/products/${product.id}`)).status).toBe(404)
    expect((await call('DELETE', `/products/${product.id}`)).status).toBe(404)
  })
})

describe('POST /products/:id/duplicate', () => {
  it('makes a draft with everything but names of its own', async () => {
    const original = await make({
      title: 'Original',
      sku: 'ORIGINAL',
      externalId: 'erp-1',
      tags: ['x'],
      translations: { es: { title: 'Original ES', slug: 'original-es' } },
      attributes: { material: 'wool' },
    })
    const copy = await read(call('POST', `/products/${original.id}/duplicate`), 201, Product)
    expect(copy).toMatchObject({
      status: 'draft',
      externalId: null,
      tags: ['x'],
      attributes: { material: 'wool' },
    })
    expect(copy.variants).toMatchObject([{ sku: null, price: EUR(19_900) }])
    expect(copy.slug).not.toBe(original.slug)
    expect(copy.translations).toEqual({ es: { title: 'Original ES' } })
  })
})

describe('GET /products', () => {
  it('goes through all by cursor, once each, in every order', async () => {
    const home = await makeShop(['en'])
    const { owner } = catalogOf(home)
    for (const [index, title] of ['C', 'A', 'B', 'A', 'D'].entries()) {
      await owner('POST', '/products', {
        title,
        price: EUR(100 * (index % 3)),
        tags: index > 2 ? ['late'] : [],
      })
    }
    for (const sort of ['updated', 'title', 'price']) {
      const titles: string[] = []
      for (let cursor = ''; ;) {
        const page = await read(
          owner('GET', `/products?limit=2&sort=${sort}${cursor}`),
          200,
          listOf(ProductSummary),
        )
        titles.push(...page.data.map(({ title }) => title))
        if (page.next === null) break
        cursor = `&cursor=${page.next}`
      }
      expect(titles.toSorted()).toEqual(['A', 'A', 'B', 'C', 'D'])
      if (sort === 'title') expect(titles).toEqual(['A', 'A', 'B', 'C', 'D'])
    }
    const found = async (query: string) =>
      (await read(owner('GET', `/products?${query}`), 200, listOf(ProductSummary))).data.map(
        ({ title }) => title,
      )
    expect(await found('tag=late&sort=title')).toEqual(['A', 'D'])
    expect(await found('q=d')).toEqual(['D'])
    expect(await found('q=%25')).toEqual([])
    expect(await found('status=active')).toEqual([])
    expect(await refusal(owner('GET', '/products?cursor=bm9wZQ'))).toMatchObject({
      status: 422,
      paths: ['cursor'],
    })
    expect(await refusal(owner('GET', '/products?colour=red'))).toMatchObject({
      status: 422,
      paths: ['colour'],
    })
  })
})

describe('variants', () => {
  it('are added, changed and taken away one by one', async () => {
    const { id, variants } = await make({ title: 'Boot', options: [{ name: 'Size', values: ['40', '41'] }] })
    const added = await read(
      call('POST', `/products/${id}/variants`, { options: ['42'], price: EUR(5) }),
      201,
      Variant,
    )
    expect(added).toMatchObject({ productId: id, title: '42', price: EUR(5) })
    const product = await read(call('GET', `/products/${id}`), 200, Product)
    expect(product.options).toEqual([{ name: 'Size', values: ['40', '41', '42'] }])
    expect(product.price).toEqual(EUR(5))

    const first = variants[0]?.id
    const changed = await read(
      call('PATCH', `/variants/${first}`, { price: EUR(4), sku: 'BOOT-40' }),
      200,
      Variant,
    )
    expect(changed).toMatchObject({ id: first, price: EUR(4), sku: 'BOOT-40' })
    await read(call('DELETE', `/variants/${added.id}`), 204, gone)
    const rest = await read(call('GET', `/products/${id}/variants?limit=1`), 200, listOf(Variant))
    expect(rest.data.map(({ title }) => title)).toEqual(['40'])
    expect(rest.next).not.toBeNull()

    await read(call('DELETE', `/variants/${variants[1]?.id}`), 204, gone)
    expect(await refusal(call('DELETE', `/variants/${first}`))).toMatchObject({
      status: 409,
      code: 'conflict',
    })
    const same = call('POST', `/products/${id}/variants`, { options: ['40'], price: EUR(5) })
    expect(await refusal(same)).toMatchObject({ status: 422, paths: ['variants.1.options'] })
  })

  it('have SKUs that nobody else in the store has', async () => {
    await make({ title: 'Owner', sku: 'ONLY-1' })
    const answer = call('POST', '/products', { title: 'Thief', price: EUR(1), sku: 'ONLY-1' })
    expect(await refusal(answer)).toEqual({ status: 409, code: 'conflict', paths: ['sku'] })
  })
})

describe('what is not valid', () => {
  it.each<[string, object, string]>([
    ['no price', { price: undefined }, 'price'],
    ['another currency', { price: { amount: 1, currency: 'USD' } }, 'price.currency'],
    ['a fraction', { price: { amount: 1.5, currency: 'EUR' } }, 'price.amount'],
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['NUL in a text', { title: 'a\0b' }, 'title'],
    ['no title', { title: ' ' }, 'title'],
    ['an unknown category', { categoryIds: [999_999] }, 'categoryIds.0'],
    ['an unknown picture', { mediaIds: [999_999] }, 'mediaIds.0'],
    ['an unknown brand', { brandId: 999_999 }, 'brandId'],
    ['an id beyond all', { brandId: 1e12 }, 'brandId'],
    ['a language of others', { translations: { fr: { title: 'x' } } }, 'translations.fr'],
    ['the own language twice', { translations: { en: { title: 'x' } } }, 'translations.en'],
    [
      'a value no option has',
      { options: [{ name: 'S', values: ['a'] }], variants: [{ options: ['b'] }] },
      'variants.0.options',
    ],
    ['a time without schedule', { publishAt: '2099-01-01T00:00:00Z' }, 'publishAt'],
  ])('names the field: %s', async (_, input, path) => {
    const before = await store.db.selectFrom('products').select('id').execute()
    const answer = call('POST', '/products', { title: 'Tent', price: EUR(1), ...input })
    expect(await refusal(answer)).toEqual({ status: 422, code: 'invalid', paths: [path] })
    expect(await store.db.selectFrom('products').select('id').execute()).toHaveLength(before.length)
  })
})

describe('who may', () => {
  it('write is owner and editor; an employee reads, and another store is not there', async () => {
    const app = catalogOf(store, [other])
    const body = { title: 'By role', price: EUR(1) }
    const product = await read(app.as('editor')('POST', '/products', body), 201, Product)
    expect(await refusal(app.as('employee')('POST', '/products', body))).toMatchObject({ status: 403 })
    expect((await app.as('employee')('GET', `/products/${product.id}`)).status).toBe(200)
    expect(await refusal(app.as('owner', other)('GET', `/products/${product.id}`))).toMatchObject({
      status: 404,
    })
    expect(await refusal(app.as('owner', other)('PATCH', `/products/${product.id}`, {}))).toMatchObject({
      status: 404,
    })
    const theirs = catalogOf(other)
    expect((await theirs.owner('GET', `/products/${product.id}`)).status).toBe(404)
    expect((await theirs.owner('GET', `/variants/${product.variants[0]?.id}`)).status).toBe(404)
  })
})
