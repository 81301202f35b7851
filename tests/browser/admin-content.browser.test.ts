import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRoom, visitAs } from '../../scripts/testing/admin.ts'
import { openBrowser } from '../../scripts/testing/browser.ts'
import { signInAs, visit } from '../../scripts/testing/visit.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

describe('a banner', () => {
  test('is written, published where visitors see it, and taken offline', async () => {
    const { page, context } = await visitAs(browser, 'editor', 'acme/banners/new')
    const title = `Sale ${randomUUID().slice(0, 8)}`
    await page.getByLabel('Title', { exact: true }).fill(title)
    await page.getByText('The banner leads somewhere').click()
    await page.getByRole('textbox', { name: 'Address' }).fill('https://example.com/sale')
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    const isShown = async () => (await visit('acme', '/')).body.includes(title)
    await expect.poll(isShown, { timeout: 20_000 }).toBe(true)

    await page.getByRole('button', { name: 'Take offline' }).click()
    await page.getByText('Visitors do not see it any more').waitFor()
    await expect.poll(isShown, { timeout: 20_000 }).toBe(false)
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
    await page.getByText('Deleted', { exact: true }).waitFor()
    await context.close()
  })

  test('that ends before it begins is refused at its field', async () => {
    const { page, context } = await visitAs(browser, 'merchant', 'acme/banners/new')
    await page.getByLabel('Title', { exact: true }).fill('Backwards')
    await page.getByLabel('From', { exact: true }).fill('2031-02-01T10:00')
    await page.getByLabel('Until', { exact: true }).fill('2031-01-01T10:00')
    await page.getByRole('button', { name: 'Save draft' }).click()
    await page.locator('.field', { hasText: 'Until' }).locator('.field-error').waitFor()
    await context.close()
  })

  test('is not for an employee', async () => {
    const { page, context } = await visitAs(browser, 'employee', 'acme/banners')
    await page.getByRole('heading', { name: 'Not part of your role' }).waitFor()
    await context.close()
  })
})

test('a policy is changed and published', async () => {
  const ask = await signInAs('merchant')
  const title = `Warranty ${randomUUID().slice(0, 8)}`
  const { id } = await ask<{ id: number }>('POST', '/stores/acme/policies', { title })
  const { page, context } = await visitAs(browser, 'merchant', 'acme/policies')
  await page.getByRole('link', { name: title }).click()
  await page.getByLabel('Text', { exact: true }).fill('<p>Two years on everything.</p>')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('link', { name: 'View in store' }).waitFor()
  const saved = await ask<object>('GET', `/stores/acme/policies/${id}`)
  expect(saved).toMatchObject({ status: 'published', body: { en: '<p>Two years on everything.</p>' } })
  await openRoom(page, `acme/policies/${id}`)
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Deleted', { exact: true }).waitFor()
  await context.close()
})
