import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openRoom, visitAs } from '../../scripts/testing/admin.ts'
import { findBarriers } from '../../scripts/testing/axe.ts'
import { openBrowser } from '../../scripts/testing/browser.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

test('a rebuild hook shows its address once, is called, and refused when it is deleted', async () => {
  const { page, context } = await visitAs(browser, 'merchant', 'acme/hooks')
  const name = `Stock ${randomUUID().slice(0, 8)}`
  await page.getByRole('button', { name: 'New hook' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('dialog').getByRole('button', { name: 'New hook' }).click()
  const shown = (await page.getByRole('alertdialog').locator('code').textContent()) ?? ''
  const path = new URL(shown).pathname
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close' }).last().click()
  const call = async () => (await fetch(`${inject('platformUrl')}${path}`, { method: 'POST' })).status
  expect(await call()).toBe(202)

  await openRoom(page, 'acme/hooks')
  expect(await page.getByText(path).count()).toBe(0)
  const row = page.getByRole('listitem').filter({ hasText: name })
  await row.getByText(/· called/).waitFor()
  await row.getByRole('button', { name: `Delete: ${name}` }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await row.waitFor({ state: 'detached' })
  expect(await call()).toBe(404)
  await context.close()
})

test('a webhook shows its secret once, is pinged, switched off and deleted', async () => {
  const { page, context } = await visitAs(browser, 'merchant', 'acme/webhooks')
  const name = `Mirror ${randomUUID().slice(0, 8)}`
  await page.getByRole('button', { name: 'New webhook' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await dialog.getByRole('textbox', { name: 'Address' }).fill('nowhere')
  await dialog.getByRole('button', { name: 'New webhook' }).click()
  await dialog.locator('.field', { hasText: 'Address' }).locator('.field-error').waitFor()
  await dialog.getByRole('textbox', { name: 'Address' }).fill('https://hooks.example.com/picksy')
  await dialog.getByRole('button', { name: 'New webhook' }).click()
  const secret = (await page.getByRole('alertdialog').locator('code').textContent()) ?? ''
  expect(secret.length).toBeGreaterThan(20)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close' }).last().click()

  await page.getByRole('heading', { level: 1, name }).waitFor()
  expect(await page.getByText(secret).count()).toBe(0)
  await page.getByRole('button', { name: 'Send a ping' }).click()
  await page.getByRole('table', { name: 'Deliveries' }).getByRole('button', { name: 'Ping' }).waitFor()
  await page.reload()
  await page.getByRole('table', { name: 'Deliveries' }).getByRole('button', { name: 'Ping' }).click()
  await page.getByRole('dialog').getByText('"ping"').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await findBarriers(page)).toEqual([])

  await page.getByText('Events are sent').click()
  await page.getByText('Switched off by hand.').waitFor()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Webhook deleted').waitFor()
  await context.close()
})

test('an editor is told that hooks are not part of the role', async () => {
  const { page, context } = await visitAs(browser, 'editor', 'acme/hooks')
  await page.getByRole('heading', { name: 'Not part of your role' }).waitFor()
  await openRoom(page, 'acme/webhooks')
  await page.getByRole('heading', { name: 'Not part of your role' }).waitFor()
  await context.close()
})
