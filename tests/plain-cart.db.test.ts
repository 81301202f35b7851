import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createApp } from '../api/app.ts'
import { getDefaultBranch } from '../api/features/branches/index.ts'
import { makeStocked } from '../api/features/inventory/testing.ts'
import type { StoreContext } from '../api/http/app-env.ts'
import { testDeps } from '../scripts/testing/deps.ts'
import { openTestPress, type TestPress } from '../scripts/testing/press.ts'
import { makeWholeStore } from '../scripts/testing/stores.ts'

const DAY = 24 * 3_600_000
const clock = { ahead: 0 }
const deps = testDeps({ now: () => new Date(Date.now() + clock.ahead) })
const app = createApp(deps)
let press: TestPress
let store: StoreContext
let tent: number
/** What the browser keeps. */
let cookie: string

beforeAll(async () => {
  press = await openTestPress(deps)
  ;({ store } = await makeWholeStore(deps, { locales: ['en', 'es'] }))
  const branch = await getDefaultBranch(store.db)
  tent = (await makeStocked(store, { [branch]: 3 }, { title: 'Tent <b>' })).variantId
  await press.publish(store.id)
})
afterAll(() => press.close())
beforeEach(() => {
  cookie = ''
  clock.ahead = 0
})

async function visit(path: string, fields?: Record<string, string>, headers: Record<string, string> = {}) {
  const host = `${store.slug}.localhost:4321`
  const response = await app.request(path, {
    method: fields ? 'POST' : 'GET',
    headers: {
      ...{ host, cookie },
      ...(fields && {
        'content-type': 'application/x-www-form-urlencoded',
        origin: `http://${host}`,
      }),
      ...headers,
    },
    ...(fields && { body: new URLSearchParams(fields).toString() }),
  })
  const [given] = response.headers.getSetCookie()
  if (given) cookie = /Max-Age=0/.test(given) ? '' : given.split(';')[0]!
  return { status: response.status, headers: response.headers, html: await response.text() }
}

const add = (quantity: number, root = '/cart/plain/') =>
  visit(`${root}lines`, { o: String(tent), quantity: String(quantity) })

const lineForm = (html: string) => /action="([^"]*\/lines\/\d+)"/.exec(html)?.[1] ?? ''

it('a form leads to the cart, shown in the look of the store and kept by nobody', async () => {
  const added = await add(2)
  expect([added.status, added.headers.get('location')]).toEqual([303, '/cart/plain/'])
  const { status, html, headers } = await visit('/cart/plain/')
  expect(status).toBe(200)
  expect(html).toContain('Tent &#60;b&#62;')
  expect(html).toContain('€20.00')
  expect(html).toMatch(/<link rel="stylesheet" href="\/_astro\/Page\.[^"]+"/)
  expect(html).toMatch(/<meta name="robots" content="noindex">/)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('x-picksy-release')).toMatch(/^\d+$/)
})

it('a cart is changed and emptied by its forms', async () => {
  await add(1)
  const form = lineForm((await visit('/cart/plain/')).html)
  expect((await visit(form, { quantity: '3' })).status).toBe(303)
  expect((await visit('/cart/plain/')).html).toContain('value="3"')
  expect((await visit(form, { quantity: '3', remove: '1' })).status).toBe(303)
  expect((await visit('/cart/plain/')).html).toContain('Your cart is empty')
})

it('what the store refuses is said beside the cart as it is', async () => {
  await add(2)
  const tooMany = await add(9)
  expect(tooMany.status).toBe(409)
  expect(tooMany.html).toContain('There are not that many left.')
  expect(tooMany.html).toContain('value="2"')
  const gone = await visit('/cart/plain/lines', { o: '999999', quantity: '1' })
  expect([gone.status, gone.html]).toEqual([422, expect.stringContaining('This choice is not sold any more')])
  const none = await visit('/cart/plain/lines', { o: String(tent), quantity: 'two' })
  expect([none.status, none.html]).toEqual([422, expect.stringContaining('Choose a quantity')])
  const guess = await visit('/cart/plain/coupons', { code: 'NEVER' })
  expect([guess.status, guess.html]).toEqual([422, expect.stringContaining('There is no such code')])
})

it('it speaks the language of its address, and keeps to it', async () => {
  const added = await add(1, '/es/cart/plain/')
  expect(added.headers.get('location')).toBe('/es/cart/plain/')
  const { html } = await visit('/es/cart/plain/')
  expect(html).toContain('<html lang="es"')
  expect(html).toContain('Actualizar')
  expect(html).toMatch(/href="\/cart\/plain\/"[^>]*hreflang="en"|href="\/cart\/plain\/" lang="en"/)
  expect((await visit('/fr/cart/plain/')).headers.get('location')).toBe('/cart/plain/')
})

it('another page cannot fill a cart or change it', async () => {
  await add(1)
  const { html } = await visit('/cart/plain/')
  const forged = { origin: 'http://evil.test' }
  expect((await visit('/cart/plain/lines', { o: String(tent), quantity: '1' }, forged)).status).toBe(403)
  expect((await visit(lineForm(html), { remove: '1' }, forged)).status).toBe(403)
  expect((await visit('/cart/plain/')).html).toContain('value="1"')
})

it('a cart of somebody else is out of reach', async () => {
  await add(1)
  const form = lineForm((await visit('/cart/plain/')).html)
  cookie = ''
  await add(2)
  expect((await visit(form, { remove: '1' })).html).toContain('no longer in the cart')
})

it('an expired cart makes way for a new one', async () => {
  await add(1)
  clock.ahead = 31 * DAY
  const again = await add(2)
  expect([again.status, cookie]).toEqual([307, ''])
  expect((await add(2)).status).toBe(303)
  expect((await visit('/cart/plain/')).html).toContain('value="2"')
})
