import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBarriers, findColorBarriers } from '../../scripts/testing/axe.ts'
import { openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'
import { storeUrl, until } from '../../scripts/testing/visit.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

const TENT = '/products/ordesa-dome-tent/'

const drawerOf = (page: Page) => page.getByRole('dialog', { name: 'Cart' })
const countOf = (page: Page) => page.locator('.cart-count').textContent()
const quantityOf = (page: Page) => page.getByRole('textbox', { name: /^Quantity of/ })

/** Where everything of the header stands. */
const placesIn = (page: Page) =>
  page
    .locator('.header-row > *')
    .evaluateAll((parts) =>
      parts.map((part) => [(part as HTMLElement).offsetLeft, (part as HTMLElement).offsetWidth]),
    )

/** Waits for what a shopper would see. */
const becomes = (read: () => Promise<unknown>, value: unknown) =>
  until(read, (now) => JSON.stringify(now) === JSON.stringify(value))

async function addTent(page: Page): Promise<void> {
  await page.goto(storeUrl('acme', TENT))
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await drawerOf(page).getByRole('link', { name: 'Ordesa Dome Tent' }).waitFor()
}

describe('on a product page', () => {
  test('what is chosen goes into a drawer, is changed there, taken out and brought back', async () => {
    const { page, context, complaints } = await openPage(browser, PHONE)
    await page.goto(storeUrl('acme', TENT))
    await page.getByText('3 people', { exact: true }).click()
    const places = await placesIn(page)
    await page.getByRole('button', { name: 'Add to cart' }).click()
    const drawer = drawerOf(page)
    await drawer.getByText('3 people / ').waitFor()
    await becomes(() => drawer.getByRole('status').textContent(), 'Ordesa Dome Tent is in your cart')
    expect(await findBarriers(page)).toEqual([])

    await drawer.getByRole('button', { name: 'One more of Ordesa Dome Tent' }).click()
    await becomes(() => quantityOf(page).inputValue(), '2')
    await becomes(() => drawer.locator('.cart-total dd').textContent(), '€678.00')

    await drawer.getByRole('button', { name: 'Remove Ordesa Dome Tent' }).click()
    await drawer.getByText('Your cart is empty').waitFor()
    await drawer.getByRole('button', { name: 'Undo' }).click()
    await becomes(() => quantityOf(page).inputValue(), '2')

    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
    await becomes(() => countOf(page), '2')
    await page.reload()
    expect(await countOf(page)).toBe('2')
    expect(await placesIn(page)).toEqual(places)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('what the store refuses is said, and the cart is as it was', async () => {
    const { page, context } = await openPage(browser)
    await addTent(page)
    const drawer = drawerOf(page)
    await quantityOf(page).fill('900')
    await quantityOf(page).press('Enter')
    await drawer.getByRole('alert').getByText('There are not that many left').waitFor()
    await becomes(() => quantityOf(page).inputValue(), '1')

    await drawer.getByLabel('Discount code').fill('NEVER')
    await drawer.getByRole('button', { name: 'Apply' }).click()
    await drawer.getByRole('alert').getByText('There is no such code').waitFor()

    await drawer.getByRole('button', { name: 'Close' }).click()
    await page.locator('.options input:checked').evaluateAll((inputs) => {
      for (const input of inputs as HTMLInputElement[])
        if (input.id.startsWith('v-')) input.value = '987654321'
    })
    await page.getByRole('button', { name: 'Add to cart' }).click()
    await drawer.getByRole('alert').getByText('This choice is not sold any more').waitFor()
    expect(await quantityOf(page).inputValue()).toBe('1')
    await context.close()
  })

  test('the keyboard is enough, and stays in the drawer while it is open', async () => {
    const { page, context } = await openPage(browser)
    await page.goto(storeUrl('acme', TENT))
    const button = page.getByRole('button', { name: 'Add to cart' })
    await button.focus()
    await page.keyboard.press('Enter')
    await quantityOf(page).waitFor()
    const inDrawer = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null)
    const seen = new Set<string>()
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => {
        const { activeElement } = document
        return activeElement === document.body
          ? 'the browser itself'
          : (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '')
      })
      if (name !== 'the browser itself') expect([name, await inDrawer()]).toEqual([name, true])
      seen.add(name)
      if (name === 'One more of Ordesa Dome Tent') await page.keyboard.press('Enter')
    }
    expect(seen).toContain('Remove Ordesa Dome Tent')
    expect(seen).toContain('View cart')
    expect(Number(await quantityOf(page).inputValue())).toBeGreaterThan(1)
    await page.keyboard.press('Escape')
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    await context.close()
  })
})

test('two tabs show one cart', async () => {
  const { page, context } = await openPage(browser)
  await addTent(page)
  const other = await context.newPage()
  await other.goto(storeUrl('acme', '/cart/'))
  await becomes(() => quantityOf(other).inputValue(), '1')
  await quantityOf(other).fill('3')
  await quantityOf(other).press('Enter')
  await becomes(() => countOf(page), '3')
  await becomes(() => quantityOf(page).inputValue(), '3')
  await context.close()
})

test('the cart has a page in every language, that nobody’s search finds and nothing bars from', async () => {
  const { page, context, complaints } = await openPage(browser, { ...PHONE, colorScheme: 'light' })
  await page.goto(storeUrl('luna', '/ar/products/jacaranda-wrap-dress/'))
  await page.locator('[data-add-to-cart] .button').click()
  await page.locator('.cart-drawer .cart-sums > .button').click()
  await page.waitForURL(storeUrl('luna', '/ar/cart/'))
  await page.locator('.cart-room .cart-line').waitFor()
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
  expect(await findBarriers(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findColorBarriers(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width)
  expect(complaints).toEqual([])
  await context.close()
})

describe('with JavaScript off', () => {
  test('a form fills the cart, and forms change and empty it', async () => {
    const { page, context } = await openPage(browser, { ...PHONE, javaScriptEnabled: false })
    await page.goto(storeUrl('acme', TENT))
    await page.getByText('3 people', { exact: true }).click()
    await page.getByRole('spinbutton', { name: 'Quantity' }).fill('2')
    await page.getByRole('button', { name: 'Add to cart' }).click()
    expect(page.url()).toBe(storeUrl('acme', '/cart/plain/'))
    expect(await page.locator('.cart-line').textContent()).toContain('3 people')
    expect(await page.locator('.cart-total dd').textContent()).toBe('€678.00')

    await page.getByRole('spinbutton', { name: /^Quantity of/ }).fill('1')
    await page.getByRole('button', { name: /^Update/ }).click()
    expect(await page.locator('.cart-total dd').textContent()).toBe('€339.00')

    await page.getByLabel('Discount code').fill('NEVER')
    await page.getByRole('button', { name: 'Apply' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('There is no such code')

    await page.locator('.cart-link').click()
    await page.getByRole('button', { name: /^Remove/ }).click()
    expect(await page.getByText('Your cart is empty').isVisible()).toBe(true)
    await context.close()
  })
  test('what is sold out has no button, only the word', async () => {
    const { page, context } = await openPage(browser, { ...PHONE, javaScriptEnabled: false })
    await page.goto(storeUrl('acme', '/products/encina-hammock/'))
    const button = page.getByRole('button', { name: 'Add to cart' })
    expect(await button.isVisible()).toBe(true)
    await page.locator('.options label', { hasText: 'Moss' }).click()
    expect(await button.isVisible()).toBe(false)
    expect(await page.locator('.options .stock:visible').textContent()).toBe('Sold out')
    await context.close()
  })
})
