import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findBarriers } from '../../scripts/testing/axe.ts'
import { DESKTOP, openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'

/** The back rooms of a store: staff, settings, profile. By who may see them. */
const PAGES: Record<string, string[]> = {
  merchant: [
    'acme/staff',
    'acme/audit',
    'acme/audit?entity=nothing-like-it',
    'acme/settings',
    'acme/domains',
    'acme/mail',
    'acme/pages',
    'acme/pages/new',
    'acme/posts',
    'acme/menus',
    'account/profile',
    'account/keys',
  ],
  employee: ['acme/staff', 'acme/settings', 'account/profile', 'account/keys'],
}

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

const address = (path: string) => `${inject('platformUrl')}/admin/${path}`

async function signIn(context: BrowserContext, name: string): Promise<void> {
  const origin = inject('platformUrl')
  const data = { email: `${name}@demo.test`, password: 'picksy-demo' }
  const answer = await context.request.post(`${origin}/api/auth/login`, { data, headers: { origin } })
  expect(answer.status()).toBe(200)
}

/** Settled: nothing loads, and nothing is still only hinted at. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(address(path))
  await page.getByRole('heading', { level: 1 }).or(page.locator('.empty h2')).first().waitFor()
  await page.locator('.skeleton').first().waitFor({ state: 'detached' })
}

async function asMerchant(path: string) {
  const opened = await openPage(browser, DESKTOP)
  await signIn(opened.context, 'merchant')
  await open(opened.page, path)
  return opened
}

describe.each([
  ['a phone by night', PHONE, 'dark'],
  ['a desktop by day', DESKTOP, 'light'],
] as const)('on %s', (_name, screen, colorScheme) => {
  for (const [name, paths] of Object.entries(PAGES)) {
    test.each(paths)(`${name} finds no barrier at /admin/%s`, async (path) => {
      const { page, context, complaints } = await openPage(browser, screen)
      await signIn(context, name)
      await open(page, path)
      await page.emulateMedia({ colorScheme })
      expect(await findBarriers(page)).toEqual([])
      const [wide, seen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ])
      expect(wide).toBeLessThanOrEqual(seen!)
      expect(complaints).toEqual([])
      await context.close()
    })
  }
})

test('an employee is told that staff and settings are not part of the role', async () => {
  const { page, context } = await openPage(browser, DESKTOP)
  await signIn(context, 'employee')
  for (const path of ['acme/staff', 'acme/settings']) {
    await open(page, path)
    await expect
      .poll(() => page.getByText('Not part of your role').isVisible(), { timeout: 10_000 })
      .toBe(true)
  }
  await context.close()
})

test('an invitation is sent, listed, and withdrawn after asking', async () => {
  const { page, context } = await asMerchant('acme/staff')
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

  await open(page, 'acme/audit?entity=invitation')
  await page.getByRole('button', { name: 'Invitation: withdrawn' }).first().click()
  const entry = page.getByRole('dialog', { name: 'Invitation: withdrawn' })
  await entry.getByRole('rowheader', { name: 'role' }).waitFor()
  await context.close()
})

test('the merchant is refused to leave the own store, and is told why', async () => {
  const { page, context } = await asMerchant('acme/staff')
  const row = page.getByRole('row').filter({ hasText: '(you)' })
  await row.getByRole('button', { name: /^Actions for/ }).click()
  await page.getByRole('menuitem', { name: 'Leave store' }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('button', { name: 'Leave store' }).click()
  await dialog.getByText('The store belongs to this person. Transfer it first.').waitFor()
  await context.close()
})

test('settings that somebody else changed meanwhile show both values', async () => {
  const { page, context } = await asMerchant('acme/settings')
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
  const { page, context } = await asMerchant('acme/domains')
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
  const { page, context } = await asMerchant('account/keys')
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
