import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../app.ts'
import type { CartAnswer } from '../../contracts/cart.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { askApp } from '../../../scripts/testing/people.ts'
import { makeWholeStore } from '../../../scripts/testing/stores.ts'
import { makeBranchedStore } from '../branches/testing.ts'
import { catalogOf } from '../catalog/testing.ts'
import { customerSessionRows, openCustomerSessions } from '../customers/customer-sessions.ts'
import { hashToken } from '../accounts/index.ts'
import { reserveStock } from '../inventory/index.ts'
import { makeStocked } from '../inventory/testing.ts'
import { forgetCarts } from './index.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const clock = { at: Date.parse('2026-11-20T12:00:00Z') }
const deps = testDeps({ now: () => new Date(clock.at) })
const app = createApp(deps)

let store: StoreContext
let other: StoreContext
let first: number

beforeAll(async () => {
  ;({ store, first } = await makeBranchedStore({ locales: ['en', 'es'] }))
  ;({ store: other } = await makeBranchedStore())
})
beforeEach(() => {
  clock.at += 1000
})

interface Reply {
  status: number
  body: CartAnswer & { code: string; detail: string; errors: { path: string }[] }
  token: string
  cookies: string[]
}

async function call(
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const response = await app.request(`/api/shop/cart${path}`, {
    method,
    headers: {
      host: 'localhost:4321',
      'x-picksy-store': store.slug,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return {
    status: response.status,
    body: (await response.json()) as Reply['body'],
    token: response.headers.get('x-cart-token') ?? '',
    cookies: response.headers.getSetCookie(),
  }
}

const add = (variantId: number, quantity = 1, headers: Record<string, string> = {}) =>
  call('POST', '/lines', { body: { variantId, quantity }, headers })
const show = (headers: Record<string, string>, query = '') => call('GET', query, { headers })
const withToken = (token: string) => ({ 'x-cart-token': token })

/** A cart of so many different things, plenty of each. */
async function cartOf(count: number): Promise<{ token: string; headers: Record<string, string> }> {
  let token = ''
  for (let lines = 0; lines < count; lines++) {
    const { variantId } = await makeStocked(store, { [first]: 50 })
    const reply = await add(variantId, 1, token ? withToken(token) : {})
    expect(reply.status).toBe(200)
    token = reply.token
  }
  return { token, headers: withToken(token) }
}

let people = 0

async function makeCustomer(at = store): Promise<{ authorization: string }> {
  const values = { email: `shopper-${++people}@demo.test`, locale: 'en', verified_at: new Date() }
  const { id } = await at.db.insertInto('customers').values(values).returning('id').executeTakeFirstOrThrow()
  const about = { userAgent: 'test', ip: '127.0.0.1' }
  const { token } = await openCustomerSessions(at.db, deps.now).create(String(id), about)
  return { authorization: `Bearer ${token}` }
}

const quantities = ({ lines }: CartAnswer) => lines.map(({ quantity }) => quantity)
const notices = ({ lines }: CartAnswer) => lines.map((line) => line.notices.map(({ code }) => code))

describe('a guest’s cart', () => {
  it('is empty and written nowhere until something is put into it', async () => {
    const { body, token } = await show({})
    expect(body).toMatchObject({ lines: [], quantity: 0, maxLines: 10, totals: { total: { amount: 0 } } })
    expect(token).toBe('')
  })

  it('begins with its first thing and is found by the token, of which only a hash is kept', async () => {
    const { variantId, productId } = await makeStocked(store, { [first]: 20 }, { title: 'Tent' })
    const { body, token } = await add(variantId, 2)
    expect(body.lines).toMatchObject([
      {
        ...{ productId, variantId, title: 'Tent', quantity: 2, notices: [] },
        unitPrice: { amount: 1000, currency: 'EUR' },
        total: { amount: 2000, currency: 'EUR' },
      },
    ])
    expect(body.totals.total).toEqual({ amount: 2000, currency: 'EUR' })
    expect((await show(withToken(token))).body).toEqual(body)
    const rows = await store.db.selectFrom('carts').select('token_hash').execute()
    expect(rows.map((row) => row.token_hash)).toContain(hashToken(token))
    expect(rows.map((row) => row.token_hash)).not.toContain(token)
  })

  it('sums the same thing, changes and loses lines', async () => {
    const [tent, lamp] = [
      await makeStocked(store, { [first]: 20 }),
      await makeStocked(store, { [first]: 20 }),
    ]
    const { token } = await add(tent.variantId, 2)
    const headers = withToken(token)
    await add(lamp.variantId, 1, headers)
    const { body } = await add(tent.variantId, 3, headers)
    expect(quantities(body)).toEqual([5, 1])
    const [line] = body.lines
    const changed = await call('PATCH', `/lines/${line?.id}`, { body: { quantity: 4 }, headers })
    expect(quantities(changed.body)).toEqual([4, 1])
    expect(changed.body.totals.total.amount).toBe(5000)
    const less = await call('DELETE', `/lines/${line?.id}`, { headers })
    expect(quantities(less.body)).toEqual([1])
    expect((await call('DELETE', `/lines/${line?.id}`, { headers })).status).toBe(404)
  })

  it('speaks the language it is asked in', async () => {
    const { variantId } = await makeStocked(
      store,
      { [first]: 20 },
      { title: 'Tent', translations: { es: { title: 'Carpa', slug: 'carpa' } } },
    )
    const { token } = await add(variantId)
    const { body } = await show(withToken(token), '?locale=es')
    expect(body).toMatchObject({ locale: 'es', lines: [{ title: 'Carpa', url: '/es/products/carpa/' }] })
    expect((await show(withToken(token), '?locale=fr')).body.errors[0]?.path).toBe('locale')
  })

  it('is closed to others: their token, their lines, the same token in another store', async () => {
    const [mine, theirs] = [await cartOf(1), await cartOf(1)]
    const [line] = (await show(theirs.headers)).body.lines
    const change = { body: { quantity: 2 }, headers: mine.headers }
    expect((await call('PATCH', `/lines/${line?.id}`, change)).status).toBe(404)
    expect((await call('DELETE', `/lines/${line?.id}`, { headers: mine.headers })).status).toBe(404)
    expect((await call('DELETE', `/lines/${line?.id}`)).status).toBe(404)
    const elsewhere = await show({ ...mine.headers, 'x-picksy-store': other.slug })
    expect(elsewhere).toMatchObject({ status: 410, body: { code: 'cart_expired' } })
    expect(quantities((await show(theirs.headers)).body)).toEqual([1])
  })

  it('ends 30 days after its last change, and says so', async () => {
    const { headers } = await cartOf(1)
    clock.at += 29 * DAY
    const [line] = (await show(headers)).body.lines
    await call('PATCH', `/lines/${line?.id}`, { body: { quantity: 2 }, headers })
    clock.at += 29 * DAY
    expect((await show(headers)).status).toBe(200)
    clock.at += DAY + HOUR
    expect(await show(headers)).toMatchObject({ status: 410, body: { code: 'cart_expired' } })
    expect((await add(line?.variantId ?? 0, 1, headers)).body.code).toBe('cart_expired')
    await forgetCarts(store.db, new Date(clock.at))
    const left = await store.db
      .selectFrom('cart_lines')
      .select('id')
      .where('id', '=', line?.id ?? 0)
      .execute()
    expect(left).toEqual([])
  })
})

describe('on the store’s own host', () => {
  const host = () => `${store.slug}.localhost:4321`
  const page = () => ({ host: host(), origin: `http://${host()}`, 'x-picksy-store': '' })

  it('a page gets a cookie that its scripts do not see, and no token', async () => {
    const { variantId } = await makeStocked(store, { [first]: 20 })
    const { cookies, token } = await add(variantId, 1, page())
    expect(token).toBe('')
    expect(cookies).toEqual([
      expect.stringMatching(/^picksy_cart=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/),
    ])
    const cookie = cookies[0]?.split(';')[0] ?? ''
    expect(quantities((await show({ ...page(), cookie })).body)).toEqual([1])
    expect((await add(variantId, 1, { ...page(), cookie, origin: 'http://evil.test' })).status).toBe(403)
    expect((await add(variantId, 1, { ...page(), origin: 'http://evil.test' })).status).toBe(403)
  })

  it('a cookie that leads nowhere is taken away with the message', async () => {
    const reply = await show({ ...page(), cookie: 'picksy_cart=nothing' })
    expect(reply).toMatchObject({ status: 410, body: { code: 'cart_expired' } })
    expect(reply.cookies).toEqual([expect.stringMatching(/^picksy_cart=; Max-Age=0/)])
  })
})

describe('what may be put into a cart', () => {
  it.each([
    ['a negative quantity', { quantity: -1 }, 'quantity'],
    ['no quantity', { quantity: 0 }, 'quantity'],
    ['a part of one', { quantity: 1.5 }, 'quantity'],
    ['a huge quantity', { quantity: 1e12 }, 'quantity'],
    ['words', { quantity: 'two' }, 'quantity'],
    ['another currency', { quantity: 1, currency: 'USD' }, 'currency'],
    ['a price of one’s own', { quantity: 1, unitPrice: { amount: 1, currency: 'EUR' } }, 'unitPrice'],
    ['a variant that is none', { quantity: 1, variantId: 2_000_000_000 }, 'variantId'],
    ['a variant with a strange id', { quantity: 1, variantId: 1e300 }, 'variantId'],
  ])('not %s', async (_, body, path) => {
    const { variantId } = await makeStocked(store, { [first]: 20 })
    const before = await countCarts()
    const { status, body: problem } = await call('POST', '/lines', { body: { variantId, ...body } })
    expect(status).toBe(422)
    expect(problem.errors.map((error) => error.path)).toContain(path)
    expect(await countCarts()).toBe(before)
  })

  it('not a draft, nor what only another store sells', async () => {
    const draft = await makeStocked(store, {}, { status: 'draft' })
    expect((await add(draft.variantId)).body.errors[0]?.path).toBe('variantId')
    const { variantId } = await makeStocked(store, {})
    const elsewhere = await add(variantId, 1, { 'x-picksy-store': other.slug })
    expect(elsewhere).toMatchObject({ status: 422, body: { errors: [{ path: 'variantId' }] } })
  })

  it('not more than the stock on hand, of which a few are named and many are not', async () => {
    const [few, many] = [await makeStocked(store, { [first]: 3 }), await makeStocked(store, { [first]: 40 })]
    const refused = await add(few.variantId, 4)
    expect(refused).toMatchObject({ status: 409, body: { code: 'out_of_stock', detail: 'Only 3 are left.' } })
    expect(refused.body.errors[0]?.path).toBe('quantity')
    expect((await add(many.variantId, 41)).body.detail).toBe('There are not that many left.')
    const { token } = await add(few.variantId, 2)
    expect((await add(few.variantId, 2, withToken(token))).body.detail).toBe(
      'Only 3 are left, and 2 are in the cart.',
    )
    expect(quantities((await show(withToken(token))).body)).toEqual([2])
  })

  it('at most ten different things, also when twenty tabs add at once', async () => {
    const { headers } = await cartOf(9)
    const things = await Promise.all(Array.from({ length: 20 }, () => makeStocked(store, { [first]: 5 })))
    const replies = await Promise.all(things.map(({ variantId }) => add(variantId, 1, headers)))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
    const refused = replies.filter(({ status }) => status !== 200)
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['cart_full']))
    expect((await show(headers)).body.lines).toHaveLength(10)
    await expectCounted()
  })

  it('the same thing from twenty tabs, no further than there is', async () => {
    const { headers } = await cartOf(1)
    const { variantId } = await makeStocked(store, { [first]: 12 })
    const replies = await Promise.all(Array.from({ length: 20 }, () => add(variantId, 1, headers)))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(12)
    expect(quantities((await show(headers)).body)).toEqual([1, 12])
    await expectCounted()
  })

  it('as many different things as the store says', async () => {
    const { store: small, merchant } = await makeWholeStore(deps)
    const [one, two] = [await makeStocked(small, {}), await makeStocked(small, {})]
    const there = { 'x-picksy-store': small.slug }
    const { token, body } = await add(one.variantId, 1, there)
    expect(body.maxLines).toBe(10)
    const settings = `/api/stores/${small.slug}/settings`
    const saved = await askApp(app)(merchant, 'PATCH', settings, { body: { cartLines: 1 } })
    expect(await saved.json()).toMatchObject({ cartLines: 1 })
    await expect.poll(async () => (await show({ ...there, ...withToken(token) })).body.maxLines).toBe(1)
    const refused = await add(two.variantId, 1, { ...there, ...withToken(token) })
    expect(refused).toMatchObject({ status: 409, body: { code: 'cart_full' } })
  })
})

describe('a line tells', () => {
  it('of a new price, until the shopper has seen to it', async () => {
    const { variantId, productId } = await makeStocked(store, { [first]: 20 })
    const { token } = await add(variantId, 2)
    const headers = withToken(token)
    const { owner } = catalogOf(store)
    await owner('PATCH', `/products/${productId}`, { price: { amount: 1200, currency: 'EUR' } })
    const { body } = await show(headers)
    expect(body.lines[0]).toMatchObject({
      unitPrice: { amount: 1200 },
      total: { amount: 2400 },
      notices: [{ code: 'price_changed', from: { amount: 1000, currency: 'EUR' } }],
    })
    const path = `/lines/${body.lines[0]?.id}`
    expect(notices((await call('PATCH', path, { body: { quantity: 2 }, headers })).body)).toEqual([[]])
  })

  it('of the last few, of too few, of none, and counts what cannot be bought for nothing', async () => {
    const { variantId } = await makeStocked(store, { [first]: 7 })
    const { token } = await add(variantId, 7)
    const count = (onHand: number) =>
      store.db.updateTable('stock').set({ on_hand: onHand }).where('variant_id', '=', variantId).execute()
    const after = async (onHand: number) => {
      await count(onHand)
      const { lines, totals } = (await show(withToken(token))).body
      return [lines[0]?.notices[0], totals.total.amount]
    }
    expect(await after(7)).toEqual([undefined, 7000])
    expect(await after(6)).toEqual([{ code: 'not_enough', left: null }, 7000])
    expect(await after(2)).toEqual([{ code: 'not_enough', left: 2 }, 7000])
    expect(await after(0)).toEqual([{ code: 'sold_out' }, 0])
  })

  it('what is reserved for others is not there, what is reserved for itself is', async () => {
    const { variantId } = await makeStocked(store, { [first]: 4 })
    const [mine, theirs] = [await add(variantId, 4), await add(variantId, 4)]
    const until = new Date(clock.at + 600_000)
    const lines = [{ lineId: mine.body.lines[0]?.id ?? 0, variantId, quantity: 4 }]
    await store.db
      .transaction()
      .execute((trx) => reserveStock({ trx, store }, { lines, now: new Date(clock.at), until }))
    expect(notices((await show(withToken(mine.token))).body)).toEqual([['few_left']])
    expect(notices((await show(withToken(theirs.token))).body)).toEqual([['sold_out']])
    await call('DELETE', `/lines/${mine.body.lines[0]?.id}`, { headers: withToken(mine.token) })
    expect(notices((await show(withToken(theirs.token))).body)).toEqual([['few_left']])
  })

  it('of a product that is withdrawn or gone, by the name it had', async () => {
    const [kept, gone] = [
      await makeStocked(store, { [first]: 20 }, { title: 'Withdrawn' }),
      await makeStocked(store, { [first]: 20 }, { title: 'Deleted' }),
    ]
    const { token } = await add(kept.variantId)
    await add(gone.variantId, 1, withToken(token))
    const { owner } = catalogOf(store)
    await owner('PATCH', `/products/${kept.productId}`, { status: 'archived' })
    await owner('DELETE', `/products/${gone.productId}`)
    await expect
      .poll(async () => (await show(withToken(token))).body)
      .toMatchObject({
        lines: [
          { title: 'Withdrawn', url: null, notices: [{ code: 'not_sold' }] },
          { title: 'Deleted', url: null, notices: [{ code: 'not_sold' }] },
        ],
        quantity: 0,
        totals: { total: { amount: 0 } },
      })
    expect((await add(kept.variantId, 1, withToken(token))).status).toBe(422)
  })
})

describe('a customer’s cart', () => {
  it('follows the customer, does not end, and nobody else sees it after signing out', async () => {
    const { variantId } = await makeStocked(store, { [first]: 20 })
    const auth = await makeCustomer()
    const { token, body } = await add(variantId, 1, auth)
    expect(token).toBe('')
    expect(body.expiresAt).toBeNull()
    expect(quantities((await show(auth)).body)).toEqual([1])
    expect((await show({})).body.lines).toEqual([])
    expect((await show(await makeCustomer())).body.lines).toEqual([])
    const session = hashToken(auth.authorization.slice('Bearer '.length))
    await customerSessionRows(store.db).remove(session)
    expect((await show(auth)).body.lines).toEqual([])
  })

  it('takes over the guest’s whole when there is none yet', async () => {
    const { headers } = await cartOf(2)
    const auth = await makeCustomer()
    const { body } = await show({ ...headers, ...auth })
    expect(quantities(body)).toEqual([1, 1])
    expect((await show(headers)).body.code).toBe('cart_expired')
    expect(quantities((await show({ ...headers, ...auth })).body)).toEqual([1, 1])
  })

  it('sums with the guest’s up to the stock and the limit of lines, and keeps the codes', async () => {
    const auth = await makeCustomer()
    const { variantId: scarce } = await makeStocked(store, { [first]: 4 })
    await add(scarce, 3, auth)
    const { variantId: further } = await makeStocked(store, { [first]: 50 })
    await add(further, 1, auth)
    const guest = await cartOf(9)
    const { token } = guest
    await store.db
      .updateTable('carts')
      .set({ coupons: ['SUMMER'] })
      .where('token_hash', '=', hashToken(token))
      .execute()
    const [last] = (await show(guest.headers)).body.lines
    await call('DELETE', `/lines/${last?.id}`, { headers: guest.headers })
    await add(scarce, 2, guest.headers)
    const { body } = await show({ ...guest.headers, ...auth })
    expect(quantities(body)).toEqual([4, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    expect(body).toMatchObject({ leftOut: 0, coupons: [{ code: 'SUMMER', state: 'unknown' }] })
    const more = await cartOf(2)
    expect((await show({ ...more.headers, ...auth })).body).toMatchObject({ leftOut: 2 })
    expect((await show({ ...more.headers, ...auth })).body).toMatchObject({ leftOut: 0 })
    await expectCounted()
  })

  it('is one, also when two tabs begin it or bring a guest’s cart along', async () => {
    const { variantId } = await makeStocked(store, { [first]: 20 })
    const begun = await makeCustomer()
    const replies = await Promise.all(Array.from({ length: 6 }, () => add(variantId, 1, begun)))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    expect(quantities((await show(begun)).body)).toEqual([6])
    const brought = await makeCustomer()
    const guests = await Promise.all([cartOf(1), cartOf(1), cartOf(1)])
    await Promise.all(guests.map(({ headers }) => show({ ...headers, ...brought })))
    expect(quantities((await show(brought)).body)).toEqual([1, 1, 1])
    await expectCounted()
  })
})

describe('a guest who signs in while another tab goes on', () => {
  it('loses nothing that was answered with a yes', async () => {
    for (const hasOne of [false, true]) {
      const auth = await makeCustomer()
      const kept = await makeStocked(store, { [first]: 99 })
      if (hasOne) await add(kept.variantId, 1, auth)
      const { headers } = await cartOf(1)
      const { variantId } = await makeStocked(store, { [first]: 99 })
      const [line] = (await show(headers)).body.lines
      const [tab, , ...replies] = await Promise.all([
        call('DELETE', `/lines/${line?.id}`, { headers }),
        show({ ...headers, ...auth }),
        ...Array.from({ length: 8 }, () => add(variantId, 1, headers)),
      ])
      const done = replies.filter(({ status }) => status === 200).length
      expect(replies.filter(({ status }) => status !== 200 && status !== 410)).toEqual([])
      const { lines } = (await show({ ...headers, ...auth })).body
      expect(lines.find((each) => each.variantId === variantId)?.quantity ?? 0).toBe(done)
      expect(lines.some((each) => each.variantId === line?.variantId)).toBe(tab.status !== 200)
    }
    await expectCounted()
  })
})

describe('codes', () => {
  it('that do not exist are refused and not kept', async () => {
    const { headers } = await cartOf(1)
    const refused = await call('POST', '/coupons', { body: { code: ' summer ' }, headers })
    expect(refused).toMatchObject({ status: 422, body: { detail: 'There is no code SUMMER.' } })
    expect((await show(headers)).body.coupons).toEqual([])
    expect((await call('POST', '/coupons', { body: { code: 'SUMMER' } })).status).toBe(404)
  })

  it('that were kept can be let go', async () => {
    const { headers, token } = await cartOf(1)
    await store.db
      .updateTable('carts')
      .set({ coupons: ['SUMMER', 'WINTER'] })
      .where('token_hash', '=', hashToken(token))
      .execute()
    const { body } = await call('DELETE', '/coupons/summer', { headers })
    expect(body.coupons.map(({ code }) => code)).toEqual(['WINTER'])
  })
})

const countCarts = async () => (await store.db.selectFrom('carts').select('id').execute()).length

/** Every cart's count is that of its lines. */
async function expectCounted(): Promise<void> {
  const rows = await store.db
    .selectFrom('carts as c')
    .leftJoin('cart_lines as l', 'l.cart_id', 'c.id')
    .select(['c.id', 'c.line_count'])
    .select((eb) => eb.fn.count<number>('l.id').as('lines'))
    .groupBy('c.id')
    .execute()
  expect(rows.filter((row) => row.line_count !== row.lines)).toEqual([])
}
