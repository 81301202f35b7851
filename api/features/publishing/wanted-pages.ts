import { sql } from 'kysely'
import type { PageRef } from '../../contracts/pages.ts'
import {
  blogPath,
  cartPath,
  feedPath,
  homePath,
  LISTING_PAGE_SIZE,
  manifestPath,
  maintenancePath,
  MAX_LISTING_PAGES,
  notFoundPath,
  offlinePath,
  storesPath,
  STYLES_PATH,
  WORKER_PATH,
  type LocalePlace,
} from '../../contracts/paths.ts'
import type { PlanSlice, ReleaseEntry } from '../../contracts/publishing.ts'
import type { StoreDb } from '../../db/store-db.ts'
import { SITEMAP_RANGE } from '../../domain/tags.ts'
import { addressOf, isListing, type AddressedKind } from './addresses.ts'

export interface Site {
  storeId: string
  /** The default locale first. */
  locales: string[]
}

export const BLOG_PAGE_SIZE = 12

/**
 * Every page and redirect that given entities ought to have now. The same function serves a full publish, by
 * ranges of ids, and an edit, by the ids it names: that is why the two agree.
 */
export async function wantedFor(
  db: StoreDb,
  site: Site,
  kind: AddressedKind,
  ids: number[],
): Promise<PlanSlice> {
  const slice: PlanSlice = { pages: [], entries: [] }
  if (ids.length === 0) return slice
  const [rows, counts] = await Promise.all([
    db
      .selectFrom('slugs')
      .select(['entity_id', 'locale', 'slug', 'state'])
      .where('kind', '=', kind)
      .where('entity_id', 'in', ids)
      .where('locale', 'in', site.locales)
      .orderBy('entity_id')
      .execute(),
    visiblePages(db, kind, ids),
  ])
  const current = new Map(
    rows.flatMap((row) => (row.state === 'current' ? [[`${row.entity_id}/${row.locale}`, row.slug]] : [])),
  )
  for (const { entity_id: id, locale, slug, state } of rows) {
    const place = placeOf(site, locale)
    const count = counts.get(id) ?? 0
    const path = addressOf(kind, place, slug)
    if (state === 'current') {
      for (let number = 1; number <= count; number++) {
        slice.pages.push({ path: addressOf(kind, place, slug, number), kind, id, number, locale })
      }
      if (count === 0) slice.entries.push([path, null])
    } else {
      slice.entries.push([
        path,
        former(state, count > 0, addressNow(kind, place, current.get(`${id}/${locale}`))),
      ])
    }
  }
  return slice
}

const placeOf = (site: Site, locale: string): LocalePlace => ({
  locale,
  defaultLocale: site.locales[0] ?? locale,
})

const addressNow = (kind: AddressedKind, place: LocalePlace, slug: string | undefined) =>
  slug === undefined ? undefined : addressOf(kind, place, slug)

/** A former address leads to today's; what is gone for good says so; what is only hidden answers nothing. */
function former(state: 'old' | 'gone', visible: boolean, now: string | undefined): ReleaseEntry | null {
  if (visible && now) return { redirect: now, status: 301 }
  return state === 'gone' ? { gone: true, status: 410 } : null
}

/** How many pages each entity shows: none for what is not public. */
async function visiblePages(db: StoreDb, kind: AddressedKind, ids: number[]): Promise<Map<number, number>> {
  if (kind === 'product') {
    const rows = await db
      .selectFrom('products')
      .select('id')
      .where('id', 'in', ids)
      .where('status', '=', 'active')
      .execute()
    return new Map(rows.map((row) => [row.id, 1]))
  }
  if (!isListing(kind)) {
    const rows = await db
      .selectFrom('documents')
      .select('id')
      .where('id', 'in', ids)
      .where('published', 'is not', null)
      .execute()
    return new Map(rows.map((row) => [row.id, 1]))
  }
  const entities = await listingEntities(db, kind, ids)
  if (entities.length === 0) return new Map()
  const counts = await db
    .selectFrom('listings')
    .select(['list', (eb) => eb.fn.countAll<number>().as('count')])
    .where(
      'list',
      'in',
      entities.map((id) => `${kind}:${id}`),
    )
    .groupBy('list')
    .execute()
  const byList = new Map(counts.map((row) => [row.list, row.count]))
  return new Map(entities.map((id) => [id, listingPages(byList.get(`${kind}:${id}`) ?? 0)]))
}

export const listingPages = (products: number) =>
  Math.min(MAX_LISTING_PAGES, Math.max(1, Math.ceil(products / LISTING_PAGE_SIZE)))

async function listingEntities(
  db: StoreDb,
  kind: 'category' | 'collection' | 'brand',
  ids: number[],
): Promise<number[]> {
  if (kind === 'brand') {
    return (await db.selectFrom('brands').select('id').where('id', 'in', ids).execute()).map((row) => row.id)
  }
  const table = kind === 'category' ? 'categories' : 'collections'
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where('id', 'in', ids)
    .where('visible', '=', true)
    .execute()
  return rows.map((row) => row.id)
}

/** The pages a store has one of, in each language: home, blog, sitemaps and their like. */
export async function wantedSingles(db: StoreDb, site: Site): Promise<PageRef[]> {
  const [facts, ranges] = await Promise.all([
    db
      .selectNoFrom((eb) => [
        eb
          .selectFrom('documents')
          .select((each) => each.fn.countAll<number>().as('count'))
          .where('kind', '=', 'post')
          .where('published', 'is not', null)
          .as('posts'),
        eb.exists(eb.selectFrom('branches').select('id').where('visible', '=', true)).as('branches'),
        eb
          .exists(
            eb
              .selectFrom('documents')
              .select('id')
              .where('kind', '=', 'theme')
              .where(sql<boolean>`published->>'css' <> ''`),
          )
          .as('styles'),
      ])
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('products')
      .select(sql<number>`id / ${sql.lit(SITEMAP_RANGE)}`.as('range'))
      .where('status', '=', 'active')
      .groupBy(sql`1`)
      .orderBy(sql`1`)
      .execute(),
  ])
  const defaultLocale = site.locales[0] ?? 'en'
  const refs: PageRef[] = []
  for (const locale of site.locales) {
    const place = { locale, defaultLocale }
    const single = (kind: PageRef['kind'], path: string, number = 1) =>
      refs.push({ path, kind, id: 0, number, locale })
    single('home', homePath(place))
    single('cart', cartPath(place))
    single('notFound', notFoundPath(place))
    single('maintenance', maintenancePath(place))
    single('offline', offlinePath(place))
    single('manifest', manifestPath(place))
    if (facts.branches) single('stores', storesPath(place))
    const posts = facts.posts ?? 0
    single('rss', feedPath(place))
    for (let page = 1; page <= Math.ceil(posts / BLOG_PAGE_SIZE); page++)
      single('blog', blogPath(place, page), page)
  }
  const plain = (kind: PageRef['kind'], path: string, number: number) =>
    refs.push({ path, kind, id: 0, number, locale: defaultLocale })
  plain('robots', '/robots.txt', 1)
  plain('worker', WORKER_PATH, 1)
  if (facts.styles) plain('styles', STYLES_PATH, 1)
  plain('sitemapIndex', '/sitemap.xml', 1)
  plain('sitemap', '/sitemap-pages.xml', 0)
  for (const { range } of ranges) plain('sitemap', sitemapPath(range), range + 1)
  return refs
}

/** Product sitemaps are numbered from 1; 0 is the one of all other pages. */
export const sitemapPath = (range: number) => `/sitemap-products-${range + 1}.xml`
