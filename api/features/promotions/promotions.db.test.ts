import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../app.ts'
import type { CartAnswer } from '../../contracts/cart.ts'
import type { CouponAnswer, PromotionAnswer, SimulationAnswer } from '../../contracts/promotions.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { askApp, makeMember, type Person } from '../../../scripts/testing/people.ts'
import { makeWholeStore } from '../../../scripts/testing/stores.ts'
import { makeStocked } from '../inventory/testing.ts'

const clock = { at: Date.parse('2026-11-20T12:00:00Z') }
const deps = testDeps({ now: () => new Date(clock.at) })
const app = createApp(deps)
const ask = askApp(app)
const HOUR = 3_600_000

let store: StoreContext
let owner: Person
let foreigner: Person

beforeAll(async () => {
  const [here, there] = [await makeWholeStore(deps), await makeWholeStore(deps)]
  store = here.store
  owner = here.merchant
  foreigner = there.merchant
})

interface Reply<Body> {
  status: number
  body: Body & { code: string; errors: { path: string }[] }
  etag: string | null
  text: string
}

async function call<Body = PromotionAnswer>(
  method: string,
  path: string,
  body?: unknown,
  { as = owner, headers = {} }: { as?: Person; headers?: Record<string, string> } = {},
): Promise<Reply<Body>> {
  const response = await ask(as, method, `/api/stores/${store.slug}/promotions${path}`, { body, headers })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return {
    status: response.status,
    body: (isJson ? JSON.parse(text) : undefined) as Reply<Body>['body'],
    etag: response.headers.get('etag'),
    text,
  }
}

const percent = (basisPoints: number, items: object = { all: [] }) => ({
  kind: 'percentage',
  args: { basisPoints, per: 'item', items },
})

async function make(input: object): Promise<PromotionAnswer> {
  const { status, body } = await call('POST', '', { title: 'Sale', effect: percent(1000), ...input })
  expect(status, JSON.stringify(body)).toBe(201)
  return body
}

const retire = ({ id }: PromotionAnswer) => call('DELETE', `/${id}`)

async function cart(path: string, body?: unknown, token?: string) {
  const response = await app.request(`/api/shop/cart${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...{ host: 'localhost:4321', 'x-picksy-store': store.slug, 'content-type': 'application/json' },
      ...(token !== undefined && { 'x-cart-token': token }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return {
    status: response.status,
    body: (await response.json()) as CartAnswer & { errors: { path: string }[] },
    token: response.headers.get('x-cart-token') ?? '',
  }
}

describe('promotions', () => {
  it('are made, changed by who saw the last version, and deleted', async () => {
    const made = await make({ limits: { total: 5, perCustomer: null } })
    expect(made).toMatchObject({ state: 'active', class: 'product', trigger: 'automatic', coupons: 0 })
    const path = `/${made.id}`
    const changed = await call('PATCH', path, { title: 'Winter' }, { headers: { 'if-match': '"1"' } })
    expect(changed).toMatchObject({
      status: 200,
      etag: '"2"',
      body: { title: 'Winter', limits: { total: 5 } },
    })
    const late = await call('PATCH', path, { title: 'Mine' }, { headers: { 'if-match': '"1"' } })
    expect(late).toMatchObject({ status: 412, body: { code: 'precondition_failed' } })
    expect((await call('DELETE', path)).status).toBe(204)
    expect((await call('GET', path)).status).toBe(404)
  })

  it('are listed by whether they hold now', async () => {
    const at = (hours: number) => new Date(clock.at + hours * HOUR).toISOString()
    const made = {
      active: await make({ startsAt: at(-1), endsAt: at(1) }),
      scheduled: await make({ startsAt: at(1) }),
      paused: await make({ status: 'paused' }),
      ended: await make({ startsAt: at(-2), endsAt: at(0) }),
    }
    for (const [state, { id }] of Object.entries(made)) {
      const { body } = await call<{ data: PromotionAnswer[] }>('GET', `?state=${state}`)
      expect(body.data.map((each) => [each.id, each.state])).toEqual([[id, state]])
    }
    const first = await call<{ data: PromotionAnswer[]; next: string }>('GET', '?limit=3')
    const second = await call<{ data: PromotionAnswer[]; next: null }>(
      'GET',
      `?limit=3&cursor=${first.body.next}`,
    )
    expect([...first.body.data, ...second.body.data].map(({ id }) => id)).toEqual(
      Object.values(made)
        .map(({ id }) => id)
        .sort((left, right) => right - left),
    )
    expect(second.body.next).toBeNull()
    await Promise.all(Object.values(made).map(retire))
  })

  it.each([
    ['an end before the beginning', { startsAt: '2026-12-02T00:00:00Z', endsAt: '2026-12-01T00:00:00Z' }],
    ['a discount of more than all', { effect: percent(10_001) }],
    ['a condition on what a product is not asked', { effect: percent(10, { all: [{ target: 'customer', operator: 'eq', value: 1 }] }) }], // prettier-ignore
    ['an answer that does not fit the comparison', { conditions: { all: [{ target: 'tag', operator: 'in', value: 'a' }] } }], // prettier-ignore
  ])('refuse %s', async (_, input) => {
    const { status } = await call('POST', '', { title: 'Sale', effect: percent(1000), ...input })
    expect(status).toBe(422)
  })

  it('are nobody else’s business', async () => {
    const { id } = await make({})
    const paths: [string, string, unknown?][] = [
      ['GET', ''],
      ['GET', `/${id}`],
      ['PATCH', `/${id}`, { title: 'Theirs' }],
      ['DELETE', `/${id}`],
      ['GET', `/${id}/coupons`],
      ['POST', `/${id}/coupons`, { code: 'THEIRS' }],
    ]
    for (const [method, path, body] of paths) {
      expect((await call(method, path, body, { as: foreigner })).status).toBe(404)
    }
    const branch = await store.db.selectFrom('branches').select('id').executeTakeFirstOrThrow()
    const members = [
      { person: await makeMember(deps, store, 'manager', [branch.id]), reading: 200, writing: 403 },
      { person: await makeMember(deps, store, 'editor', []), reading: 403, writing: 403 },
    ]
    for (const { person, reading, writing } of members) {
      expect((await call('GET', `/${id}`, undefined, { as: person })).status).toBe(reading)
      expect((await call('PATCH', `/${id}`, { title: 'X' }, { as: person })).status).toBe(writing)
    }
    await call('DELETE', `/${id}`)
  })
})

describe('codes', () => {
  it('are one for many, or many that nobody guesses, and come as a file', async () => {
    const { id } = await make({ trigger: 'coupon' })
    const one = await call<CouponAnswer>('POST', `/${id}/coupons`, { code: ' summer-10 ', limit: 3 })
    expect(one).toMatchObject({ status: 201, body: { code: 'SUMMER-10', limit: 3, used: 0 } })
    const again = await call('POST', `/${id}/coupons`, { code: 'Summer-10' })
    expect(again).toMatchObject({ status: 409, body: { errors: [{ path: 'code' }] } })
    const many = await call<{ made: number }>('POST', `/${id}/coupons/batch`, {
      count: 10_000,
      prefix: 'vip-',
    })
    expect(many).toMatchObject({ status: 201, body: { made: 10_000 } })
    const lines = (await call('GET', `/${id}/coupons.csv`)).text.trim().split('\n')
    expect(lines.slice(0, 2)).toEqual(['code,limit,used', 'SUMMER-10,3,0'])
    expect(new Set(lines.slice(2).filter((line) => /^VIP-[2-9A-Z]{12},1,0$/.test(line))).size).toBe(10_000)
    expect((await call('DELETE', `/${id}/coupons/${one.body.id}`)).status).toBe(204)
    expect((await call('DELETE', `/${id}/coupons/${one.body.id}`)).status).toBe(404)
    expect((await call('GET', `/${id}`)).body.coupons).toBe(10_000)
    await call('DELETE', `/${id}`)
  })

  it.each(['ab', '-summer', '=1+1', 'two words'])('refuse %j', async (code) => {
    const { id } = await make({ trigger: 'coupon' })
    const { status, body } = await call('POST', `/${id}/coupons`, { code })
    expect({ status, paths: body.errors.map(({ path }) => path) }).toEqual({ status: 422, paths: ['code'] })
    await call('DELETE', `/${id}`)
  })
})

describe('a cart', () => {
  it('gets what holds now, and loses it with the promotion', async () => {
    const { variantId } = await makeStocked(store, {})
    const { token, body } = await cart('/lines', { variantId, quantity: 2 })
    expect(body.totals.total.amount).toBe(2000)
    const sale = await make({ title: 'Autumn', effect: percent(2500) })
    const cheaper = async () => (await cart('', undefined, token)).body
    await expect.poll(async () => (await cheaper()).totals.total.amount).toBe(1500)
    expect((await cheaper()).discounts).toEqual([
      { title: 'Autumn', code: null, amount: { amount: 500, currency: store.currency } },
    ])
    await call('PATCH', `/${sale.id}`, { status: 'paused' })
    await expect.poll(async () => (await cheaper()).totals.total.amount).toBe(2000)
    await retire(sale)
  })

  it('says of every code what became of it', async () => {
    const { variantId } = await makeStocked(store, {})
    const { token } = await cart('/lines', { variantId, quantity: 1 })
    const currency = store.currency
    const codes = {
      BIG: await make({ title: 'Biggest', trigger: 'coupon', effect: percent(3000) }),
      SMALL: await make({ trigger: 'coupon', effect: percent(1000) }),
      RICH: await make({
        trigger: 'coupon',
        conditions: { all: [{ target: 'cart_subtotal', operator: 'gte', value: 9000, currency }] },
      }),
    }
    for (const [code, { id }] of Object.entries(codes)) await call('POST', `/${id}/coupons`, { code })
    const unknown = await cart('/coupons', { code: 'nothing' }, token)
    expect(unknown).toMatchObject({ status: 422, body: { errors: [{ path: 'code' }] } })
    for (const code of ['big', ' small ', 'Rich']) {
      expect((await cart('/coupons', { code }, token)).status).toBe(200)
    }
    const { body } = await cart('', undefined, token)
    expect(body.coupons).toMatchObject([
      { code: 'BIG', state: 'applied', amount: { amount: 300 } },
      { code: 'SMALL', state: 'lost', reason: null, lostTo: ['Biggest'] },
      { code: 'RICH', state: 'not_applicable', reason: 'conditions' },
    ])
    expect(body.totals.total.amount).toBe(700)
    await Promise.all(Object.values(codes).map(retire))
    expect((await cart('', undefined, token)).body.coupons.map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ])
  })
})

describe('a simulation', () => {
  const simulate = (input: object) => call<SimulationAnswer>('POST', '/simulate', input)

  it('tells of every promotion why it applied, did not, or lost', async () => {
    const { variantId } = await makeStocked(store, {}, { status: 'draft' })
    const strong = await make({ title: 'Strong', effect: percent(5000) })
    const weak = await make({ title: 'Weak', effect: percent(1000) })
    const late = await make({ title: 'Late', startsAt: new Date(clock.at + HOUR).toISOString() })
    const lines = [{ variantId, quantity: 2 }]
    const { status, body } = await simulate({ lines })
    expect(status).toBe(200)
    expect(body.totals).toMatchObject({ subtotal: { amount: 2000 }, total: { amount: 1000 } })
    expect(body.trace).toMatchObject([
      { title: 'Strong', outcome: 'applied', amount: { amount: 1000 } },
      { title: 'Weak', outcome: 'lost', amount: { amount: 200 }, lostTo: [{ title: 'Strong' }] },
      { title: 'Late', outcome: 'skipped', reason: 'not_started' },
    ])
    const then = await simulate({ lines, at: new Date(clock.at + 2 * HOUR).toISOString() })
    expect(then.body.trace.find(({ title }) => title === 'Late')?.outcome).toBe('lost')
    await Promise.all([strong, weak, late].map(retire))
  })

  it('tries what is not saved yet, with a code that it is to have', async () => {
    const { variantId } = await makeStocked(store, {})
    const lines = [{ variantId, quantity: 1 }]
    const draft = { id: null, title: 'Soon', effect: percent(2000), trigger: 'coupon' }
    const { body } = await simulate({ lines, draft, coupons: ['soon'] })
    expect(body.coupons).toMatchObject([{ code: 'SOON', state: 'applied', amount: { amount: 200 } }])
    const { body: without } = await simulate({ lines, draft })
    expect(without.trace).toMatchObject([{ promotionId: 0, outcome: 'skipped', reason: 'no_coupon' }])
    expect((await call<{ data: unknown[] }>('GET', '')).body.data).toEqual([])
  })

  it('refuses a variant that the store does not have', async () => {
    const reply = await simulate({ lines: [{ variantId: 999_999, quantity: 1 }] })
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'lines.0.variantId' }] } })
  })
})
