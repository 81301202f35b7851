import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'
import { storeUrl } from '../../scripts/testing/visit.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const outline = getComputedStyle(element).outlineStyle
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
    return {
      text: (
        element.getAttribute('aria-label') ??
        label?.firstChild?.textContent ??
        element.textContent
      ).trim(),
      marked: outline !== 'none' || (label ? getComputedStyle(label).outlineStyle !== 'none' : false),
    }
  })

/** Goes on until something of that name is in focus; what one cannot see to be in focus ends the way. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab')
    const { text, marked } = await focused(page)
    if (!marked) throw new Error(`Nothing shows that “${text}” is in focus`)
    if (text === name) return
  }
  throw new Error(`“${name}” cannot be reached with the keyboard`)
}

describe('with the keyboard alone', () => {
  test('one skips to the content', async () => {
    const { page, context } = await openPage(browser)
    await page.goto(storeUrl('acme', '/categories/camping/'))
    await tabTo(page, 'Skip to content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await context.close()
  })

  test('one walks through the menu into a category below', async () => {
    const { page, context } = await openPage(browser)
    await page.goto(storeUrl('acme'))
    await tabTo(page, 'Camping')
    await tabTo(page, 'Sleeping')
    expect(await page.locator('.menu').getByRole('link', { name: 'Sleeping' }).isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(storeUrl('acme', '/categories/sleeping/'))
    await context.close()
  })

  test('one opens a phone’s menu and leaves it with Escape', async () => {
    const { page, context } = await openPage(browser, PHONE)
    await page.goto(storeUrl('acme'))
    await tabTo(page, 'Menu')
    await page.keyboard.press('Enter')
    const packs = page.locator('.menu').getByRole('link', { name: 'Packs' })
    await packs.waitFor()
    await page.keyboard.press('Escape')
    await packs.waitFor({ state: 'hidden' })
    expect((await focused(page)).text).toBe('Menu')
    await context.close()
  })

  test('one chooses a variant, and the address names it', async () => {
    const { page, context } = await openPage(browser)
    await page.goto(storeUrl('acme', '/products/ordesa-dome-tent/'))
    await tabTo(page, '2 people')
    await page.keyboard.press('ArrowRight')
    expect((await focused(page)).text).toBe('3 people')
    const price = page.locator('.options .price:visible')
    expect(await price.textContent()).toContain('€339.00')
    expect(new URL(page.url()).hash).toMatch(/^#v-\d+$/)
    await page.reload()
    expect(await price.textContent()).toContain('€339.00')
    await context.close()
  })
})
