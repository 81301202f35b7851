import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRoom, signIn, visitAs } from '../../scripts/testing/admin.ts'
import { findBarriers } from '../../scripts/testing/axe.ts'
import { DESKTOP, openBrowser, openPage, PHONE, type Watched } from '../../scripts/testing/browser.ts'

/** Every page of the admin, by who may see it. A new page is a line here. */
const PAGES: Record<string, string[]> = {
  nobody: ['', 'account/sign-up', 'account/reset-password'],
  merchant: [
    ...['', 'stores/new', 'acme', 'acme/nowhere/at/all'],
    ...['acme/products', 'acme/products?q=nothing-like-it', 'acme/products/1', 'acme/products/new'],
    ...['acme/categories', 'acme/categories/1', 'acme/categories/new', 'acme/brands', 'acme/brands/1'],
    ...['acme/collections', 'acme/collections/1', 'acme/collections/new'],
    ...['acme/inventory', 'acme/inventory?low=1', 'acme/inventory?q=nothing-like-it'],
    ...['acme/inventory/history', 'acme/imports', 'acme/media', 'acme/media/1'],
    ...['acme/banners', 'acme/banners/new', 'acme/attributes'],
    ...['acme/promotions', 'acme/promotions?state=ended'],
    'acme/promotions/new',
    ...[
      'acme/pages',
      'acme/pages/new',
      'acme/posts',
      'acme/policies',
      'acme/policies/new',
      'acme/menus',
      'acme/theme',
    ],
    ...['acme/releases', 'acme/tasks', 'acme/staff', 'acme/audit', 'acme/audit?entity=nothing-like-it'],
    ...[
      'acme/hooks',
      'acme/webhooks',
      'acme/settings',
      'acme/domains',
      'acme/mail',
      'account/profile',
      'account/keys',
    ],
  ],
  employee: [
    ...['acme', 'acme/products', 'acme/categories/1', 'acme/brands', 'acme/collections/1'],
    ...['acme/inventory', 'acme/media/1', 'acme/releases', 'acme/staff', 'acme/settings'],
    ...['account/profile', 'account/keys'],
  ],
  branch: ['acme'],
  editor: ['acme'],
  admin: [''],
}

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

/** What has to be scrolled sideways to be seen. */
const findTooWide = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.table-frame, .card')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName} ${element.className}`),
  )

async function expectNoBarrier(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([])
  expect(await findTooWide(page)).toEqual([])
}

describe.each(Object.entries(PAGES))('%s finds no barrier', (name, paths) => {
  let visit: Watched
  beforeAll(async () => {
    visit = await openPage(browser, PHONE)
    if (name !== 'nobody') await signIn(visit.context, name)
  })
  afterAll(() => visit.context.close())

  test.each(paths)('at /admin/%s, on a phone by night and on a desktop by day', async (path) => {
    const { page, complaints } = visit
    complaints.length = 0
    await page.setViewportSize(PHONE.viewport)
    await page.emulateMedia({ colorScheme: 'dark' })
    await openRoom(page, path)
    await expectNoBarrier(page)
    await page.setViewportSize(DESKTOP.viewport)
    await page.emulateMedia({ colorScheme: 'light' })
    await expectNoBarrier(page)
    // What the page before was still asking for ended with it. Who has not signed in is told so by the API.
    const own = complaints.filter((complaint) => !complaint.endsWith('net::ERR_ABORTED'))
    if (name !== 'nobody') expect(own).toEqual([])
  })
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
    const { page, context } = await visitAs(browser, 'merchant', path)
    await act(page)
    await page.locator('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]').first().waitFor()
    await expectNoBarrier(page)
    await context.close()
  })
})
