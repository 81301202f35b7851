import { sql } from 'kysely'
import type { AttributeDefinition, AttributeValue } from '../../../contracts/attributes.ts'
import type { Crumb, ListingCard, Picture, ProductCard, Spec } from '../../../contracts/pages.ts'
import { listingPath, productPath, type ListingKind, type LocalePlace } from '../../../contracts/paths.ts'
import type { StoreTrx } from '../../../db/store-db.ts'
import { describeAttributes } from '../../../domain/describe-attributes.ts'
import { pickText } from '../../../domain/locale.ts'
import { tagOf, type Tag } from '../../../domain/tags.ts'
import { pictureOf, type MediaRow } from '../../media/index.ts'

/** The language a page is made in, and what all its texts and amounts need. */
export interface Place {
  locale: string
  defaultLocale: string
  locales: string[]
  currency: string
}

/** Texts of a row in its default language, and the others beside them. */
export interface Translated {
  title: string
  translations: Record<string, { title?: string; description?: string; slug?: string }>
}

interface CardRow extends Translated {
  id: number
  slug: string
  status: string
  brand_id: number | null
  brand: string | null
  media_ids: number[]
  price_from: number
  price_to: number
  compare_at: number | null
  availability: ProductCard['availability']
}

type AttributeValues = Record<string, AttributeValue>

interface GroupRow extends Translated {
  id: number
  slug: string
  description: string
  media_id: number | null
  visible: boolean
  parent_id: number | null
  position: number
}

export type Deps = Set<Tag>

/**
 * What the pages of one batch share, read once on the batch's snapshot. Whoever shows something records its
 * tag in `deps`, also where it is not there yet and would be shown.
 */
export interface Lookup {
  prepareCards(ids: number[]): Promise<void>
  preparePictures(ids: number[]): Promise<void>
  card(id: number, place: Place, deps: Deps): ProductCard | undefined
  picture(id: number | null | undefined, place: Place, deps: Deps): Picture | undefined
  groups(kind: ListingKind): Promise<Map<number, GroupRow>>
  /** Of products, by their ids. */
  attributeValues(ids: number[]): Promise<Map<number, AttributeValues>>
}

interface CardDetails {
  attributes(): Promise<AttributeDefinition[]>
  /** How many of a product's details its card tells. */
  cardSpecs: number
}

export function createLookup(trx: StoreTrx, { attributes, cardSpecs }: CardDetails): Lookup {
  const cards = new Map<number, CardRow>()
  const details = new Map<number, AttributeValues>()
  const specs = new Map<string, Spec[]>()
  let definitions: AttributeDefinition[] = []
  const pictures = new Map<number, MediaRow>()
  const groups = new Map<ListingKind, Promise<Map<number, GroupRow>>>()
  const prepareCards = onceEach(async (ids) => {
    const rows = await readCards(trx, ids)
    for (const row of rows) cards.set(row.id, row)
    if (cardSpecs > 0) {
      definitions = await attributes()
      for (const [id, values] of await readAttributeValues(trx, ids)) details.set(id, values)
    }
    await preparePictures(rows.flatMap((row) => row.media_ids))
  })
  const preparePictures = onceEach(async (ids) => {
    const rows = await trx
      .selectFrom('media')
      .selectAll()
      .where('id', '=', sql<number>`any(${ids}::int[])`)
      .execute()
    for (const row of rows) if (!row.hidden_at) pictures.set(row.id, row)
  })

  /** A product is on many cards: its details are worded once a language. */
  const specsOf = (id: number, place: Place): Spec[] => {
    const key = `${id} ${place.locale}`
    let known = specs.get(key)
    if (!known) {
      const described = describeAttributes(definitions, details.get(id) ?? {}, place).slice(0, cardSpecs)
      known = described.map(({ label, value }) => ({ label, value }))
      specs.set(key, known)
    }
    return known
  }

  return {
    preparePictures,
    prepareCards,
    card(id, place, deps) {
      deps.add(tagOf.product(id))
      const row = cards.get(id)
      if (row?.status !== 'active') return undefined
      if (row.brand_id !== null) deps.add(tagOf.link('brand', row.brand_id))
      const [image, hoverImage] = row.media_ids.map((mediaId) => this.picture(mediaId, place, deps))
      const told = cardSpecs > 0 ? specsOf(id, place) : []
      return {
        id,
        url: productPath(place, slugOf(row, place)),
        title: titleOf(row, place),
        price: { amount: row.price_from, currency: place.currency },
        from: row.price_to > row.price_from,
        availability: row.availability,
        ...(row.compare_at !== null &&
          row.compare_at > row.price_from && {
            compareAt: { amount: row.compare_at, currency: place.currency },
          }),
        ...(row.brand !== null && { brand: row.brand }),
        ...(image && { image }),
        ...(hoverImage && { hoverImage }),
        ...(told.length > 0 && { specs: told }),
      }
    },
    picture(id, place, deps) {
      if (id === null || id === undefined) return undefined
      deps.add(tagOf.media(id))
      const row = pictures.get(id)
      return row && pictureOf(row, place.locale, place.defaultLocale)
    },
    groups(kind) {
      const known = groups.get(kind) ?? readGroups(trx, kind)
      groups.set(kind, known)
      return known
    },
    attributeValues: (ids) => readAttributeValues(trx, ids),
  }
}

function readCards(trx: StoreTrx, ids: number[]): Promise<CardRow[]> {
  return trx
    .selectFrom('products as p')
    .leftJoin('brands as b', 'b.id', 'p.brand_id')
    .select([
      ...(['p.id', 'p.slug', 'p.status', 'p.title', 'p.translations'] as const),
      ...(['p.brand_id', 'b.name as brand'] as const),
      ...(['p.price_from', 'p.price_to', 'p.compare_at', 'p.availability'] as const),
      sql<number[]>`p.media_ids[1:2]`.as('media_ids'),
    ])
    .where('p.id', '=', sql<number>`any(${ids}::int[])`)
    .execute()
}

async function readAttributeValues(trx: StoreTrx, ids: number[]): Promise<Map<number, AttributeValues>> {
  const rows = await trx
    .selectFrom('products')
    .select(['id', 'attributes'])
    .where('id', '=', sql<number>`any(${ids}::int[])`)
    .execute()
  return new Map(rows.map(({ id, attributes }) => [id, attributes]))
}

/** Asks for each id once; whoever needs one that is on its way waits for it. */
export function onceEach(read: (ids: number[]) => Promise<void>): (ids: number[]) => Promise<void> {
  const asked = new Map<number, Promise<void>>()
  return async (ids) => {
    const fresh = [...new Set(ids)].filter((id) => !asked.has(id))
    if (fresh.length > 0) {
      const reading = read(fresh)
      for (const id of fresh) asked.set(id, reading)
    }
    await Promise.all([...new Set(ids)].flatMap((id) => asked.get(id) ?? []))
  }
}

/** Categories, collections and brands are few beside products: a batch reads a kind whole, once. */
async function readGroups(trx: StoreTrx, kind: ListingKind): Promise<Map<number, GroupRow>> {
  const rows = await queryGroups(trx, kind)
  return new Map(rows.map((row) => [row.id, row]))
}

function queryGroups(trx: StoreTrx, kind: ListingKind) {
  const shared = ['id', 'slug', 'description', 'media_id', 'translations'] as const
  switch (kind) {
    case 'category':
      return trx
        .selectFrom('categories')
        .select([...shared, 'title', 'visible', 'parent_id', 'position'])
        .orderBy('position')
        .orderBy('id')
        .execute()
    case 'collection':
      return trx
        .selectFrom('collections')
        .select([
          ...shared,
          'title',
          'visible',
          sql<null>`null`.as('parent_id'),
          sql<number>`0`.as('position'),
        ])
        .orderBy('id')
        .execute()
    case 'brand':
      return trx
        .selectFrom('brands')
        .select([
          ...shared,
          'name as title',
          sql<boolean>`true`.as('visible'),
          sql<null>`null`.as('parent_id'),
          sql<number>`0`.as('position'),
        ])
        .orderBy('name')
        .orderBy('id')
        .execute()
  }
}

export function titleOf(row: Translated, { locale, defaultLocale }: Place): string {
  return pickText(textsOf(row, 'title', defaultLocale), locale, defaultLocale)
}

/** A field in every language that has it; the row itself holds the default language's. */
export function textsOf(
  row: Translated & { description?: string },
  field: 'title' | 'description',
  defaultLocale: string,
) {
  const texts: Record<string, string> = { [defaultLocale]: row[field] ?? '' }
  for (const [locale, texts_] of Object.entries(row.translations)) {
    if (texts_[field]) texts[locale] = texts_[field]
  }
  return texts
}

export const slugOf = (row: { slug: string; translations: Translated['translations'] }, place: LocalePlace) =>
  (place.locale === place.defaultLocale ? undefined : row.translations[place.locale]?.slug) ?? row.slug

/** A link to a category, collection or brand: its tag is the link's, so that its products do not touch the page. */
export function crumbOf(kind: ListingKind, row: GroupRow, place: Place, deps: Deps): Crumb {
  deps.add(tagOf.link(kind, row.id))
  return linkTo(kind, row, place)
}

const linkTo = (kind: ListingKind, row: GroupRow, place: Place): Crumb => ({
  title: titleOf(row, place),
  url: listingPath(place, kind, slugOf(row, place)),
})

export function groupCard(
  lookup: Lookup,
  kind: ListingKind,
  row: GroupRow,
  place: Place,
  deps: Deps,
): ListingCard {
  deps.add(tagOf[kind](row.id))
  const image = lookup.picture(row.media_id, place, deps)
  return { id: row.id, ...crumbOf(kind, row, place, deps), ...(image && { image }) }
}

/** From the root down to a category; an invisible one hides those above it too, as its page is not there. */
export function categoryTrail(groups: Map<number, GroupRow>, id: number, place: Place, deps: Deps): Crumb[] {
  const trail: Crumb[] = []
  for (
    let row = groups.get(id);
    row && trail.length < 10;
    row = row.parent_id ? groups.get(row.parent_id) : undefined
  ) {
    deps.add(tagOf.trail(row.id))
    if (row.visible) trail.unshift(linkTo('category', row, place))
  }
  return trail
}

export type { GroupRow }
