import { sql } from 'kysely'
import type { ListingPage, PageRef } from '../../../contracts/pages.ts'
import { LISTING_PAGE_SIZE, listingPath, type ListingKind } from '../../../contracts/paths.ts'
import type { LoadedPage } from '../../../contracts/publishing.ts'
import type { StoreTrx } from '../../../db/store-db.ts'
import { pickText } from '../../../domain/locale.ts'
import { tagOf, type ListName } from '../../../domain/tags.ts'
import type { Batch } from './batch.ts'
import { categoryTrail, groupCard, slugOf, textsOf, titleOf, type Deps } from './lookup.ts'
import { plainText, summary } from './plain-text.ts'
import { listingPages } from '../wanted-pages.ts'

export async function loadListingPages(
  batch: Batch,
  kind: ListingKind,
  refs: PageRef[],
): Promise<LoadedPage[]> {
  const groups = await batch.lookup.groups(kind)
  const [members, counts] = await Promise.all([
    readMembers(batch.trx, kind, refs),
    countMembers(batch.trx, kind, refs),
  ])
  await Promise.all([
    batch.lookup.prepareCards([...members.values()].flat()),
    batch.lookup.preparePictures([...groups.values()].flatMap((row) => row.media_id ?? [])),
  ])
  const pages: LoadedPage[] = []
  for (const ref of refs) {
    const row = groups.get(ref.id)
    if (!row?.visible) continue
    const place = batch.place(ref.locale)
    const template = await batch.template(kind, ref.locale)
    const deps: Deps = new Set([...template.deps, tagOf[kind](row.id), tagOf.list(`${kind}:${row.id}`)])
    const title = titleOf(row, place)
    const descriptionHtml = pickText(
      textsOf(row, 'description', place.defaultLocale),
      place.locale,
      place.defaultLocale,
    )
    const total = listingPages(counts.get(row.id) ?? 0)
    const urlOf = (number: number) => listingPath(place, kind, slugOf(row, place), number)
    const image = batch.lookup.picture(row.media_id, place, deps)
    const trail = kind === 'category' ? categoryTrail(groups, row.id, place, deps).slice(0, -1) : []
    const page: ListingPage = {
      kind,
      ref,
      title: ref.number > 1 ? `${title} (${ref.number})` : title,
      heading: title,
      description: summary(plainText(descriptionHtml)),
      descriptionHtml: ref.number === 1 ? descriptionHtml : '',
      ...(image && { image }),
      alternates: batch.alternates((each) => listingPath(each, kind, slugOf(row, each), ref.number)),
      sections: template.sections,
      breadcrumbs: [batch.homeCrumb(place), ...trail],
      products: (members.get(memberKey(ref)) ?? []).flatMap((id) => batch.lookup.card(id, place, deps) ?? []),
      children:
        kind === 'category'
          ? [...groups.values()]
              .filter((child) => child.parent_id === row.id && child.visible)
              .map((child) => groupCard(batch.lookup, kind, child, place, deps))
          : [],
      page: ref.number,
      pages: total,
      ...(ref.number > 1 && { previous: urlOf(ref.number - 1) }),
      ...(ref.number < total && { next: urlOf(ref.number + 1) }),
      pageUrls: Array.from({ length: total }, (_, index) => urlOf(index + 1)),
    }
    pages.push({ page, deps: [...deps] })
  }
  return pages
}

const memberKey = (ref: PageRef) => `${ref.id}/${ref.number}`

/** Ids by page, read from the narrow index alone; the products are joined afterwards. */
async function readMembers(
  trx: StoreTrx,
  kind: ListingKind,
  refs: PageRef[],
): Promise<Map<string, number[]>> {
  const wanted = new Map(refs.map((ref) => [memberKey(ref), ref]))
  const reads = [...wanted].map(async ([key, ref]): Promise<[string, number[]]> => {
    const rows = await trx
      .selectFrom('listings')
      .select('product_id')
      .where('list', '=', `${kind}:${ref.id}`)
      .orderBy('rank')
      .orderBy('product_id')
      .offset((ref.number - 1) * LISTING_PAGE_SIZE)
      .limit(LISTING_PAGE_SIZE)
      .execute()
    return [key, rows.map((row) => row.product_id)]
  })
  return new Map(await Promise.all(reads))
}

async function countMembers(trx: StoreTrx, kind: ListingKind, refs: PageRef[]): Promise<Map<number, number>> {
  const lists = [...new Set(refs.map((ref): ListName => `${kind}:${ref.id}`))]
  const rows = await trx
    .selectFrom('listings')
    .select([
      sql<number>`split_part(list, ':', 2)::int`.as('id'),
      (eb) => eb.fn.countAll<number>().as('count'),
    ])
    .where('list', '=', sql<string>`any(${lists}::text[])`)
    .groupBy('list')
    .execute()
  return new Map(rows.map((row) => [row.id, row.count]))
}
