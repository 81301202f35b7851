import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'
import { signInAs, signUp, storeUrl, until } from '../../scripts/testing/visit.ts'

interface Product {
  id: number
  slug: string
}

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

describe('a new merchant', () => {
  test('signs up, opens a store, and sees the product on its page', async () => {
    const ask = await signUp()
    const slug = `kiosk-${randomUUID().slice(0, 8)}`
    const store = { name: 'Kiosk & Sons', slug, currency: 'EUR', country: 'PT', locales: ['pt'] }
    await ask('POST', '/stores', store)
    const product = await ask<Product>('POST', `/stores/${slug}/products`, {
      title: 'Pastel de nata',
      description: '<p>Morno, com canela.</p>',
      status: 'active',
      price: { amount: 140, currency: 'EUR' },
    })
    const { page } = await openPage(browser, PHONE)
    const address = storeUrl(slug, `/products/${product.slug}/`)
    await until(
      async () => (await page.goto(address))?.status(),
      (status) => status === 200,
    )
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Pastel de nata')
    expect(await page.locator('.product .price').textContent()).toMatch(/1,40\s€/)
    expect(await page.title()).toContain('Kiosk & Sons')
    await page.goto(storeUrl(slug))
    await page.getByRole('link', { name: /Pastel de nata/ }).click()
    expect(page.url()).toBe(address)
    await page.context().close()
  })
})

describe('an edit', () => {
  test('of a price is on the page, in the list and in what search engines read', async () => {
    const ask = await signInAs('editor')
    const { page } = await openPage(browser)
    const [product] = (await ask<{ data: Product[] }>('GET', '/stores/acme/products?q=Rumbo')).data
    const address = storeUrl('acme', `/products/${product!.slug}/`)
    await page.goto(address)
    const shown = () => page.locator('.product .price b').first().textContent()
    const before = await shown()
    await ask('PATCH', `/stores/acme/products/${product!.id}`, { price: { amount: 3141, currency: 'EUR' } })
    await until(
      async () => (await page.reload()) && shown(),
      (price) => price === '€31.41',
    )
    expect(before).not.toBe('€31.41')
    expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain(
      '"price":"31.41"',
    )
    await page.goto(storeUrl('acme', '/categories/tools-and-navigation/'))
    expect(await page.locator('.card', { hasText: 'Rumbo' }).locator('.price').textContent()).toContain(
      '31.41',
    )
    await page.context().close()
  })

  test('of a banner appears on the pages of its place and on no other', async () => {
    const ask = await signInAs('merchant')
    const title = `Only ${randomUUID().slice(0, 6)}`
    const banner = { title, placement: 'product', link: { kind: 'stores' }, publish: true }
    await ask('POST', '/stores/acme/banners', banner)
    const { page } = await openPage(browser)
    await page.goto(storeUrl('acme', '/products/rumbo-compass/'))
    await until(
      async () => (await page.reload()) && page.getByText(title).count(),
      (count) => count === 1,
    )
    await page.getByText(title).click()
    expect(new URL(page.url()).pathname).toBe('/stores/')
    await page.goto(storeUrl('acme'))
    expect(await page.getByText(title).count()).toBe(0)
    await page.context().close()
  })
})
