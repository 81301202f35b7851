import { beforeAll, describe, expect, test } from 'vitest'
import { storeUrl, visit } from '../../scripts/testing/visit.ts'
import { words } from '../../scripts/seed/acme/shelf.ts'

/** Every page that a store's sitemaps name, by path. */
async function crawl(slug: string): Promise<Map<string, string>> {
  const pathsIn = (xml: string) =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname)
  const index = await visit(slug, '/sitemap.xml')
  const maps = await Promise.all(pathsIn(index.body).map((path) => visit(slug, path)))
  const pages = new Map<string, string>()
  for (const path of maps.flatMap(({ body }) => pathsIn(body))) {
    const { status, body } = await visit(slug, path)
    expect([path, status]).toEqual([path, 200])
    pages.set(path, body)
  }
  return pages
}

const attributesOf = (tag: string) =>
  Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]))

const tagsOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributesOf(tag))

const alternatesOf = (html: string) =>
  new Map(
    tagsOf(html, 'link').flatMap(({ rel, hreflang, href }): [string, string][] =>
      rel === 'alternate' && hreflang && href ? [[hreflang, new URL(href).pathname]] : [],
    ),
  )

describe.each(['acme', 'luna', 'verde'])('every page of %s', (slug) => {
  let pages: Map<string, string>
  beforeAll(async () => {
    pages = await crawl(slug)
  })

  test('links only to what is there', async () => {
    const known = new Set(pages.keys())
    const broken = new Map<string, string>()
    for (const [path, html] of pages) {
      for (const { href = '' } of tagsOf(html, 'a')) {
        const url = new URL(href.replaceAll('&#38;', '&'), storeUrl(slug, path))
        if (url.origin !== new URL(storeUrl(slug)).origin || known.has(url.pathname)) continue
        const { status } = await visit(slug, url.pathname)
        if (status === 200) known.add(url.pathname)
        else broken.set(url.pathname, path)
      }
    }
    expect(pages.size).toBeGreaterThan(150)
    expect(Object.fromEntries(broken)).toEqual({})
  })

  test('names itself and its other languages, and they name it back', () => {
    const one = [...pages.values()][0]!
    const languages = [...alternatesOf(one).keys()].sort()
    expect(languages).toContain('x-default')
    for (const [path, html] of pages) {
      const canonical = tagsOf(html, 'link').find(({ rel }) => rel === 'canonical')?.href
      expect(canonical).toBe(storeUrl(slug, path))
      const alternates = alternatesOf(html)
      expect([path, [...alternates.keys()].sort()]).toEqual([path, languages])
      expect([...alternates.values()]).toContain(path)
      for (const [language, other] of alternates) {
        const back = alternatesOf(pages.get(other) ?? '')
        expect([path, language, [...back]]).toEqual([path, language, [...alternates]])
      }
    }
  })

  test('has a title and a description of its own kind, and one heading', () => {
    for (const [path, html] of pages) {
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
      const description = tagsOf(html, 'meta').find(({ name }) => name === 'description')?.content ?? ''
      expect([path, title.length > 3, description.length > 10]).toEqual([path, true, true])
      expect([path, tagsOf(html, 'h1').length]).toEqual([path, 1])
    }
  })
})

test('a Spanish page of acme has no English word where one chooses or reads the details', async () => {
  const spanish = new Set(Object.values(words).map(({ es }) => es))
  const english = new Set(
    Object.values(words)
      .map(({ en }) => en!)
      .filter((word) => !spanish.has(word)),
  )
  const pages = [...(await crawl('acme'))].filter(([path]) => path.startsWith('/es/products/'))
  const left = pages.flatMap(([path, html]) => {
    const shown = [...html.matchAll(/<(?:label|bdi|dt|p class="options-name")\b[^>]*>([^<]+)/g)]
    return shown.flatMap(([, text]) => (english.has(text!.trim()) ? [`${path}: ${text!.trim()}`] : []))
  })
  expect(pages.length).toBeGreaterThan(60)
  expect(left).toEqual([])
})
