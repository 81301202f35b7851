import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openRoom, visitAs } from '../../scripts/testing/admin.ts'
import { openBrowser } from '../../scripts/testing/browser.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

test('an employee is told that staff and settings are not part of the role', async () => {
  const { page, context } = await visitAs(browser, 'employee', 'acme')
  for (const path of ['acme/staff', 'acme/settings']) {
    await openRoom(page, path)
    await expect
      .poll(() => page.getByText('Not part of your role').isVisible(), { timeout: 10_000 })
      .toBe(true)
  }
  await context.close()
})

test('an invitation is sent, listed, and withdrawn after asking', async () => {
  const { page, context } = await visitAs(browser, 'merchant', 'acme/staff')
  const email = `guest-${Date.now()}@example.com`
  await page.getByRole('button', { name: 'Invite' }).click()
  await page.getByRole('textbox', { name: 'E-mail' }).fill('nobody')
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await page.getByText(/must be an e-mail address/).waitFor()
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByRole('button', { name: 'Send invitation' }).click()
  const row = page.getByRole('table', { name: 'Invitations' }).getByRole('row').filter({ hasText: email })
  await row.getByRole('button', { name: `Actions for ${email}` }).click()
  await page.getByRole('menuitem', { name: 'Withdraw' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click()
  await row.waitFor({ state: 'detached' })

  await openRoom(page, 'acme/audit?entity=invitation')
  await page.getByRole('button', { name: 'Invitation: withdrawn' }).first().click()
  const entry = page.getByRole('dialog', { name: 'Invitation: withdrawn' })
  await entry.getByRole('rowheader', { name: 'role' }).waitFor()
  await context.close()
})

test('the merchant is refused to leave the own store, and is told why', async () => {
  const { page, context } = await visitAs(browser, 'merchant', 'acme/staff')
  const row = page.getByRole('row').filter({ hasText: '(you)' })
  await row.getByRole('button', { name: /^Actions for/ }).click()
  await page.getByRole('menuitem', { name: 'Leave store' }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('button', { name: 'Leave store' }).click()
  await dialog.getByText('The store belongs to this person. Transfer it first.').waitFor()
  await context.close()
})

test('settings that somebody else changed meanwhile show both values', async () => {
  const { page, context } = await visitAs(browser, 'merchant', 'acme/settings')
  const phone = page.getByRole('textbox', { name: 'Phone' })
  const mine = `+34 ${Date.now() % 1_000_000_000}`
  const others = `${mine} 0`
  await phone.fill(mine)
  const origin = inject('platformUrl')
  const theirs = await context.request.patch(`${origin}/api/stores/acme/settings`, {
    data: { phone: others },
    headers: { origin, 'if-match': '*' },
  })
  expect(theirs.status()).toBe(200)
  await page
    .getByRole('region', { name: 'What pages say of it' })
    .getByRole('button', { name: 'Save' })
    .click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('cell', { name: others }).waitFor()
  await dialog.getByRole('button', { name: 'Keep mine and save' }).click()
  await page.getByRole('status').getByText('Saved').waitFor()
  await page.reload()
  await expect.poll(() => phone.inputValue(), { timeout: 10_000 }).toBe(mine)
  await context.close()
})

test('a domain asks for its proof and can be removed', async () => {
  const { page, context } = await visitAs(browser, 'merchant', 'acme/domains')
  const host = `shop-${Date.now()}.example.com`
  await page.getByRole('button', { name: 'Add domain' }).click()
  await page.getByRole('textbox', { name: 'Domain' }).fill(host)
  await page.getByRole('dialog').getByRole('button', { name: 'Add domain' }).click()
  await page.getByRole('heading', { name: `Prove that ${host} is yours` }).waitFor()
  await page.getByRole('button', { name: `Actions for ${host}` }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('button', { name: `Actions for ${host}` }).waitFor({ state: 'detached' })
  await context.close()
})

test('a key is shown once, and deleted after asking', async () => {
  const { page, context } = await visitAs(browser, 'merchant', 'account/keys')
  const name = `robot ${Date.now()}`
  await page.getByRole('button', { name: 'Make a key' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByText('catalog.read').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Make a key' }).click()
  const made = page.getByRole('alertdialog', { name: 'Your new key' })
  expect((await made.locator('code').textContent())!.length).toBeGreaterThan(20)
  await made.getByRole('button', { name: 'Close' }).last().click()
  await page.getByRole('button', { name: `Delete: ${name}` }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('button', { name: `Delete: ${name}` }).waitFor({ state: 'detached' })
  await context.close()
})
