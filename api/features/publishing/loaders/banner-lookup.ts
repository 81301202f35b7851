import { sql } from 'kysely'
import type { BannerData } from '../../../contracts/content.ts'
import type { MenuLink } from '../../../contracts/link.ts'
import type { BannerCard } from '../../../contracts/pages.ts'
import type { BannerPlacement } from '../../../contracts/theme.ts'
import type { StoreTrx } from '../../../db/store-db.ts'
import { isBannerShown } from '../../../domain/banner-window.ts'
import { pickText } from '../../../domain/locale.ts'
import { tagOf } from '../../../domain/tags.ts'
import type { LinkLookup } from './link-lookup.ts'
import type { Deps, Lookup, Place } from './lookup.ts'

export interface BannerRow {
  id: number
  data: BannerData
}

/** Banners within their window, in the merchant's order. */
export async function readBanners(trx: StoreTrx): Promise<BannerRow[]> {
  const rows = await trx
    .selectFrom('documents')
    // The database's clock is the one that started the job of a window's opening.
    .select(['id', 'published as data', sql<Date>`now()`.as('now')])
    .where('kind', '=', 'banner')
    .where('published', 'is not', null)
    .orderBy(sql`(published->>'position')::int`)
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, data, now }) => {
    const banner = data as BannerData
    return isBannerShown(banner, now) ? [{ id, data: banner }] : []
  })
}

export const linksOfBanners = (rows: BannerRow[]): MenuLink[] => rows.flatMap(({ data }) => data.link ?? [])

export async function bannersAt(
  placement: BannerPlacement,
  { rows, links, lookup }: { rows: BannerRow[]; links: LinkLookup; lookup: Lookup },
  place: Place,
  deps: Deps,
): Promise<BannerCard[]> {
  deps.add(tagOf.list(`banners:${placement}`))
  const placed = rows.filter(({ data }) => data.placement === placement)
  await lookup.preparePictures(placed.flatMap(({ data }) => data.imageId ?? []))
  return Promise.all(
    placed.map(async ({ id, data }): Promise<BannerCard> => {
      deps.add(tagOf.document(id))
      const text = (texts: Record<string, string>) => pickText(texts, place.locale, place.defaultLocale)
      const url = data.link && (await links.resolve(data.link, place, deps))
      const image = lookup.picture(data.imageId, place, deps)
      return {
        id,
        title: text(data.title),
        text: text(data.text),
        ...(url && { url }),
        ...(image && { image }),
      }
    }),
  )
}
