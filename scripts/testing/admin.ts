import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { openPage, type Watched } from './browser.ts'

export const adminUrl = (path = ''): string => `${inject('platformUrl')}/admin/${path}`

/** One of the demo's people, without the form. */
export async function signIn(context: BrowserContext, name: string): Promise<void> {
  const origin = inject('platformUrl')
  const data = { email: `${name}@demo.test`, password: 'picksy-demo' }
  const answer = await context.request.post(`${origin}/api/auth/login`, { data, headers: { origin } })
  expect(answer.status()).toBe(200)
}

/** Settled: nothing loads, and nothing is still only hinted at. */
export async function openRoom(page: Page, path: string): Promise<void> {
  await page.goto(adminUrl(path))
  await page.getByRole('heading', { level: 1 }).or(page.locator('.empty h2')).first().waitFor()
  await page.locator('.skeleton').first().waitFor({ state: 'detached' })
}

export async function visitAs(
  browser: Browser,
  name: string,
  path: string,
  options?: BrowserContextOptions,
): Promise<Watched> {
  const watched = await openPage(browser, options)
  await signIn(watched.context, name)
  await openRoom(watched.page, path)
  return watched
}
