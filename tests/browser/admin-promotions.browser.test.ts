import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openRoom, visitAs } from '../../scripts/testing/admin.ts'
import { findBarriers } from '../../scripts/testing/axe.ts'
import { openBrowser } from '../../scripts/testing/browser.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

interface Product {
  title: string
  categoryIds: number[]
  variants: { id: number; price: { amount: number } }[]
}

async function ask<Body>(page: Page, path: string): Promise<Body> {
  const response = await page.request.get(`${inject('platformUrl')}/api/stores/acme/${path}`)
  expect(response.status()).toBe(200)
  return (await response.json()) as Body
}

/** Something on sale in a category. */
async function findSold(page: Page): Promise<{ product: Product; category: string }> {
  const { data } = await ask<{ data: { id: number; status: string; categoryIds: number[] }[] }>(
    page,
    'products?limit=100&status=active',
  )
  const found = data.find(({ categoryIds }) => categoryIds.length > 0)
  const product = await ask<Product>(page, `products/${found?.id}`)
  const { title } = await ask<{ title: string }>(page, `categories/${product.categoryIds[0]}`)
  return { product, category: title }
}

async function buy(variantId: number, code: string) {
  const call = async (path: string, body: object, token?: string) => {
    const response = await fetch(`${inject('platformUrl')}/api/shop/cart${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-picksy-store': 'acme',
        ...(token !== undefined && { 'x-cart-token': token }),
      },
      body: JSON.stringify(body),
    })
    expect(response.status).toBe(200)
    return response
  }
  const token = (await call('/lines', { variantId, quantity: 1 })).headers.get('x-cart-token') ?? ''
  const cart = await call('/coupons', { code }, token)
  return (await cart.json()) as { coupons: { state: string; amount: { amount: number } }[] }
}

test('a merchant takes a share off a category with a code, tries it, and a cart has it', async () => {
  const { page, context } = await visitAs(browser, 'merchant', 'acme/promotions/new')
  const { product, category } = await findSold(page)
  const [variant] = product.variants
  const mark = randomUUID().slice(0, 8)
  const title = `Camp days ${mark}`
  await page.getByRole('textbox', { name: 'Name' }).fill(title)
  await page.getByRole('textbox', { name: 'Off', exact: true }).fill('20')
  const items = page.getByRole('group', { name: 'Applies to', exact: true })
  await items.getByRole('button', { name: 'Add condition' }).click()
  const condition = items.getByRole('group', { name: 'Applies to, Condition 1' })
  const choose = condition.getByRole('combobox')
  await choose
    .or(condition.getByRole('button', { name: /value/ }))
    .first()
    .click()
  await page.getByRole('option', { name: category }).first().click()
  await page.getByRole('button', { name: /How it is got/ }).click()
  await page.getByRole('option', { name: 'With a code' }).click()

  const simulator = page.getByRole('region', { name: 'Try it' })
  await simulator.getByRole('searchbox', { name: 'Find products to add' }).fill(product.title)
  await simulator
    .getByRole('button', { name: `Add ${product.title}` })
    .first()
    .click()
  await simulator.getByText('Its code was not typed').first().waitFor()
  await simulator.getByRole('textbox', { name: 'Codes' }).fill(mark)
  await page.keyboard.press('Enter')
  await simulator
    .getByText(/^Applied ·/)
    .first()
    .waitFor()

  await page.getByRole('button', { name: 'Create promotion' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByRole('button', { name: 'Add code' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Code' }).fill(mark)
  await dialog.getByRole('button', { name: 'Add code' }).click()
  await page.getByRole('row', { name: mark.toUpperCase() }).waitFor()
  await page.reload()
  await page.getByRole('row', { name: mark.toUpperCase() }).waitFor()
  expect(await findBarriers(page)).toEqual([])

  const { coupons } = await buy(variant?.id ?? 0, ` ${mark} `)
  expect(coupons).toMatchObject([
    { state: 'applied', amount: { amount: Math.round((variant?.price.amount ?? 0) * 0.2) } },
  ])

  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Resume' }).waitFor()
  await openRoom(page, 'acme/promotions?state=paused')
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Promotion deleted').waitFor()
  await context.close()
})

test('an editor is told that promotions are not part of the role', async () => {
  const { page, context } = await visitAs(browser, 'editor', 'acme/promotions')
  await page.getByRole('heading', { name: 'Not part of your role' }).waitFor()
  await context.close()
})
