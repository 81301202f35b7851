import type { PageKind, PageRef } from '../../../contracts/pages.ts'
import {
  blogPath,
  cartPath,
  feedPath,
  homePath,
  manifestPath,
  maintenancePath,
  notFoundPath,
  offlinePath,
  parsePath,
  storesPath,
  STYLES_PATH,
  WORKER_PATH,
  type LocalePlace,
} from '../../../contracts/paths.ts'
import type { StoreTrx } from '../../../db/store-db.ts'
import { addressOf, isListing } from '../addresses.ts'
import type { BatchSite } from './batch.ts'

const SINGLES: [kind: PageKind, pathOf: (place: LocalePlace) => string][] = [
  ['home', homePath],
  ['blog', blogPath],
  ['stores', storesPath],
  ['cart', cartPath],
  ['notFound', notFoundPath],
  ['maintenance', maintenancePath],
  ['offline', offlinePath],
  ['manifest', manifestPath],
  ['rss', feedPath],
  ['styles', () => STYLES_PATH],
  ['worker', () => WORKER_PATH],
]

/** What a path of the store leads to now, released or not; its own 404 page when that is nothing. */
export async function findPageRef(trx: StoreTrx, site: BatchSite, path: string): Promise<PageRef> {
  const { place, rest } = splitLocale(site, path)
  const { first, number } = splitNumber(rest)
  const found = findSingle(place, first, number) ?? (await findEntity(trx, place, first, number))
  return found ?? notFoundRef(place)
}

export const notFoundRef = (place: LocalePlace): PageRef => ({
  path: notFoundPath(place),
  kind: 'notFound',
  id: 0,
  number: 1,
  locale: place.locale,
})

function splitLocale(
  { locales, defaultLocale }: BatchSite,
  path: string,
): { place: LocalePlace; rest: string } {
  const [, first = '', below = ''] = /^\/([^/]+)(\/.*)$/.exec(path) ?? []
  const locale = first !== defaultLocale && locales.includes(first) ? first : undefined
  return locale === undefined
    ? { place: { locale: defaultLocale, defaultLocale }, rest: path }
    : { place: { locale, defaultLocale }, rest: below }
}

/** The later pages of a list stand below its first. */
function splitNumber(path: string): { first: string; number: number } {
  const [, list = '', number = ''] =
    /^(\/(?:categories|collections|brands)\/[^/]+\/|\/blog\/(?=page\/))(?:page\/)?(\d{1,3})\/$/.exec(path) ??
    []
  return number === '' ? { first: path, number: 1 } : { first: list, number: Number(number) }
}

function findSingle(place: LocalePlace, path: string, number: number): PageRef | undefined {
  const plain = { locale: place.defaultLocale, defaultLocale: place.defaultLocale }
  const [kind, pathOf] = SINGLES.find(([, each]) => each(plain) === path) ?? []
  if (!kind || !pathOf) return undefined
  const own = kind === 'blog' ? blogPath(place, number) : pathOf(place)
  return { path: own, kind, id: 0, number, locale: place.locale }
}

async function findEntity(
  trx: StoreTrx,
  place: LocalePlace,
  path: string,
  number: number,
): Promise<PageRef | undefined> {
  const own = parsePath(path)
  if (!own || (number > 1 && !isListing(own.kind))) return undefined
  const row = await trx
    .selectFrom('slugs')
    .select('entity_id')
    .where('kind', '=', own.kind)
    .where('locale', '=', place.locale)
    .where('slug', '=', own.slug)
    .where('state', '=', 'current')
    .executeTakeFirst()
  if (!row) return undefined
  return {
    path: addressOf(own.kind, place, own.slug, number),
    kind: own.kind,
    id: row.entity_id,
    number,
    locale: place.locale,
  }
}
