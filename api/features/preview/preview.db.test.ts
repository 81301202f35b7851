import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { askApp, makeMember, type Person } from '../../../scripts/testing/people.ts'
import { makeWholeStore } from '../../../scripts/testing/stores.ts'
import { createApp } from '../../app.ts'
import type { PreviewAnswer, PreviewPage } from '../../contracts/preview.ts'
import type { TemplateData } from '../../contracts/theme.ts'
import type { ThemeDraftInput } from '../../contracts/theme-data.ts'
import type { StoreContext } from '../../http/app-env.ts'

let time = new Date()
const deps = testDeps({ now: () => time })
const ask = askApp(createApp(deps))
const HOST = { host: 'preview.localhost:4321' }
const HOUR = 3_600_000

let store: StoreContext
let merchant: Person
beforeAll(async () => {
  ;({ store, merchant } = await makeWholeStore(deps, { locales: ['en', 'es'] }))
})
afterAll(() => deps.previewer.close())

const at = (rest: string, of = store) => `/api/stores/${of.slug}/theme${rest}`

async function send<Answer>(method: string, rest: string, body?: object): Promise<Answer> {
  const response = await ask(merchant, method, at(rest), body ? { body } : {})
  expect(response.ok, await response.clone().text()).toBe(true)
  return (await response.json()) as Answer
}

const preview = (body: object) => send<PreviewAnswer>('POST', '/preview', body)

const homeWith = (heading: string): TemplateData => ({
  sections: {
    hello: { type: 'rich-text', settings: { heading: { text: { en: heading } } } },
    quiet: { type: 'rich-text', settings: { heading: { text: { en: 'Hidden' } } }, hidden: true },
  },
  order: ['hello', 'quiet'],
})

/** A visit of the address that a link names. */
const open = (url: string, headers: Record<string, string> = {}) =>
  ask(undefined, 'GET', new URL(url).pathname, { headers: { ...HOST, ...headers } })

const makeLink = (body: object = {}) =>
  send<{ url: string; expiresAt: string }>('POST', '/preview-links', body)

describe('POST /theme/preview', () => {
  it('shows a draft that is not saved, whole or one section of it, and keeps nothing', async () => {
    const draft = { templates: { home: homeWith('Spring is here') } }
    const whole = await preview({ path: '/', draft })
    expect(whole).toMatchObject({ template: 'home', problems: [] })
    expect(whole.html).toContain('<h2 data-text="heading">Spring is here</h2>')
    expect(whole.html).not.toContain('Hidden')
    const { html } = await preview({ path: '/', draft, section: 'hello' })
    expect(html).toMatch(/^<section id="s-hello" data-section="hello"/)
    expect(whole.html).toContain(html)
    expect((await preview({ path: '/', draft, section: 'quiet' })).html).toBe('')
    expect((await preview({ path: '/' })).html).not.toContain('Spring is here')
    expect(await send('GET', '')).toMatchObject({ version: 1, status: 'published' })
  })

  it('speaks the language of the path, and shows the 404 page where there is nothing', async () => {
    expect((await preview({ path: '/es/' })).html).toContain('<html lang="es"')
    expect(await preview({ path: '/es/products/nothing/' })).toMatchObject({ template: 'notFound' })
  })

  it('shows another theme pack, and styles that are not saved', async () => {
    const { html } = await preview({ path: '/', draft: { pack: 'linen', css: '.card { color: red }' } })
    const [, css = ''] = /href="data:text\/css;base64,([^"]+)"/.exec(html) ?? []
    expect(Buffer.from(css, 'base64').toString()).toContain('main .card')
    expect(html).not.toContain((await preview({ path: '/' })).html.match(/\/_astro\/Page[^"]+css/)?.[0])
  })

  it('cleans what it is sent', async () => {
    const home = homeWith('x')
    home.sections['hello']!.settings['body'] = { text: { en: '<p onclick="x()">Hi</p><script>x()</script>' } }
    const { html } = await preview({ path: '/', draft: { templates: { home } }, section: 'hello' })
    expect(html).toContain('<p>Hi</p>')
    expect(html).not.toMatch(/onclick|<script/)
  })

  it('names the field that a theme refuses', async () => {
    const home = homeWith('x')
    home.sections['hello']!.settings['nope'] = true
    const response = await ask(merchant, 'POST', at('/preview'), {
      body: { path: '/', draft: { templates: { home } } },
    })
    expect(response.status).toBe(422)
    const { errors } = (await response.json()) as { errors: { path: string }[] }
    expect(errors[0]?.path).toBe('draft.templates.home.sections.hello.settings')
  })

  it('is for those who may edit the theme of this store', async () => {
    const employee = await makeMember(deps, store, 'employee', [1])
    const other = await makeWholeStore(deps)
    for (const [person, of, status] of [
      [employee, store, 403],
      [merchant, other.store, 404],
      [undefined, store, 401],
    ] as const) {
      for (const rest of ['/preview', '/preview-frame'])
        expect((await ask(person, 'POST', at(rest, of), { body: { path: '/' } })).status).toBe(status)
    }
    expect((await ask(merchant, 'POST', at('/preview-links', other.store), { body: {} })).status).toBe(404)
  })
})

describe('a preview link', () => {
  it('shows the saved draft to whoever has it, while the public sees what was published', async () => {
    const { pack, settings } = await send<ThemeDraftInput>('GET', '')
    const templates = { home: homeWith('Only in the draft') }
    await send('PUT', '', { pack, settings, templates, groups: {} })
    const { url } = await makeLink()
    const page = await open(url)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Only in the draft')
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
    expect(page.headers.get('set-cookie')).toBeNull()
    expect(page.headers.get('content-security-policy')).toContain(
      "frame-ancestors 'self' http://localhost:4321",
    )
    expect((await send<{ status: string }>('GET', '')).status).toBe('changed')
  })

  it('leads on from page to page, and to the store’s own media', async () => {
    const { url } = await makeLink({ path: '/es/' })
    const [, token] = new URL(url).pathname.split('/')
    const follow = async (path: string, referer = url) =>
      (await ask(undefined, 'GET', path, { headers: { ...HOST, referer } })).headers.get('location')
    expect(await follow('/blog/?page=2')).toBe(`/${token}/blog/?page=2`)
    expect(await follow('/media/0a1b/640.webp')).toBe(`/media/${store.id}/0a1b/640.webp`)
    expect(await follow('/blog/', 'https://elsewhere.test/')).toBeNull()
    expect((await open(url.replace('/es/', '/nowhere/'))).status).toBe(404)
  })

  it('ends at its time, and none can be made up', async () => {
    const { url, expiresAt } = await makeLink({ hours: 2 })
    expect(new Date(expiresAt).getTime() - time.getTime()).toBe(2 * HOUR)
    const forged = await open(url.replace(/.\/$/, (end) => (end === 'A/' ? 'B/' : 'A/')))
    expect(forged.status).toBe(403)
    const before = time
    time = new Date(time.getTime() + 2 * HOUR)
    const late = await open(url, { 'accept-language': 'pt-BR,pt' })
    time = before
    expect(late.status).toBe(403)
    expect(await late.text()).toContain('Esta prévia terminou')
  })

  it('leaves nothing else to be had on its host', async () => {
    const { url } = await makeLink()
    for (const path of ['/', '/api/stores', '/healthz'])
      expect((await ask(merchant, 'GET', path, { headers: HOST })).status).toBe(404)
    expect((await ask(undefined, 'POST', new URL(url).pathname, { headers: HOST })).status).toBe(405)
    expect((await ask(undefined, 'GET', new URL(url).pathname)).status).toBe(404)
  })
})

it('the editor’s frame has its script at the end of the page, a link has not', async () => {
  const frame = await send<{ url: string; origin: string }>('POST', '/preview-frame', {})
  expect(frame.origin).toBe('http://preview.localhost:4321')
  const framed = await (await open(frame.url)).text()
  const plain = await (await open((await makeLink()).url)).text()
  const loader = /<script type="module" src="\/_astro\/[^"]+"><\/script>(?=<\/body><\/html>$)/
  expect(framed).toMatch(loader)
  expect(framed.replace(loader, '')).toBe(plain)
})

it('there is a page to look at for each template that the store has one for', async () => {
  const { data } = await send<{ data: PreviewPage[] }>('GET', '/preview-pages')
  expect(data.map(({ template }) => template)).toEqual(['home', 'notFound', 'maintenance'])
  for (const { template, path } of data) expect(await preview({ path })).toMatchObject({ template })
})
