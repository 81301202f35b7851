import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { adminUrl, signIn, visitAs } from '../../scripts/testing/admin.ts'
import { findBarriers } from '../../scripts/testing/axe.ts'
import { DESKTOP, openBrowser, openPage, PHONE, type Watched } from '../../scripts/testing/browser.ts'
import { openStore, signInAs, until, visit, type AskApi } from '../../scripts/testing/visit.ts'

/** What the home page of Acme begins with. */
const ACMES_FIRST = 'Product in figures'

let browser: Browser
let ask: AskApi
beforeAll(async () => {
  ;({ browser } = await openBrowser())
  ask = await signInAs('owner')
})
afterAll(() => browser.close())

const LONG = { timeout: 20_000 }

interface Editor extends Watched {
  /** The page that is edited. */
  frame: FrameLocator
}

/** The theme of a store that nobody else edits, at a width at which nothing is drawn smaller. */
async function openEditor(slug: string): Promise<Editor> {
  const watched = await visitAs(browser, 'owner', `${slug}/theme`)
  return { ...watched, frame: await showPhone(watched.page) }
}

async function showPhone(page: Page): Promise<FrameLocator> {
  const frame = page.frameLocator('iframe')
  await frame.locator('[data-section]').first().waitFor(LONG)
  await page.getByRole('button', { name: 'Phone', exact: true }).click()
  return frame
}

const saved = (page: Page) => page.getByRole('status').getByText('Saved', { exact: true }).waitFor(LONG)
const row = (page: Page, name: string) => page.locator('.part-name').filter({ hasText: name })
const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
/** Offers pages of the store, so it is more than a text box. */
const link = (page: Page) => page.getByRole('combobox', { name: 'Link', exact: true })

/** What the page shows between header and footer, in its order. */
const headings = (frame: FrameLocator) => frame.locator('main h2').allTextContents()

const lookOf = (frame: FrameLocator) =>
  frame.locator('html').evaluate((html: HTMLElement) => html.style.getPropertyValue('--l-accent'))

async function addText(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add section: Home page' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add section' })
  await dialog.getByRole('searchbox').fill('text')
  await dialog.getByRole('button', { name: /^Text/ }).click()
}

test('a home page is built, taken back, kept over a reload and published', async () => {
  const slug = await openStore(ask, { name: 'Editor' })
  const { page, context, frame, complaints } = await openEditor(slug)

  await addText(page)
  const added = frame.getByRole('heading', { name: 'About us' })
  await added.waitFor(LONG)
  const [first, ...others] = (await headings(frame)).toReversed()
  const rows = page.getByRole('list', { name: 'Home page' }).locator('.part-name')
  for (let left = await rows.count(); left > 1; left--) await row(page, 'About us').press('Alt+ArrowUp')
  await expect.poll(() => headings(frame), LONG).toEqual([first, ...others.toReversed()])

  await added.dblclick()
  await page.keyboard.type('Who we are')
  await page.keyboard.press('Enter')
  await expect.poll(() => textbox(page, 'Heading').inputValue(), LONG).toBe('Who we are')

  await page.getByRole('button', { name: /Theme settings/ }).click()
  const green = '#0a7d4f'
  const old = await lookOf(frame)
  await textbox(page, 'Accent as a code').fill(green)
  await expect.poll(() => lookOf(frame), LONG).toBe(green)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => lookOf(frame), LONG).toBe(old)
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect.poll(() => lookOf(frame), LONG).toBe(green)

  await saved(page)
  await page.reload()
  const again = await showPhone(page)
  await again.getByRole('heading', { name: 'Who we are' }).waitFor(LONG)
  expect(await lookOf(again)).toBe(green)

  expect((await visit(slug, '/')).body).not.toContain('Who we are')
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByText('Published. Visitors see it in a moment.').waitFor(LONG)
  await until(
    () => visit(slug, '/'),
    ({ body }) => body.includes('Who we are') && body.includes(green),
  )
  expect(complaints).toEqual([])
  await context.close()
})

test('what is saved before the script of the page has come is shown all the same', async () => {
  const slug = await openStore(ask, { name: 'Late' })
  const { page, context } = await openPage(browser, DESKTOP)
  await signIn(context, 'owner')
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const isOfFrame = ({ host, pathname }: URL) => host.startsWith('preview.') && pathname.endsWith('.js')
  await page.route(isOfFrame, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(adminUrl(`${slug}/theme`))
  const frame = page.frameLocator('iframe')
  await frame.locator('[data-section]').first().waitFor(LONG)
  await addText(page)
  await until(
    () => ask<object>('GET', `/stores/${slug}/theme`),
    (theme) => JSON.stringify(theme).includes('About us'),
  )
  await saved(page)
  expect(await headings(frame)).not.toContain('About us')
  release()
  await frame.getByRole('heading', { name: 'About us' }).waitFor(LONG)
  await context.close()
})

interface Theme {
  settings: object
  pack: string
  templates: { home: { sections: Record<string, { type: string; settings: Record<string, unknown> }> } }
}

/** Somebody else, elsewhere. */
async function changeHero(slug: string, changes: Record<string, unknown>): Promise<void> {
  const { pack, settings, templates } = await ask<Theme>('GET', `/stores/${slug}/theme`)
  const { home } = templates
  const [id, hero] = Object.entries(home.sections).find(([, { type }]) => type === 'hero')!
  const sections = { ...home.sections, [id]: { ...hero, settings: { ...hero.settings, ...changes } } }
  const body = { pack, settings, templates: { home: { ...home, sections } }, groups: {} }
  await ask('PUT', `/stores/${slug}/theme`, body)
}

test('without a connection nothing is lost, and of what two changed alike both values are shown', async () => {
  const slug = await openStore(ask, { name: 'Pair' })
  const { page, context, frame } = await openEditor(slug)
  await frame.locator('[data-text="heading"]').first().click()
  await textbox(page, 'Heading').waitFor(LONG)

  await context.setOffline(true)
  await textbox(page, 'Heading').fill('Mine')
  await textbox(page, 'Small line above').fill('Also mine')
  await page.getByText('Your changes are kept and saved as soon as there is one.').waitFor(LONG)
  await changeHero(slug, { heading: { text: { en: 'Theirs' } }, text: { text: { en: 'Another text' } } })
  await context.setOffline(false)

  const dialog = page.getByRole('alertdialog', { name: 'Somebody else changed the same' })
  await dialog.getByRole('radio', { name: 'Mine' }).waitFor(LONG)
  expect(await dialog.getByRole('radio').count()).toBe(2)
  await dialog.getByRole('radio', { name: 'Theirs' }).check()
  await dialog.getByRole('button', { name: 'Go on with this' }).click()

  await saved(page)
  const { templates } = await ask<Theme>('GET', `/stores/${slug}/theme`)
  const hero = Object.values(templates.home.sections).find(({ type }) => type === 'hero')
  expect(hero?.settings).toMatchObject({
    heading: { text: { en: 'Theirs' } },
    text: { text: { en: 'Another text' } },
    kicker: { text: { en: 'Also mine' } },
  })
  await frame.getByText('Another text').waitFor(LONG)
  await context.close()
})

test('by keys alone a section is added, moved, hidden and removed', async () => {
  const slug = await openStore(ask, { name: 'Keys' })
  const { page, context, frame } = await openEditor(slug)
  await page.getByRole('button', { name: 'Add section: Home page' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('text')
  await page.getByRole('dialog').getByRole('button', { name: /^Text/ }).focus()
  await page.keyboard.press('Enter')
  const heading = frame.getByRole('heading', { name: 'About us' })
  await heading.waitFor(LONG)

  const added = row(page, 'About us')
  await added.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.getByText(/^About us is at place/).waitFor({ ...LONG, state: 'attached' })
  await expect.poll(() => added.evaluate((button) => button === document.activeElement)).toBe(true)

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Hide' }).focus()
  await page.keyboard.press('Enter')
  await heading.waitFor({ ...LONG, state: 'detached' })

  await added.focus()
  await page.keyboard.press('Delete')
  await added.waitFor({ ...LONG, state: 'detached' })
  await page.keyboard.press('Control+z')
  await added.waitFor(LONG)
  await saved(page)
  await context.close()
})

test('a section is dragged to another place, and its copy is taken away again', async () => {
  const slug = await openStore(ask, { name: 'Drag' })
  const { page, context, frame } = await openEditor(slug)
  const rows = page.getByRole('list', { name: 'Home page' }).locator('.part-name')
  const before = await rows.allTextContents()
  await rows.last().dragTo(rows.first(), { targetPosition: { x: 20, y: 4 } })
  await expect.poll(() => rows.allTextContents(), LONG).toEqual([before.at(-1), ...before.slice(0, -1)])

  const hero = page.getByRole('button', { name: 'Actions for Good things, well chosen' })
  await hero.click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  const shown = frame.getByRole('heading', { name: 'Good things, well chosen' })
  await expect.poll(() => shown.count(), LONG).toBe(2)
  await hero.last().click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect.poll(() => shown.count(), LONG).toBe(1)
  await context.close()
})

test('another theme keeps what was written, and a version brings the one before back', async () => {
  const slug = await openStore(ask, { name: 'Packs' })
  const { page, context, frame } = await openEditor(slug)
  const packOf = async () => (await ask<Theme>('GET', `/stores/${slug}/theme`)).pack
  const before = await packOf()
  await page.getByRole('button', { name: /Theme settings/ }).click()
  await page.getByRole('button', { name: 'Change theme' }).click()
  await page.getByRole('button', { name: 'Use this theme: Linen' }).click()
  await expect.poll(packOf, LONG).toBe('linen')
  await frame.getByRole('heading', { name: 'Good things, well chosen' }).waitFor(LONG)

  await saved(page)
  await page.getByRole('button', { name: 'Versions' }).click()
  await page
    .getByRole('list', { name: /Versions/ })
    .getByRole('button')
    .first()
    .click()
  await page.getByRole('region', { name: 'What would change in the draft' }).waitFor(LONG)
  await page.getByRole('button', { name: 'Put into the draft' }).click()
  await expect.poll(packOf, LONG).toBe(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(packOf, LONG).toBe('linen')
  await context.close()
})

test('what is refused is kept and named, and a check leads to its place', async () => {
  const slug = await openStore(ask, { name: 'Checks' })
  const { page, context, frame } = await openEditor(slug)
  await frame.locator('[data-text="heading"]').first().click()
  await textbox(page, 'Link text').fill('Press')
  await link(page).fill('javascript:alert(1)')
  await page.getByText('This could not be saved. Your changes are kept here.').waitFor(LONG)
  await page.getByText('Use a path that starts with /').first().waitFor(LONG)
  expect(await link(page).inputValue()).toBe('javascript:alert(1)')
  await link(page).fill('')
  await saved(page)

  await page.getByRole('button', { name: /Theme settings/ }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Button leads nowhere/ })
    .click()
  await textbox(page, 'Link text').waitFor(LONG)
  await context.close()
})

interface Member {
  accountId: string
  email: string
  role: string
  branchIds: number[]
}

test('whose role was taken away is told so, keeps what was typed, and changes nothing', async () => {
  const merchant = await signInAs('merchant')
  const { data: staff } = await merchant<{ data: Member[] }>('GET', '/stores/acme/staff')
  // Nobody else's test acts as this one.
  const { accountId, role, branchIds } = staff.find(({ email }) => email === 'branch@demo.test')!
  const become = (patch: Pick<Member, 'role' | 'branchIds'>) =>
    merchant('PATCH', `/stores/acme/staff/${accountId}`, patch)
  await become({ role: 'editor', branchIds: [] })
  const before = await merchant<Theme>('GET', '/stores/acme/theme')
  const { page, context } = await visitAs(browser, 'branch', 'acme/theme')
  try {
    await row(page, ACMES_FIRST).click()
    await textbox(page, 'Heading').waitFor(LONG)
    await become({ role, branchIds })
    await textbox(page, 'Heading').fill('Kept')
    await page.getByText('Your role does not include this.').first().waitFor(LONG)
    expect(await textbox(page, 'Heading').inputValue()).toBe('Kept')
    expect(await merchant('GET', '/stores/acme/theme')).toEqual(before)
  } finally {
    await become({ role, branchIds })
    await context.close()
  }
})

describe.each([
  ['a phone by night', PHONE, 'dark'],
  ['a desktop by day', DESKTOP, 'light'],
] as const)('on %s nothing of the editor has a barrier', (_name, screen, colorScheme) => {
  test('the forms, and what opens over them', async () => {
    const { page, context } = await openPage(browser, { ...screen, colorScheme })
    await signIn(context, 'merchant')
    await page.goto(adminUrl('acme/theme'))
    await page.frameLocator('iframe').locator('[data-section]').first().waitFor(LONG)
    const show = async (pane: string) => {
      const tab = page
        .getByRole('navigation', { name: 'Parts of the editor' })
        .getByRole('button', { name: pane })
      if (await tab.isVisible()) await tab.click()
    }
    await show('Sections')
    expect(await findBarriers(page)).toEqual([])
    await page.locator('.part-name').filter({ hasText: ACMES_FIRST }).click()
    await textbox(page, 'Heading').waitFor(LONG)
    expect(await findBarriers(page)).toEqual([])
    await show('Sections')
    await page.getByRole('button', { name: /Theme settings/ }).click()
    await textbox(page, 'Accent as a code').waitFor(LONG)
    expect(await findBarriers(page)).toEqual([])
    for (const name of ['Change theme', 'Versions', 'Preview link', 'Publish']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByRole('dialog').waitFor(LONG)
      await page
        .locator('.dialog .skeleton')
        .first()
        .waitFor({ ...LONG, state: 'detached' })
      expect(await findBarriers(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ ...LONG, state: 'detached' })
    }
    await context.close()
  })
})
