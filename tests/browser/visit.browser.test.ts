import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DESKTOP, loadPictures, openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'
import { storeUrl } from '../../scripts/testing/visit.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

const PAGES = [
  ['acme', '/'],
  ['acme', '/categories/camping/'],
  ['acme', '/products/ordesa-dome-tent/'],
  ['luna', '/ar/'],
  ['luna', '/blog/'],
  ['verde', '/'],
  ['verde', '/stores/'],
] as const

const isWiderThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe.each([
  ['on a phone', PHONE],
  ['on a desktop', DESKTOP],
])('a visit %s', (_, screen) => {
  test.each(PAGES)('to %s%s fits the screen and raises no complaint', async (slug, path) => {
    const { page, context, complaints } = await openPage(browser, screen)
    await page.goto(storeUrl(slug, path), { waitUntil: 'networkidle' })
    const broken = await loadPictures(page)
    expect({ complaints, broken, wide: await isWiderThanScreen(page) }).toEqual({
      complaints: [],
      broken: [],
      wide: false,
    })
    await context.close()
  })
})

describe('the weight of a first visit', () => {
  const LIMIT = 15_000

  test.each(['/', '/categories/camping/', '/products/ordesa-dome-tent/'])(
    'to %s is at most 15 kB of scripts and 15 kB of styles',
    async (path) => {
      const { page, context } = await openPage(browser, PHONE)
      const weights: Record<string, number> = { script: 0, stylesheet: 0 }
      const waiting: Promise<void>[] = []
      page.on('requestfinished', (request) => {
        const kind = request.resourceType()
        if (!(kind in weights)) return
        waiting.push(
          request.sizes().then(({ responseBodySize }) => {
            weights[kind] = (weights[kind] ?? 0) + responseBodySize
          }),
        )
      })
      await page.goto(storeUrl('acme', path), { waitUntil: 'networkidle' })
      await Promise.all(waiting)
      expect(weights['stylesheet']).toBeGreaterThan(1000)
      expect(weights['stylesheet']).toBeLessThanOrEqual(LIMIT)
      expect(weights['script']).toBeLessThanOrEqual(LIMIT)
      await context.close()
    },
  )
})

describe('a language', () => {
  test('is changed without losing the page', async () => {
    const { page, context } = await openPage(browser)
    await page.goto(storeUrl('acme', '/products/ordesa-dome-tent/'))
    await page.locator('.languages summary').click()
    await page.locator('.languages').getByRole('link', { name: 'Español' }).click()
    expect(new URL(page.url()).pathname).toMatch(/^\/es\/products\/[a-z-]+\/$/)
    expect(await page.getAttribute('html', 'lang')).toBe('es')
    expect(await page.locator('.options-name').first().textContent()).not.toMatch(/Colour|Size|People/)
    await page.locator('.footer-languages').getByRole('link', { name: 'English' }).click()
    expect(new URL(page.url()).pathname).toBe('/products/ordesa-dome-tent/')
    await context.close()
  })
})

describe('a page that is not there', () => {
  test('says so in the language of its address and shows the way on', async () => {
    const { page, context } = await openPage(browser, PHONE)
    const answer = await page.goto(storeUrl('luna', '/en/products/never-made/'))
    expect(answer?.status()).toBe(404)
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await page.locator('.notice .chips a').first().click()
    expect(new URL(page.url()).pathname).toMatch(/^\/en\/categories\//)
    await context.close()
  })
})
