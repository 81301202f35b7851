import type { AttributeDefinition } from '../../../contracts/attributes.ts'
import type {
  BannerCard,
  Branch,
  ComparedProduct,
  ListingCard,
  MenuItem,
  PostCard,
  ResolvedSection,
} from '../../../contracts/pages.ts'
import type { ListingKind } from '../../../contracts/paths.ts'
import type {
  BannerPlacement,
  Reference,
  SectionData,
  SettingValue,
  TemplateData,
  TextValue,
} from '../../../contracts/theme.ts'
import { describeAttributes } from '../../../domain/describe-attributes.ts'
import { pickText } from '../../../domain/locale.ts'
import { tagOf, type ListName } from '../../../domain/tags.ts'
import type { LinkLookup } from './link-lookup.ts'
import { groupCard, textsOf, type Deps, type GroupRow, type Lookup, type Place } from './lookup.ts'
import { plainText, summary } from './plain-text.ts'

export interface SectionSources {
  lookup: Lookup
  /** The first products of a list, in its order. */
  listMembers(list: ListName, limit: number): Promise<number[]>
  posts(place: Place, limit: number, deps: Deps): Promise<PostCard[]>
  links: Pick<LinkLookup, 'preparePaths' | 'resolvePath'>
  menu(key: string, place: Place, deps: Deps): Promise<MenuItem[]>
  banners(placement: BannerPlacement, place: Place, deps: Deps): Promise<BannerCard[]>
  branches(ids: number[], deps: Deps): Promise<Branch[]>
  attributes(): Promise<AttributeDefinition[]>
}

/** How many of a collection a section may show. */
const COLLECTION_PRODUCTS = 24

/** Replaces every reference of a template by what it points at, and every text by the page's language. */
export async function resolveSections(
  sources: SectionSources,
  template: TemplateData | undefined,
  place: Place,
  deps: Deps,
): Promise<ResolvedSection[]> {
  if (!template) return []
  const shown = template.order.flatMap((id) => {
    const section = template.sections[id]
    return section && !section.hidden ? [{ id, section }] : []
  })
  await sources.links.preparePaths(shown.flatMap(({ section }) => pathsIn(section)))
  return Promise.all(
    shown.map(async ({ id, section }): Promise<ResolvedSection> => {
      const order = section.blockOrder ?? Object.keys(section.blocks ?? {})
      const blocks = order.flatMap((blockId) => {
        const block = section.blocks?.[blockId]
        return block && !block.hidden ? [{ id: blockId, block }] : []
      })
      return {
        id,
        type: section.type,
        settings: await resolveSettings(sources, section.settings, place, deps),
        blocks: await Promise.all(
          blocks.map(async ({ id: blockId, block }) => ({
            id: blockId,
            type: block.type,
            settings: await resolveSettings(sources, block.settings, place, deps),
          })),
        ),
      }
    }),
  )
}

export async function resolveSettings(
  sources: SectionSources,
  settings: Record<string, SettingValue>,
  place: Place,
  deps: Deps,
): Promise<Record<string, unknown>> {
  const entries = Object.entries(settings).map(async ([key, value]) => [
    key,
    await resolveValue(sources, value, place, deps),
  ])
  return Object.fromEntries(await Promise.all(entries)) as Record<string, unknown>
}

async function resolveValue(
  sources: SectionSources,
  value: SettingValue,
  place: Place,
  deps: Deps,
): Promise<unknown> {
  if (isPath(value)) return sources.links.resolvePath(value, place, deps)
  if (typeof value !== 'object' || value === null) return value
  if ('text' in value) return resolveText(value, place)
  return resolveReference(sources, value, place, deps)
}

/** Choices, colours and fonts are strings too, but none of them begins like this: it is a link. */
const isPath = (value: SettingValue): value is string => typeof value === 'string' && value.startsWith('/')

const pathsIn = ({ settings, blocks = {} }: SectionData): string[] =>
  [settings, ...Object.values(blocks).map((block) => block.settings)].flatMap((each) =>
    Object.values(each).filter(isPath),
  )

const resolveText = ({ text }: TextValue, { locale, defaultLocale }: Place) =>
  pickText(text, locale, defaultLocale)

async function resolveReference(
  sources: SectionSources,
  reference: Reference,
  place: Place,
  deps: Deps,
): Promise<unknown> {
  const { lookup } = sources
  switch (reference.ref) {
    case 'media':
      await lookup.preparePictures([reference.id])
      return lookup.picture(reference.id, place, deps)
    case 'product':
      await lookup.prepareCards([reference.id])
      return lookup.card(reference.id, place, deps)
    case 'products':
      return cardsOf(lookup, reference.ids, place, deps)
    case 'latest':
      return cardsOf(lookup, await members(sources, 'latest', reference.limit, deps), place, deps)
    case 'category':
    case 'collection':
      return groupWithProducts(sources, reference.ref, reference.id, place, deps)
    case 'compared':
      return comparedProducts(sources, reference.ids, place, deps)
    case 'categories':
      return groupCards(lookup, 'category', reference.ids, place, deps)
    case 'collections':
      return groupCards(lookup, 'collection', reference.ids, place, deps)
    case 'branches':
      return sources.branches(reference.ids, deps)
    case 'posts':
      return sources.posts(place, reference.limit, deps)
    case 'menu':
      return sources.menu(reference.key, place, deps)
    case 'banners':
      return sources.banners(reference.placement, place, deps)
  }
}

async function members(
  sources: SectionSources,
  list: ListName,
  limit: number,
  deps: Deps,
): Promise<number[]> {
  deps.add(tagOf.list(list))
  return sources.listMembers(list, Math.min(limit, COLLECTION_PRODUCTS))
}

async function cardsOf(lookup: Lookup, ids: number[], place: Place, deps: Deps) {
  await lookup.prepareCards(ids)
  return ids.flatMap((id) => lookup.card(id, place, deps) ?? [])
}

/** Attributes are read for these alone: cards by the dozen do without. */
async function comparedProducts(
  { lookup, attributes }: SectionSources,
  ids: number[],
  place: Place,
  deps: Deps,
): Promise<ComparedProduct[]> {
  const [definitions, values] = await Promise.all([
    attributes(),
    lookup.attributeValues(ids),
    lookup.prepareCards(ids),
  ])
  return ids.flatMap((id) => {
    const card = lookup.card(id, place, deps)
    return card ? [{ ...card, attributes: describeAttributes(definitions, values.get(id) ?? {}, place) }] : []
  })
}

async function groupWithProducts(
  sources: SectionSources,
  kind: ListingKind,
  id: number,
  place: Place,
  deps: Deps,
) {
  const row = (await sources.lookup.groups(kind)).get(id)
  deps.add(tagOf[kind](id))
  if (!row?.visible) return undefined
  await sources.lookup.preparePictures(row.media_id === null ? [] : [row.media_id])
  const ids = await members(sources, `${kind}:${id}`, COLLECTION_PRODUCTS, deps)
  const description = pickText(
    textsOf(row, 'description', place.defaultLocale),
    place.locale,
    place.defaultLocale,
  )
  return {
    ...groupCard(sources.lookup, kind, row, place, deps),
    description: summary(plainText(description)),
    products: await cardsOf(sources.lookup, ids, place, deps),
  }
}

/** The chosen categories or collections, or those at the top when none is chosen. */
async function groupCards(
  lookup: Lookup,
  kind: 'category' | 'collection',
  ids: number[],
  place: Place,
  deps: Deps,
): Promise<ListingCard[]> {
  const groups = await lookup.groups(kind)
  if (ids.length === 0) deps.add(tagOf.list(kind === 'category' ? 'categories' : 'collections'))
  const rows: GroupRow[] =
    ids.length === 0
      ? [...groups.values()].filter((row) => row.parent_id === null)
      : ids.flatMap((id) => groups.get(id) ?? [])
  for (const id of ids) deps.add(tagOf[kind](id))
  await lookup.preparePictures(rows.flatMap((row) => row.media_id ?? []))
  return rows.filter((row) => row.visible).map((row) => groupCard(lookup, kind, row, place, deps))
}
