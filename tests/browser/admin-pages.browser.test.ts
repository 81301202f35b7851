import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findBarriers } from '../../scripts/testing/axe.ts'
import { DESKTOP, openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'

/** Every page of the admin, by who may see it. A new page is a line here. */
const OPEN = ['', 'account/sign-up', 'account/reset-password']
const PAGES: Record<string, string[]> = {
  merchant: [
    '',
    'stores/new',
    'acme',
    'acme/products',
    'acme/products?q=nothing-like-it',
    'acme/products/1',
    'acme/products/new',
    'acme/releases',
    'acme/nowhere/at/all',
  ],
  employee: ['acme', 'acme/products', 'acme/releases'],
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
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('.skeleton').first().waitFor({ state: 'detached' })
}

/** What has to be scrolled sideways to be seen. */
const findTooWide = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.table-frame, .card')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName} ${element.className}`),
  )

async function expectNoBarrier(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  expect(await findBarriers(page)).toEqual([])
  expect(await findTooWide(page)).toEqual([])
}

describe.each([
  ['a phone by night', PHONE, 'dark'],
  ['a desktop by day', DESKTOP, 'light'],
] as const)('on %s', (_name, screen, colorScheme) => {
  test.each(OPEN)('/admin/%s has no barrier', async (path) => {
    const { page, context } = await openPage(browser, screen)
    await open(page, path)
    await expectNoBarrier(page, colorScheme)
    await context.close()
  })

  for (const [name, paths] of Object.entries(PAGES)) {
    test.each(paths)(`${name} finds no barrier at /admin/%s`, async (path) => {
      const { page, context, complaints } = await openPage(browser, screen)
      await signIn(context, name)
      await open(page, path)
      await expectNoBarrier(page, colorScheme)
      expect(complaints).toEqual([])
      await context.close()
    })
  }
})

describe('what opens over a page', () => {
  test.each([
    ['the palette', 'acme', async (page: Page) => page.keyboard.press('Control+k')],
    ['the stores', 'acme', async (page: Page) => page.getByRole('button', { name: /Switch store/ }).click()],
    ['the account', '', async (page: Page) => page.getByRole('button', { name: /Account/ }).click()],
    [
      'a choice',
      'acme/products',
      async (page: Page) => page.getByRole('button', { name: /Any status/ }).click(),
    ],
    [
      'a question',
      'acme/releases',
      async (page: Page) => page.getByRole('button', { name: 'Publish everything' }).click(),
    ],
    [
      'a release',
      'acme/releases',
      async (page: Page) => page.getByRole('row').nth(1).getByRole('button').click(),
    ],
  ])('%s has no barrier', async (_name, path, act) => {
    const { page, context } = await openPage(browser, DESKTOP)
    await signIn(context, 'merchant')
    await open(page, path)
    await act(page)
    await page.locator('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]').first().waitFor()
    await expectNoBarrier(page, 'light')
    await context.close()
  })
})
