import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DESKTOP, openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'
import { storeUrl } from '../../scripts/testing/visit.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
beforeEach(async () => {
  ;({ page } = await openPage(browser, { ...PHONE, javaScriptEnabled: false }))
  return () => page.context().close()
})
afterAll(() => browser.close())

const shownPrices = () => page.locator('.options .price:visible').allTextContents()
const shownStates = () => page.locator('.options .stock:visible').allTextContents()

describe('with JavaScript off', () => {
  test('a product shows its name, price and description', async () => {
    await page.goto(storeUrl('acme', '/products/ordesa-dome-tent/'))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Ordesa Dome Tent')
    expect(await page.locator('.product-text > .price').textContent()).toMatch(/From\s+€289\.00/)
    expect(await page.getByText('Two doors, two porches').isVisible()).toBe(true)
  })

  test('choosing values leads to the price of that variant', async () => {
    await page.goto(storeUrl('acme', '/products/ordesa-dome-tent/'))
    expect(await shownPrices()).toEqual([expect.stringContaining('€289.00')])
    await page.getByText('3 people', { exact: true }).click()
    expect(await shownPrices()).toEqual([expect.stringContaining('€339.00')])
    expect(await shownStates()).toHaveLength(1)
    const clay = page.locator('.options label:visible', { hasText: 'Clay' })
    expect(await clay.getAttribute('title')).toBe('Not available')
  })

  test('the menu of a phone opens, leads on and closes', async () => {
    await page.goto(storeUrl('acme'))
    const camping = page.locator('.menu').getByRole('link', { name: 'Camping', exact: true })
    expect(await camping.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).click()
    await camping.waitFor()
    await page.getByRole('button', { name: 'Close' }).click()
    await camping.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Menu' }).click()
    await camping.click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Camping')
  })

  test('the languages are within reach, and no button is there that does nothing', async () => {
    await page.goto(storeUrl('acme'))
    expect(await page.locator('[data-color-mode]').isVisible()).toBe(false)
    await page.locator('.languages summary').click()
    await page.locator('.languages').getByRole('link', { name: 'Español' }).click()
    expect(await page.title()).toContain('Acme')
    expect(page.url()).toBe(storeUrl('acme', '/es/'))
  })

  test('a desktop opens what lies below a menu’s item', async () => {
    const wide = await browser.newContext({ ...DESKTOP, javaScriptEnabled: false })
    const desktop = await wide.newPage()
    await desktop.goto(storeUrl('acme'))
    const tents = desktop.locator('.menu').getByRole('link', { name: 'Tents and shelters' })
    expect(await tents.isVisible()).toBe(false)
    await desktop.locator('.menu').getByRole('link', { name: 'Camping', exact: true }).hover()
    await tents.click()
    expect(desktop.url()).toBe(storeUrl('acme', '/categories/tents-and-shelters/'))
    await wide.close()
  })
})
