import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBarriers } from '../../scripts/testing/axe.ts'
import { DESKTOP, openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'
import { signInAs, storeUrl, until, visit, type AskApi } from '../../scripts/testing/visit.ts'

const slug = `odd-${randomUUID().slice(0, 8)}`
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2)
const MANY = Array.from({ length: 24 }, (_, index) => `مقاس-${index + 1}`)

let browser: Browser
let ask: AskApi
const product = { slug: '', title: LONG }

beforeAll(async () => {
  ;({ browser } = await openBrowser())
  ask = await signInAs('merchant')
  const store = { name: LONG.slice(0, 80), slug, currency: 'KWD', country: 'KW', locales: ['ar', 'de'] }
  await ask('POST', '/stores', store)
  const parent = await ask<{ id: number }>('POST', `/stores/${slug}/categories`, {
    title: LONG,
    slug: 'long',
  })
  const empty = await ask<{ id: number }>('POST', `/stores/${slug}/categories`, {
    title: 'فارغ',
    slug: 'empty',
    parentId: parent.id,
  })
  const made = await ask<{ slug: string }>('POST', `/stores/${slug}/products`, {
    title: LONG,
    status: 'active',
    price: { amount: 1_234_567_890, currency: 'KWD' },
    compareAtPrice: { amount: 9_234_567_890, currency: 'KWD' },
    options: [
      { name: LONG.slice(0, 60), values: [LONG.slice(0, 100), 'ب'] },
      { name: 'المقاس', values: MANY },
    ],
    categoryIds: [parent.id],
  })
  product.slug = made.slug
  const items = [
    { title: LONG.slice(0, 100), link: { kind: 'category', id: parent.id } },
    ...MANY.slice(0, 12).map((title) => ({ title, link: { kind: 'category', id: empty.id } })),
  ]
  await ask('PUT', `/stores/${slug}/menus/main`, { items, publish: true })
  await until(
    () => visit(slug, '/'),
    ({ body }) => body.includes(MANY[11]!),
  )
})
afterAll(() => browser.close())

describe('a store from right to left, with names that never end and no picture', () => {
  test.each([
    ['home', () => '/'],
    ['category', () => '/categories/long/'],
    ['empty category', () => '/categories/empty/'],
    ['product', () => `/products/${product.slug}/`],
    ['missing page', () => '/nowhere/'],
    ['other language', () => '/de/'],
  ])('keeps its %s within the screen and open to everybody', async (_, path) => {
    for (const screen of [PHONE, { viewport: { width: 320, height: 640 } }, DESKTOP]) {
      const { page, context } = await openPage(browser, screen)
      await page.goto(storeUrl(slug, path()))
      const { dir, wide } = await page.evaluate(() => {
        const { dir, scrollWidth, clientWidth } = document.documentElement
        return { dir, wide: scrollWidth > clientWidth }
      })
      expect({ width: screen.viewport?.width, wide }).toEqual({ width: screen.viewport?.width, wide: false })
      expect(dir).toBe(path().startsWith('/de/') ? 'ltr' : 'rtl')
      expect(await findBarriers(page)).toEqual([])
      await context.close()
    }
  })

  test('says what is missing in its own language', async () => {
    const { page, context } = await openPage(browser, PHONE)
    await page.goto(storeUrl(slug, '/categories/empty/'))
    expect(await page.locator('.empty').textContent()).toMatch(/[\u0600-\u06ff]/)
    await page.goto(storeUrl(slug, `/products/${product.slug}/`))
    expect(await page.locator('.gallery-empty').getAttribute('aria-label')).toMatch(/[\u0600-\u06ff]/)
    expect(await page.locator('.options label:visible').count()).toBe(2 + MANY.length)
    await context.close()
  })

  test('opens its menu on the side where its words begin', async () => {
    const { page, context } = await openPage(browser, PHONE)
    await page.goto(storeUrl(slug))
    await page.locator('.menu-open').click()
    const box = await page.locator('.menu').boundingBox()
    expect(Math.round((box?.x ?? 0) + (box?.width ?? 0))).toBe(390)
    await context.close()
  })
})
