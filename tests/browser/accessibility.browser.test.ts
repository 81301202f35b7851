import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findBarriers, findColorBarriers } from '../../scripts/testing/axe.ts'
import { DESKTOP, openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'
import { storeUrl } from '../../scripts/testing/visit.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

const STORES: Record<string, string[]> = {
  acme: [
    '/',
    '/categories/camping/',
    '/products/ordesa-dome-tent/',
    '/pages/size-guide/',
    '/blog/',
    '/stores/',
    '/nowhere/',
  ],
  luna: [
    '/',
    '/categories/vestidos/',
    '/ar/products/jacaranda-wrap-dress/',
    '/ar/pages/about-us/',
    '/ar/blog/',
    '/stores/',
  ],
  verde: [
    '/',
    '/categories/frutas/',
    '/products/laranja-pera/',
    '/pages/sobre-a-verde/',
    '/blog/',
    '/stores/',
  ],
}

describe.each(Object.entries(STORES))('%s', (slug, paths) => {
  test.each(paths)('%s has no barrier by day or by night', async (path) => {
    const { page, context } = await openPage(browser, PHONE)
    await page.goto(storeUrl(slug, path))
    for (const { viewport } of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await findBarriers(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findColorBarriers(page)).toEqual([])
    }
    await context.close()
  })
})

test.each(['/en/', '/es/', '/pt/'])('the platform’s own page %s has no barrier', async (path) => {
  const { page, context, complaints } = await openPage(browser, { ...PHONE, colorScheme: 'light' })
  await page.goto(inject('platformUrl') + path)
  expect(await findBarriers(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findColorBarriers(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})
