import { beforeAll, describe, expect, it } from 'vitest'
import { Attributes } from '../../contracts/attributes.ts'
import { Product } from '../../contracts/catalog.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { catalogOf, EUR, makeShop, read, refusal, takeChanges, type Call } from './testing.ts'

let store: StoreContext
let other: StoreContext
let call: Call

const definitions = [
  { key: 'material', label: { en: 'Material', es: 'Material' }, type: 'text' },
  { key: 'weight', label: { en: 'Weight' }, type: 'number', unit: 'g', facet: true },
  { key: 'waterproof', label: {}, type: 'boolean' },
  {
    key: 'season',
    label: {},
    type: 'select',
    multiple: true,
    options: [{ value: 'summer' }, { value: 'winter' }],
  },
]

beforeAll(async () => {
  store = await makeShop()
  other = await makeShop(['en'])
  call = catalogOf(store, [other]).owner
  await read(call('PUT', '/attributes', { attributes: definitions }), 200, Attributes)
})

const make = (attributes: object) => call('POST', '/products', { title: 'Coat', price: EUR(1), attributes })

describe('attributes', () => {
  it('are labelled in the language of the store where nobody wrote a label', async () => {
    const { attributes, version } = await read(call('GET', '/attributes'), 200, Attributes)
    expect(version).toBe(1)
    expect(attributes[2]).toMatchObject({ key: 'waterproof', label: { en: 'waterproof' } })
    expect(attributes[3]?.options).toEqual([
      { value: 'summer', label: { en: 'summer' } },
      { value: 'winter', label: { en: 'winter' } },
    ])
  })

  it('have values of their type, are merged by key and taken away by null', async () => {
    const values = { material: 'wool', weight: 120.5, waterproof: true, season: ['winter'], note: 'free' }
    const product = await read(make(values), 201, Product)
    expect(product.attributes).toEqual(values)
    const edited = call('PATCH', `/products/${product.id}`, { attributes: { weight: 90, note: null } })
    expect((await read(edited, 200, Product)).attributes).toEqual({
      material: 'wool',
      weight: 90,
      waterproof: true,
      season: ['winter'],
    })
  })

  it.each<[object, string]>([
    [{ material: 5 }, 'attributes.material'],
    [{ weight: '5' }, 'attributes.weight'],
    [{ waterproof: 'yes' }, 'attributes.waterproof'],
    [{ season: ['autumn'] }, 'attributes.season'],
    [{ season: 'autumn' }, 'attributes.season'],
    [{ '1x': 'a' }, 'attributes.1x'],
  ])('refuse %j', async (values, path) => {
    expect(await refusal(make(values))).toEqual({ status: 422, code: 'invalid', paths: [path] })
  })

  it('change their type only while no product has a value of another', async () => {
    await read(make({ material: 'wool' }), 201, Product)
    const retyped = definitions.map((each) => (each.key === 'material' ? { ...each, type: 'number' } : each))
    expect(await refusal(call('PUT', '/attributes', { attributes: retyped }))).toEqual({
      status: 409,
      code: 'in_use',
      paths: ['attributes.0.type'],
    })
  })

  it('concern every page when a label changes, and none when only search asks', async () => {
    await takeChanges(store)
    const facets = definitions.map((each) => ({ ...each, facet: true }))
    await read(call('PUT', '/attributes', { attributes: facets }), 200, Attributes)
    expect(await takeChanges(store)).toEqual([])
    const renamed = facets.map((each) => (each.key === 'weight' ? { ...each, label: { en: 'Mass' } } : each))
    await read(call('PUT', '/attributes', { attributes: renamed }), 200, Attributes)
    expect(await takeChanges(store)).toEqual(['settings'])
  })

  it('are defined once each, by those who may, unless somebody was quicker', async () => {
    const app = catalogOf(store, [other])
    const twice = [definitions[0], definitions[0]]
    expect(await refusal(call('PUT', '/attributes', { attributes: twice }))).toMatchObject({
      paths: ['attributes.1.key'],
    })
    const stale = call('PUT', '/attributes', { attributes: definitions }, { 'if-match': '"1"' })
    expect(await refusal(stale)).toMatchObject({ status: 412 })
    expect((await app.as('employee')('PUT', '/attributes', { attributes: [] })).status).toBe(403)
    expect((await app.as('employee')('GET', '/attributes')).status).toBe(200)
    expect((await app.as('owner', other)('GET', '/attributes')).status).toBe(404)
  })
})
