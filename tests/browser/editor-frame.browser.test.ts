import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PreviewAnswer } from '../../api/contracts/preview.ts'
import type { TemplateData } from '../../api/contracts/theme.ts'
import type { ThemeDraftInput } from '../../api/contracts/theme-data.ts'
import { openBrowser, openPage } from '../../scripts/testing/browser.ts'
import { openFrame, type EditorFrame, type FrameAddress } from '../../scripts/testing/editor-frame.ts'
import { openStore, signInAs, type AskApi } from '../../scripts/testing/visit.ts'

const text = (words: string) => ({ text: { en: words } })

const home: TemplateData = {
  sections: {
    hello: {
      type: 'rich-text',
      settings: {
        heading: text('Welcome in'),
        body: text('<p>Some <b>words</b></p>'),
        linkLabel: text('Look around'),
        link: '/blog/',
      },
    },
    why: {
      type: 'highlights',
      settings: {},
      blocks: { first: { type: 'highlight', settings: { title: text('Fast'), text: text('In a day') } } },
      blockOrder: ['first'],
    },
  },
  order: ['hello', 'why'],
}

let browser: Browser
let ask: AskApi
let slug: string
beforeAll(async () => {
  ;({ browser } = await openBrowser())
  ask = await signInAs('merchant')
  slug = await openStore(ask, { name: 'Framed' })
  const { pack, settings } = await ask<ThemeDraftInput>('GET', `/stores/${slug}/theme`)
  const css = '.prose { letter-spacing: 0 }'
  await ask('PUT', `/stores/${slug}/theme`, { pack, settings, css, templates: { home }, groups: {} })
})
afterAll(() => browser.close())

let page: Page
let complaints: string[]
let frame: EditorFrame['frame']
let said: EditorFrame['said']
let saying: EditorFrame['saying']
let post: EditorFrame['post']
beforeEach(async () => {
  const address = await ask<FrameAddress>('POST', `/stores/${slug}/theme/preview-frame`, {})
  ;({ page, complaints } = await openPage(browser))
  ;({ frame, said, saying, post } = await openFrame(page, address))
  return () => page.context().close()
})

const render = (draft: object, section?: string) =>
  ask<PreviewAnswer>('POST', `/stores/${slug}/theme/preview`, {
    path: '/',
    draft,
    ...(section !== undefined && { section }),
  })

const headings = () => frame.locator('main h2').allTextContents()

test('says what it shows, and selects instead of following links', async () => {
  const sections = ['header', 'hello', 'why', 'footer']
  expect(await saying('ready')).toMatchObject({
    path: '/',
    sections: expect.arrayContaining(sections) as string[],
  })
  await frame.getByRole('link', { name: 'Look around' }).click()
  expect(await saying('select')).toMatchObject({ id: 'hello' })
  await frame.getByText('In a day').click()
  await expect.poll(async () => saying('select')).toMatchObject({ id: 'why', blockId: 'first' })
  expect((await said()).filter(({ type }) => type === 'ready')).toHaveLength(1)

  await frame.getByRole('link', { name: 'Look around' }).click({ modifiers: ['ControlOrMeta'] })
  await expect.poll(async () => saying('visit')).toMatchObject({ path: '/blog/' })
  await expect.poll(async () => saying('ready')).toMatchObject({ path: '/blog/' })
  expect(complaints.filter((each) => !each.includes('401'))).toEqual([])
})

test('swaps one section, and nothing else moves', async () => {
  await frame.locator('[data-section=why]').evaluate((element) => element.setAttribute('data-same', ''))
  const changed = structuredClone(home)
  changed.sections['hello']!.settings['heading'] = text('Come in')
  const { html } = await render({ templates: { home: changed } }, 'hello')
  await post({ type: 'section', id: 'hello', html })
  await expect.poll(headings).toContain('Come in')
  expect(await frame.locator('[data-same]').count()).toBe(1)

  await post({ type: 'order', group: 'template', ids: ['why', 'hello'] })
  await expect.poll(headings).toEqual(['Fast', 'Come in'])
  await post({ type: 'section', id: 'why', html: '' })
  await expect.poll(headings).toEqual(['Come in'])
  const { html: why } = await render({}, 'why')
  await post({ type: 'section', id: 'why', html: why })
  await expect.poll(headings).toEqual(['Fast', 'Come in'])
  expect(complaints.filter((each) => !each.includes('401'))).toEqual([])
})

test('shows another look in the same place', async () => {
  await page.setViewportSize({ width: 1280, height: 400 })
  await frame.locator('body').evaluate(() => window.scrollTo(0, 100))
  const { html } = await render({ css: '.prose { letter-spacing: 3px }', settings: { accent: '#aa0000' } })
  await post({ type: 'page', html })
  const spacing = () => frame.locator('.prose').evaluate((each) => getComputedStyle(each).letterSpacing)
  await expect.poll(spacing).toBe('3px')
  expect(await frame.locator('body').evaluate(() => window.scrollY)).toBe(100)
  expect(complaints.filter((each) => !each.includes('401'))).toEqual([])
})

test('a text is edited where it stands', async () => {
  const heading = frame.getByRole('heading', { name: 'Welcome in' })
  await heading.dblclick()
  await page.keyboard.type('Good <b>morning</b>')
  const { html } = await render({}, 'hello')
  await post({ type: 'section', id: 'hello', html })
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => saying('text'))
    .toMatchObject({ id: 'hello', setting: 'heading', value: 'Good <b>morning</b>', done: true })
  await expect.poll(headings).toContain('Welcome in')

  await frame.getByText('Fast').dblclick()
  await page.keyboard.type('Slow')
  await page.keyboard.press('Escape')
  await expect
    .poll(async () => saying('text'))
    .toMatchObject({ id: 'why', blockId: 'first', setting: 'title', value: 'Fast', done: true })
  await frame.getByText('Some').dblclick()
  await page.keyboard.type('Rich')
  expect(await saying('text')).toMatchObject({
    setting: 'body',
    value: expect.stringContaining('<p>') as string,
  })
})

test('hears nobody but the editor', async () => {
  const message = { picksy: 'editor', type: 'section', id: 'hello', html: '' }
  await frame.locator('body').evaluate((_body, given) => window.postMessage(given, location.origin), message)
  await post({ type: 'section', id: 'hello', html: 7 })
  await post({ type: 'go', path: '//elsewhere.test/' })
  await post({ type: 'select', id: 'why' })
  await post({ type: 'order', group: 'template', ids: ['why', 'hello'] })
  await expect.poll(headings).toEqual(['Fast', 'Welcome in'])
})

test('undo and its like are told to the editor, unless somebody types', async () => {
  await frame.getByText('In a day').click()
  await page.keyboard.press('Control+z')
  expect(await saying('key')).toMatchObject({ key: 'undo' })
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(async () => saying('key')).toMatchObject({ key: 'up' })
  await frame.getByText('In a day').dblclick()
  await page.keyboard.press('Delete')
  expect((await said()).filter(({ key }) => key === 'delete')).toEqual([])
})
