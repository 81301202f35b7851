import { beforeAll, describe, expect, it } from 'vitest'
import { Product } from '../../contracts/catalog.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { publishDueProducts } from './publish-due-products.job.ts'
import {
  catalogOf,
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
let call: Call

beforeAll(async () => {
  store = await makeShop()
  call = catalogOf(store).owner
})

const make = (input: object = {}) =>
  read(
    call('POST', '/products', { title: 'Tent', status: 'active', price: EUR(19_900), ...input }),
    201,
    Product,
  )

const patch = (id: number, body: object) => read(call('PATCH', `/products/${id}`, body), 200, Product)

const listed = async (list: string) => (await readListings(store))[list] ?? []

describe('status', () => {
  it('decides what the storefront lists and which addresses answer', async () => {
    const product = await make({ title: 'Lantern', status: 'draft' })
    expect(await listed('latest')).not.toContain(product.id)
    await patch(product.id, { status: 'active' })
    expect(await listed('latest')).toContain(product.id)
    await takeChanges(store)
    await patch(product.id, { status: 'archived' })
    expect(await listed('latest')).not.toContain(product.id)
    expect(await takeChanges(store)).toContain('list:latest')
    expect((await readSlugs(store, 'product', product.id)).map(({ state }) => state)).toEqual([
      'gone',
      'gone',
    ])
    await patch(product.id, { status: 'active' })
    expect((await readSlugs(store, 'product', product.id)).map(({ state }) => state)).toEqual([
      'current',
      'current',
    ])
  })

  it('changes by itself when a scheduled time has come, and not before', async () => {
    let time = new Date('2026-03-01T12:00:00Z')
    const { owner, deps } = catalogOf(store, [], () => time)
    const at = '2026-03-02T08:00:00.000Z'
    const body = { title: 'Soon', price: EUR(1), status: 'scheduled', publishAt: at }
    const product = await read(owner('POST', '/products', body), 201, Product)
    const moved = await read(
      owner('PATCH', `/products/${product.id}`, { publishAt: '2026-03-03T08:00:00Z' }),
      200,
      Product,
    )
    expect(moved.publishAt).toBe('2026-03-03T08:00:00.000Z')
    const context = { attempt: 1, maxAttempts: 25, signal: new AbortController().signal }
    time = new Date(at)
    await publishDueProducts.run(deps, { storeId: store.id, at }, context)
    expect((await read(owner('GET', `/products/${product.id}`), 200, Product)).status).toBe('scheduled')
    time = new Date('2026-03-03T08:00:00Z')
    await publishDueProducts.run(deps, { storeId: store.id, at: time.toISOString() }, context)
    expect(await read(owner('GET', `/products/${product.id}`), 200, Product)).toMatchObject({
      status: 'active',
      publishAt: null,
    })
    expect(await listed('latest')).toContain(product.id)
    const late = { ...body, title: 'Late', publishAt: '2026-03-03T07:59:59Z' }
    expect(await refusal(owner('POST', '/products', late))).toMatchObject({
      status: 422,
      paths: ['publishAt'],
    })
  })
})

describe('slugs', () => {
  it('keep every former address, and give it to whoever takes it', async () => {
    const mug = await make({ title: 'Mug' })
    await patch(mug.id, { slug: 'cup-of-steel' })
    await patch(mug.id, { slug: 'beaker' })
    expect(await readSlugs(store, 'product', mug.id)).toEqual(
      ['en', 'es'].flatMap((locale) => [
        { locale, slug: 'beaker', state: 'current' },
        { locale, slug: 'cup-of-steel', state: 'old' },
        { locale, slug: 'mug', state: 'old' },
      ]),
    )
    const next = await make({ title: 'Mug' })
    expect(next.slug).toBe('mug')
    await patch(mug.id, { slug: 'cup-of-steel' })
    expect(await readSlugs(store, 'product', mug.id)).toEqual(
      ['en', 'es'].flatMap((locale) => [
        { locale, slug: 'beaker', state: 'old' },
        { locale, slug: 'cup-of-steel', state: 'current' },
      ]),
    )
  })

  it('get a number behind them when nobody asked for one, else the conflict names the field', async () => {
    await make({ title: 'Stove' })
    expect((await make({ title: 'Stove' })).slug).toBe('stove-2')
    const taken = call('POST', '/products', { title: 'Other', slug: 'stove', price: EUR(1) })
    expect(await refusal(taken)).toEqual({ status: 409, code: 'slug_taken', paths: ['slug'] })
    const translated = await make({
      title: 'Spoon',
      translations: { es: { title: 'Cuchara', slug: 'cuchara' } },
    })
    expect(translated.slugs).toEqual({ en: 'spoon', es: 'cuchara' })
    const again = call('POST', '/products', {
      title: 'Ladle',
      price: EUR(1),
      translations: { es: { slug: 'cuchara' } },
    })
    expect(await refusal(again)).toEqual({ status: 409, code: 'slug_taken', paths: ['translations.es.slug'] })
    const inEnglish = await make({ title: 'Cuchara' })
    expect(inEnglish.slugs).toEqual({ en: 'cuchara', es: 'cuchara-2' })
  })

  it('are different for products of one name that are made at the same moment', async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => make({ title: 'Rush' })))
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(6)
  })

  it('cannot be taken for a page of a list', async () => {
    for (const slug of ['12', 'page', 'Big Tent', '-a']) {
      const answer = call('POST', '/products', { title: 'X', price: EUR(1), slug })
      expect(await refusal(answer)).toEqual({ status: 422, code: 'invalid', paths: ['slug'] })
    }
    expect((await make({ title: '12' })).slug).toBe('product-12')
  })
})
