import { sql } from 'kysely'
import type { AttributeDefinition, AttributesData } from '../../../contracts/attributes.ts'
import type { Branch, Crumb, ResolvedSection } from '../../../contracts/pages.ts'
import { homePath, type LocalePlace } from '../../../contracts/paths.ts'
import type { TemplateData } from '../../../contracts/theme.ts'
import type { ThemeVersionData } from '../../../contracts/theme-data.ts'
import { tableOf, type StoreTrx } from '../../../db/store-db.ts'
import type { ListName } from '../../../domain/tags.ts'
import { chooseBranches, readBranches } from './branch-lookup.ts'
import { createContentLookup, type ContentLookup } from './content-lookup.ts'
import { createLookup, type Deps, type Lookup, type Place } from './lookup.ts'
import { resolveSections, type SectionSources } from './resolve-sections.ts'

export interface BatchSite {
  storeId: string
  storeName: string
  currency: string
  locales: string[]
  defaultLocale: string
  /** How many of a product's details its card tells. */
  cardSpecs: number
}

interface Template {
  sections: ResolvedSection[]
  deps: Deps
}

/** Everything the loaders of one batch share: one snapshot, and each shared thing read once. */
export interface Batch extends SectionSources {
  site: BatchSite
  trx: StoreTrx
  lookup: Lookup
  content: ContentLookup
  place(locale: string): Place
  homeCrumb(place: Place): Crumb
  /** The same page in every language of the store. */
  alternates(urlOf: (place: LocalePlace) => string): { locale: string; url: string }[]
  /** A page kind's template, resolved once a language. */
  template(key: string, locale: string): Promise<Template>
  sections(template: TemplateData | null | undefined, place: Place, deps: Deps): Promise<ResolvedSection[]>
}

/** With a draft, pages are made of it in place of the published theme, and of entries' drafts. */
export function createBatch(trx: StoreTrx, site: BatchSite, draft?: ThemeVersionData): Batch {
  let attributes: Promise<AttributeDefinition[]> | undefined
  const readDefinitions = () => (attributes ??= readAttributes(trx))
  const lookup = createLookup(trx, { attributes: readDefinitions, cardSpecs: site.cardSpecs })
  const content = createContentLookup(trx, lookup, site, draft)
  const templates = new Map<string, Promise<Template>>()
  const lists = new Map<string, Promise<number[]>>()
  let branches: Promise<Branch[]> | undefined

  const place = (locale: string): Place => ({
    locale,
    defaultLocale: site.defaultLocale,
    locales: site.locales,
    currency: site.currency,
  })

  const batch: Batch = {
    site,
    trx,
    lookup,
    content,
    place,
    homeCrumb: (at) => ({ title: site.storeName, url: homePath(at) }),
    alternates: (urlOf) =>
      site.locales.map((locale) => ({ locale, url: urlOf({ locale, defaultLocale: site.defaultLocale }) })),
    template(key, locale) {
      const id = `${key}/${locale}`
      const known = templates.get(id) ?? resolveTemplate(batch, key, place(locale))
      templates.set(id, known)
      return known
    },
    sections: (template, at, deps) => resolveSections(batch, template ?? undefined, at, deps),
    async branches(ids, deps) {
      branches ??= readBranches(trx)
      return chooseBranches(await branches, ids, deps)
    },
    attributes: readDefinitions,
    listMembers(list, limit) {
      const id = `${list}/${limit}`
      const known = lists.get(id) ?? readListMembers(trx, site.storeId, list, limit)
      lists.set(id, known)
      return known
    },
    posts: (at, limit, deps) => content.posts(at, { offset: 0, limit }, deps),
    links: content.links,
    menu: (key, at, deps) => content.menu(key, at, deps),
    banners: (placement, at, deps) => content.banners(placement, at, deps),
  }
  return batch
}

async function resolveTemplate(batch: Batch, key: string, place: Place): Promise<Template> {
  const deps: Deps = new Set()
  const data = await batch.content.template('template', key)
  return { sections: await resolveSections(batch, data, place, deps), deps }
}

async function readListMembers(
  trx: StoreTrx,
  storeId: string,
  list: ListName,
  limit: number,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select product_id as id from ${tableOf(storeId, 'listings')}
    where list = ${list} order by rank, product_id limit ${limit}`.execute(trx)
  return rows.map((row) => row.id)
}

/** Defined by the merchant; what nobody defined is not shown. */
async function readAttributes(trx: StoreTrx): Promise<AttributeDefinition[]> {
  const row = await trx
    .selectFrom('documents')
    .select('published')
    .where('kind', '=', 'attributes')
    .executeTakeFirst()
  return (row?.published as AttributesData | null | undefined)?.attributes ?? []
}
