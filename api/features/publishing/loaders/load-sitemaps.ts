import { sql } from 'kysely'
import type { PageRef, PlainPage } from '../../../contracts/pages.ts'
import {
  blogPath,
  homePath,
  listingPath,
  productPath,
  storesPath,
  type LocalePlace,
} from '../../../contracts/paths.ts'
import type { LoadedPage } from '../../../contracts/publishing.ts'
import { SITEMAP_RANGE, tagOf, type Tag } from '../../../domain/tags.ts'
import { sitemapPath } from '../wanted-pages.ts'
import type { Batch } from './batch.ts'
import { entryCrumb, type EntryRow } from './entry-rows.ts'
import { slugOf, type Deps } from './lookup.ts'

type SitemapUrls = Extract<PlainPage, { kind: 'sitemap' }>['urls']

const rangeTag = (range: number): Tag => tagOf.productSitemap(range * SITEMAP_RANGE)
const day = (date: Date) => date.toISOString().slice(0, 10)

export async function loadSitemapIndex(batch: Batch, ref: PageRef): Promise<LoadedPage> {
  const rows = await batch.trx
    .selectFrom('products')
    .select([
      sql<number>`id / ${sql.lit(SITEMAP_RANGE)}`.as('range'),
      sql<string>`max(content_at)::text`.as('last'),
    ])
    .where('status', '=', 'active')
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .execute()
  const page: PlainPage = {
    ref,
    kind: 'sitemapIndex',
    sitemaps: [
      { url: '/sitemap-pages.xml' },
      ...rows.map((row) => ({ url: sitemapPath(row.range), lastModified: row.last })),
    ],
  }
  return { page, deps: [tagOf.pagesSitemap, ...rows.map((row) => rangeTag(row.range))] }
}

/** Number 0 names the pages that are no products; number n the products of the n-th range of ids. */
export async function loadSitemap(batch: Batch, ref: PageRef): Promise<LoadedPage> {
  if (ref.number === 0) return loadPagesSitemap(batch, ref)
  const range = ref.number - 1
  const rows = await batch.trx
    .selectFrom('products')
    .select(['id', 'slug', 'translations', sql<string>`content_at::text`.as('last')])
    .where('status', '=', 'active')
    .where('id', '>=', range * SITEMAP_RANGE)
    .where('id', '<', (range + 1) * SITEMAP_RANGE)
    .orderBy('id')
    .execute()
  const urls = rows.flatMap((row) =>
    inEveryLanguage(batch, (place) => productPath(place, slugOf(row, place)), row.last),
  )
  return { page: { ref, kind: 'sitemap', urls }, deps: [rangeTag(range)] }
}

async function loadPagesSitemap(batch: Batch, ref: PageRef): Promise<LoadedPage> {
  const deps: Deps = new Set([tagOf.pagesSitemap, tagOf.has('posts'), tagOf.has('branches')])
  const urls: SitemapUrls = inEveryLanguage(batch, homePath)
  const [categories, collections, brands, entries] = await Promise.all([
    batch.lookup.groups('category'),
    batch.lookup.groups('collection'),
    batch.lookup.groups('brand'),
    readEntries(batch),
  ])
  for (const [kind, groups] of [
    ['category', categories],
    ['collection', collections],
    ['brand', brands],
  ] as const) {
    // By id: where a category stands among others is no news for a search engine.
    for (const row of [...groups.values()].sort((a, b) => a.id - b.id)) {
      if (row.visible)
        urls.push(...inEveryLanguage(batch, (place) => listingPath(place, kind, slugOf(row, place))))
    }
  }
  if (await batch.content.has('posts', deps)) urls.push(...inEveryLanguage(batch, blogPath))
  if (await batch.content.has('branches', deps)) urls.push(...inEveryLanguage(batch, storesPath))
  for (const row of entries) {
    urls.push(
      ...inEveryLanguage(
        batch,
        (place) => entryCrumb(row, { ...batch.place(place.locale) }).url,
        day(row.content_at),
      ),
    )
  }
  return { page: { ref, kind: 'sitemap', urls }, deps: [...deps] }
}

function inEveryLanguage(
  batch: Batch,
  urlOf: (place: LocalePlace) => string,
  lastModified?: string,
): SitemapUrls {
  const alternates = batch.alternates((place) => urlOf(place))
  return alternates.map(({ url }) => ({
    url,
    alternates,
    ...(lastModified !== undefined && { lastModified }),
  }))
}

async function readEntries(batch: Batch): Promise<EntryRow[]> {
  const rows = await batch.trx
    .selectFrom('documents')
    .select(['id', 'kind', 'published as data', 'published_at', 'content_at'])
    .where('kind', 'in', ['page', 'post', 'policy'])
    .where('published', 'is not', null)
    .orderBy('id')
    .execute()
  return rows as EntryRow[]
}
