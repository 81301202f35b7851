import { createHash } from 'node:crypto'
import type { PlainPage, Shell } from '../../api/contracts/pages.ts'
import { iconPath } from '../kit/drawings.ts'
import { escapeXml } from './escape-xml.ts'

export interface PlainFile {
  body: string
  type: string
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'

type Of<Kind extends PlainPage['kind']> = Extract<PlainPage, { kind: Kind }>

/** The files of a store that no theme touches. `worker` is the compiled service worker. */
export function writePlainPage(page: PlainPage, shell: Shell, worker = ''): PlainFile {
  const absolute = (url: string) => escapeXml(new URL(url, shell.origin).href)
  switch (page.kind) {
    case 'sitemapIndex':
      return { body: writeSitemapIndex(page, absolute), type: 'application/xml; charset=utf-8' }
    case 'sitemap':
      return {
        body: writeSitemap(page, absolute, shell.defaultLocale),
        type: 'application/xml; charset=utf-8',
      }
    case 'robots':
      return { body: writeRobots(page, shell.origin), type: 'text/plain; charset=utf-8' }
    case 'rss':
      return { body: writeFeed(page, absolute, shell.origin), type: 'application/rss+xml; charset=utf-8' }
    case 'styles':
      return { body: page.css, type: 'text/css; charset=utf-8' }
    case 'worker':
      return { body: writeWorker(page, worker), type: 'text/javascript; charset=utf-8' }
    case 'manifest':
      return { body: writeManifest(page, shell), type: 'application/manifest+json; charset=utf-8' }
  }
}

type Absolute = (url: string) => string

function writeSitemapIndex(page: Of<'sitemapIndex'>, absolute: Absolute): string {
  const entries = page.sitemaps.map(
    ({ url, lastModified }) => `<sitemap><loc>${absolute(url)}</loc>${modified(lastModified)}</sitemap>`,
  )
  return `${XML}<sitemapindex xmlns="${SITEMAP}">\n${entries.join('\n')}\n</sitemapindex>\n`
}

function writeSitemap(page: Of<'sitemap'>, absolute: Absolute, defaultLocale: string): string {
  const entries = page.urls.map(({ url, lastModified, alternates }) => {
    const links = alternates.length > 1 ? alternateLinks(alternates, absolute, defaultLocale) : ''
    return `<url><loc>${absolute(url)}</loc>${modified(lastModified)}${links}</url>`
  })
  const xhtml = ' xmlns:xhtml="http://www.w3.org/1999/xhtml"'
  return `${XML}<urlset xmlns="${SITEMAP}"${xhtml}>\n${entries.join('\n')}\n</urlset>\n`
}

function alternateLinks(alternates: Alternate[], absolute: Absolute, defaultLocale: string): string {
  const link = (language: string, url: string) =>
    `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${absolute(url)}"/>`
  const fallback = alternates.find(({ locale }) => locale === defaultLocale)
  const links = alternates.map(({ locale, url }) => link(locale, url))
  if (fallback) links.push(link('x-default', fallback.url))
  return links.join('')
}

type Alternate = Of<'sitemap'>['urls'][number]['alternates'][number]

// A shop that asks not to be indexed stays crawlable: a page nobody may read cannot say `noindex`.
function writeRobots(page: Of<'robots'>, origin: string): string {
  const closed = ['/api/', '/cart/', '/checkout/', '/account/', '/orders/', '/search/']
  const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`)]
  if (page.indexed) lines.push('', `Sitemap: ${new URL(page.sitemap, origin).href}`)
  return `${lines.join('\n')}\n`
}

function writeFeed(page: Of<'rss'>, absolute: Absolute, origin: string): string {
  const items = page.posts.map((post) => {
    const image = post.image
      ? `<media:content medium="image" url="${absolute(post.image.src)}" width="${post.image.width}" height="${post.image.height}"/>`
      : ''
    return [
      `<item><title>${escapeXml(post.title)}</title><link>${absolute(post.url)}</link>`,
      `<guid isPermaLink="true">${absolute(post.url)}</guid>`,
      `<pubDate>${new Date(post.publishedAt).toUTCString()}</pubDate>`,
      `<description>${escapeXml(post.excerpt)}</description>${image}</item>`,
    ].join('')
  })
  const self = escapeXml(new URL(page.ref.path, origin).href)
  return [
    `${XML}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">`,
    `<channel><title>${escapeXml(page.title)}</title><link>${absolute(page.url)}</link>`,
    `<description>${escapeXml(page.description)}</description><language>${escapeXml(page.ref.locale)}</language>`,
    `<atom:link rel="self" type="application/rss+xml" href="${self}"/>`,
    ...items,
    '</channel></rss>\n',
  ].join('\n')
}

const MANIFEST_ICONS = [
  { icon: 'icon-192.png', purpose: 'any', sizes: '192x192' },
  { icon: 'icon-512.png', purpose: 'any', sizes: '512x512' },
  { icon: 'maskable-512.png', purpose: 'maskable', sizes: '512x512' },
] as const

function writeManifest(page: Of<'manifest'>, shell: Shell): string {
  const home = shell.locale === shell.defaultLocale ? '/' : `/${shell.locale}/`
  return JSON.stringify({
    name: page.name,
    short_name: page.name.slice(0, 24),
    lang: shell.locale,
    dir: shell.direction,
    id: home,
    start_url: home,
    scope: '/',
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'],
    theme_color: page.themeColor,
    background_color: page.background,
    icons: MANIFEST_ICONS.map(({ icon, purpose, sizes }) => ({
      src: iconPath(icon, shell),
      ...{ sizes, purpose, type: 'image/png' },
    })),
  })
}

/** Another script, or other languages, is another version: only that makes browsers take the worker anew. */
function writeWorker({ offlinePages }: Of<'worker'>, worker: string): string {
  const pages = JSON.stringify(offlinePages)
  const version = createHash('sha256').update(pages).update(worker).digest('hex').slice(0, 12)
  return `const OFFLINE_PAGES=${pages},VERSION="${version}";\n${worker}`
}

const modified = (day: string | undefined) =>
  day === undefined ? '' : `<lastmod>${escapeXml(day)}</lastmod>`
