import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'
import { storeUrl } from '../../scripts/testing/visit.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

/** Every ground the body has had since the page began to be painted, in their order. */
async function watchGrounds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const grounds: string[] = []
    Object.assign(window, { grounds })
    const look = () => {
      const body = document.body as HTMLElement | null
      if (body) {
        const ground = getComputedStyle(body).backgroundColor
        if (grounds.at(-1) !== ground) grounds.push(ground)
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

const groundsOf = (page: Page) => page.evaluate(() => (window as unknown as { grounds: string[] }).grounds)

const isDark = (color: string) => {
  const parts = color.match(/\d+/g)?.map(Number) ?? []
  return parts.length >= 3 && parts.slice(0, 3).every((part) => part < 80)
}

describe.each(['acme', 'luna', 'verde'])('%s by night', (slug) => {
  test('is dark from the first paint where the system is', async () => {
    const { page, context } = await openPage(browser, { ...PHONE, colorScheme: 'dark' })
    await watchGrounds(page)
    await page.goto(storeUrl(slug), { waitUntil: 'networkidle' })
    const grounds = await groundsOf(page)
    expect(grounds).toHaveLength(1)
    expect(isDark(grounds[0]!)).toBe(true)
    await context.close()
  })

  test('stays as the visitor chose it, on the next page and without a flash', async () => {
    const { page, context } = await openPage(browser, { ...PHONE, colorScheme: 'light' })
    await watchGrounds(page)
    await page.goto(storeUrl(slug), { waitUntil: 'networkidle' })
    expect(isDark((await groundsOf(page))[0]!)).toBe(false)
    await page.locator('[data-color-mode]').click()
    await page.goto(storeUrl(slug, '/stores/'), { waitUntil: 'networkidle' })
    const chosen = await groundsOf(page)
    expect(chosen).toHaveLength(1)
    expect(isDark(chosen[0]!)).toBe(true)
    await page.locator('[data-color-mode]').click()
    await page.reload({ waitUntil: 'networkidle' })
    expect((await groundsOf(page)).map(isDark)).toEqual([false])
    await context.close()
  })
})
