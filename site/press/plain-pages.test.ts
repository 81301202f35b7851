import { describe, expect, test } from 'vitest'
import type { PageKind, PageRef } from '../../api/contracts/pages.ts'
import { makePosts, makeShell } from './fixtures.ts'
import { writePlainPage } from './plain-pages.ts'

const refTo = (kind: PageKind, path: string): PageRef => ({ path, kind, id: 0, number: 1, locale: 'en' })
const shell = makeShell()

describe('a sitemap', () => {
  const ref = refTo('sitemap', '/sitemaps/products-1.xml')

  test('names every language of a page, and the fallback', () => {
    const { body, type } = writePlainPage(
      {
        ref,
        kind: 'sitemap',
        urls: [
          {
            url: '/es/products/caña/',
            lastModified: '2025-01-01T00:00:00.000Z',
            alternates: [
              { locale: 'en', url: '/products/rod/' },
              { locale: 'es', url: '/es/products/caña/' },
            ],
          },
        ],
      },
      shell,
    )
    expect(type).toBe('application/xml; charset=utf-8')
    expect(body).toContain('<loc>http://acme.localhost:4321/es/products/ca%C3%B1a/</loc>')
    expect(body).toContain('<lastmod>2025-01-01T00:00:00.000Z</lastmod>')
    expect(body).toContain('hreflang="x-default" href="http://acme.localhost:4321/products/rod/"')
    expect(body.match(/xhtml:link/g)).toHaveLength(3)
  })

  test('escapes addresses', () => {
    const urls = [{ url: '/products/a&b/', lastModified: '2025-01-01', alternates: [] }]
    expect(writePlainPage({ ref, kind: 'sitemap', urls }, shell).body).toContain('/products/a&amp;b/')
  })

  test('index names the sitemaps', () => {
    const sitemaps = [{ url: '/sitemaps/products-1.xml', lastModified: '2025-01-01' }]
    const { body } = writePlainPage({ ref, kind: 'sitemapIndex', sitemaps }, shell)
    expect(body).toContain('<sitemap><loc>http://acme.localhost:4321/sitemaps/products-1.xml</loc>')
  })
})

describe('robots.txt', () => {
  const ref = refTo('robots', '/robots.txt')
  const write = (indexed: boolean) =>
    writePlainPage({ ref, kind: 'robots', indexed, sitemap: '/sitemap.xml' }, shell).body

  test('names the sitemap of a shop that wants to be found', () => {
    expect(write(true)).toContain('Sitemap: http://acme.localhost:4321/sitemap.xml')
    expect(write(true)).toContain('Disallow: /checkout/')
  })

  test('lets crawlers read the noindex of one that does not', () => {
    expect(write(false)).not.toContain('Sitemap')
    expect(write(false)).not.toMatch(/^Disallow: \/$/m)
  })
})

test('a feed carries its posts, escaped and without what XML forbids', () => {
  const posts = makePosts(2).map((post) => ({ ...post, title: 'Tents & <tarps>\u0008' }))
  const { body, type } = writePlainPage(
    { ref: refTo('rss', '/feed.xml'), kind: 'rss', title: 'Acme', description: '', url: '/blog/', posts },
    shell,
  )
  expect(type).toBe('application/rss+xml; charset=utf-8')
  expect(body).toContain('<title>Tents &amp; &lt;tarps&gt;</title>')
  expect(body).toContain('<pubDate>Tue, 14 Jan 2025 09:00:00 GMT</pubDate>')
  expect(body.match(/<item>/g)).toHaveLength(2)
})

test('a manifest opens the language it belongs to', () => {
  const { body } = writePlainPage(
    {
      ref: refTo('manifest', '/es/manifest.webmanifest'),
      kind: 'manifest',
      name: 'Acme "Outdoor"',
      themeColor: '#123456',
      background: '#ffffff',
    },
    makeShell({ locale: 'es' }),
  )
  expect(JSON.parse(body)).toMatchObject({
    name: 'Acme "Outdoor"',
    start_url: '/es/',
    lang: 'es',
    icons: [
      { sizes: '192x192', purpose: 'any' },
      { sizes: '512x512', purpose: 'any' },
      { sizes: '512x512', purpose: 'maskable' },
    ],
  })
})

describe('the worker for the time without the net', () => {
  const write = (offlinePages: Record<string, string>, script: string) =>
    writePlainPage({ ref: refTo('worker', '/sw.js'), kind: 'worker', offlinePages }, shell, script).body
  const pages = { '': '/offline.html', es: '/es/offline.html' }

  test('knows the page of every language', () => {
    expect(write(pages, 'work()')).toMatch(
      /^const OFFLINE_PAGES=\{.*"es":"\/es\/offline.html"\},VERSION="\w+";\nwork\(\)$/,
    )
  })

  test('is a new version when its script or the languages change, and only then', () => {
    expect(write(pages, 'work()')).toBe(write({ ...pages }, 'work()'))
    const versions = [
      write(pages, 'work()'),
      write(pages, 'rest()'),
      write({ '': '/offline.html' }, 'work()'),
    ]
    expect(new Set(versions.map((body) => /VERSION="(\w+)"/.exec(body)?.[1])).size).toBe(3)
  })
})
