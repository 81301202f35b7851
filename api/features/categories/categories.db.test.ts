import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Product } from '../../contracts/catalog.ts'
import { Category } from '../../contracts/categories.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { listOf } from '../../http/page.ts'
import {
  catalogOf,
  compareListings,
  EUR,
  makeShop,
  read,
  readListings,
  readSlugs,
  refusal,
  takeChanges,
  type Call,
} from '../catalog/testing.ts'

let store: StoreContext
let other: StoreContext
let call: Call

beforeAll(async () => {
  store = await makeShop()
  other = await makeShop(['en'])
  call = catalogOf(store, [other]).owner
})

const make = (title: string, parentId: number | null = null, more: object = {}) =>
  read(call('POST', '/categories', { title, parentId, ...more }), 201, Category)

const makeProduct = (categoryIds: number[]) =>
  read(
    call('POST', '/products', { title: 'P', status: 'active', price: EUR(100), categoryIds }),
    201,
    Product,
  )

const tree = async () => {
  const { data } = await read(call('GET', '/categories?limit=100'), 200, listOf(Category))
  return data.map(({ title, depth }) => '  '.repeat(depth) + title)
}

const done = z.undefined()

describe('categories', () => {
  it('are a tree whose lists hold what is below', async () => {
    const outdoor = await make('Outdoor')
    const tents = await make('Tents', outdoor.id)
    await make('Clothes')
    const stoves = await make('Stoves', outdoor.id, { position: 0 })
    expect(await tree()).toEqual(['Outdoor', '  Stoves', '  Tents', 'Clothes'])

    const product = await makeProduct([tents.id])
    const lists = await readListings(store)
    expect([lists[`category:${tents.id}`], lists[`category:${outdoor.id}`]]).toEqual([
      [product.id],
      [product.id],
    ])
    expect((await read(call('GET', `/categories/${outdoor.id}`), 200, Category)).products).toBe(1)

    await takeChanges(store)
    await read(call('PATCH', `/categories/${tents.id}`, { parentId: stoves.id }), 200, Category)
    expect(await takeChanges(store)).toEqual(
      expect.arrayContaining([`list:category:${stoves.id}`, 'list:categories']),
    )
    expect((await readListings(store))[`category:${stoves.id}`]).toEqual([product.id])
    await read(call('PATCH', `/categories/${tents.id}`, { parentId: null }), 200, Category)
    expect((await readListings(store))[`category:${outdoor.id}`]).toBeUndefined()
    const { anew, kept } = await compareListings(store)
    expect(kept).toEqual(anew)
  })

  it('never stand under themselves, nor deeper than ten levels', async () => {
    const ids: number[] = []
    for (let depth = 0; depth < 10; depth++) ids.push((await make(`D${depth}`, ids.at(-1) ?? null)).id)
    const [top, next] = ids
    expect(await refusal(call('PATCH', `/categories/${top}`, { parentId: ids[5] }))).toMatchObject({
      paths: ['parentId'],
    })
    expect(await refusal(call('PATCH', `/categories/${next}`, { parentId: next }))).toMatchObject({
      paths: ['parentId'],
    })
    const deeper = call('POST', '/categories', { title: 'X', parentId: ids.at(-1) })
    expect(await refusal(deeper)).toMatchObject({ status: 422, paths: ['parentId'] })
  })

  it('follow a new order, which names all of them', async () => {
    const parent = await make('Ordered')
    const a = await make('A', parent.id)
    const b = await make('B', parent.id)
    const order = { parentId: parent.id, ids: [b.id, a.id] }
    await read(call('PUT', '/categories/order', order), 204, done)
    const titles = (await tree()).map((line) => line.trim())
    expect(titles.indexOf('B')).toBeLessThan(titles.indexOf('A'))
    const part = call('PUT', '/categories/order', { parentId: parent.id, ids: [a.id] })
    expect(await refusal(part)).toMatchObject({ status: 422, paths: ['ids'] })
  })

  it('when deleted give their children up and leave their products', async () => {
    const parent = await make('Parent')
    const middle = await make('Middle', parent.id)
    const child = await make('Child', middle.id)
    const inMiddle = await makeProduct([middle.id])
    const inChild = await makeProduct([child.id])
    expect(await refusal(call('DELETE', `/categories/${middle.id}`))).toMatchObject({
      status: 409,
      code: 'in_use',
    })
    await takeChanges(store)
    await read(call('DELETE', `/categories/${middle.id}?children=up`), 204, done)
    expect((await read(call('GET', `/categories/${child.id}`), 200, Category)).parentId).toBe(parent.id)
    const product = await read(call('GET', `/products/${inMiddle.id}`), 200, Product)
    expect(product).toMatchObject({ categoryIds: [], version: 2 })
    expect((await readListings(store))[`category:${parent.id}`]).toEqual([inChild.id])
    expect(await takeChanges(store)).toEqual(
      expect.arrayContaining([
        `category:${middle.id}`,
        `link:category:${middle.id}`,
        `list:category:${parent.id}`,
      ]),
    )
    expect((await readSlugs(store, 'category', middle.id)).map(({ state }) => state)).toEqual([
      'gone',
      'gone',
    ])
  })

  it('keep collections by rule right when the tree moves', async () => {
    const shoes = await make('Shoes')
    const boots = await make('Boots')
    const product = await makeProduct([boots.id])
    const rule = { all: [{ field: 'category', operator: 'eq', value: shoes.id }] }
    const created = await call('POST', '/collections', { title: 'All shoes', rule })
    const { id } = z.object({ id: z.int() }).parse(created.body)
    await takeChanges(store)
    await read(call('PATCH', `/categories/${boots.id}`, { parentId: shoes.id }), 200, Category)
    expect((await readListings(store))[`collection:${id}`]).toEqual([product.id])
    expect(await takeChanges(store)).toContain(`list:collection:${id}`)
  })

  it('have addresses of their own in every language, with history', async () => {
    const category = await make('Sleeping bags', null, {
      translations: { es: { title: 'Sacos', slug: 'sacos' } },
    })
    expect(category.slugs).toEqual({ en: 'sleeping-bags', es: 'sacos' })
    const renamed = await read(call('PATCH', `/categories/${category.id}`, { slug: 'bags' }), 200, Category)
    expect(renamed.slugs).toEqual({ en: 'bags', es: 'sacos' })
    const taken = call('POST', '/categories', { title: 'Other', slug: 'bags' })
    expect(await refusal(taken)).toEqual({ status: 409, code: 'slug_taken', paths: ['slug'] })
    expect(await readSlugs(store, 'category', category.id)).toEqual([
      { locale: 'en', slug: 'bags', state: 'current' },
      { locale: 'en', slug: 'sleeping-bags', state: 'old' },
      { locale: 'es', slug: 'sacos', state: 'current' },
    ])
  })

  it('go on by cursor in the order of the tree', async () => {
    const lines: string[] = []
    for (let cursor = ''; ;) {
      const page = await read(call('GET', `/categories?limit=3${cursor}`), 200, listOf(Category))
      lines.push(...page.data.map(({ title, depth }) => '  '.repeat(depth) + title))
      if (page.next === null) break
      cursor = `&cursor=${page.next}`
    }
    expect(lines).toEqual(await tree())
  })

  it('are refused what is not valid, and to whom may not', async () => {
    const app = catalogOf(store, [other])
    const category = await make('Mine')
    const post = (body: object) => refusal(call('POST', '/categories', body))
    expect(await post({ title: '' })).toMatchObject({ status: 422, paths: ['title'] })
    expect(await post({ title: 'X', parentId: 999_999 })).toMatchObject({ status: 422, paths: ['parentId'] })
    expect(await post({ title: 'X', mediaId: 999_999 })).toMatchObject({ status: 422, paths: ['mediaId'] })
    expect(await post({ title: 'X', color: 1 })).toMatchObject({ status: 422, paths: ['color'] })
    const stale = call('PATCH', `/categories/${category.id}`, { title: 'Y' }, { 'if-match': '"7"' })
    expect(await refusal(stale)).toMatchObject({ status: 412 })
    expect((await app.as('editor')('POST', '/categories', { title: 'By editor' })).status).toBe(201)
    expect((await app.as('employee')('POST', '/categories', { title: 'X' })).status).toBe(403)
    expect((await app.as('owner', other)('GET', `/categories/${category.id}`)).status).toBe(404)
    expect((await catalogOf(other).owner('DELETE', `/categories/${category.id}`)).status).toBe(404)
  })
})
