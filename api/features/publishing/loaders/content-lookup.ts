import { sql } from 'kysely'
import type { MenuData, MenuItemData, SettingsData } from '../../../contracts/content.ts'
import type { MenuLink } from '../../../contracts/link.ts'
import type { BannerCard, Crumb, MenuItem, PostCard } from '../../../contracts/pages.ts'
import type { BannerPlacement, TemplateData } from '../../../contracts/theme.ts'
import type { ThemeData, ThemeVersionData } from '../../../contracts/theme-data.ts'
import type { StoreTrx } from '../../../db/store-db.ts'
import { pickText } from '../../../domain/locale.ts'
import { tagOf } from '../../../domain/tags.ts'
import { bannersAt, linksOfBanners, readBanners } from './banner-lookup.ts'
import type { BatchSite } from './batch.ts'
import { entryCrumb, queryDrafts, queryEntries, type EntryRow } from './entry-rows.ts'
import { createLinkLookup, type LinkLookup } from './link-lookup.ts'
import type { Deps, Lookup, Place } from './lookup.ts'

/** What is published of a store's documents, read as the batch needs it. */
export interface ContentLookup {
  links: LinkLookup
  theme(): Promise<ThemeData | undefined>
  settings(): Promise<SettingsData | undefined>
  template(kind: 'template' | 'group', key: string): Promise<TemplateData | undefined>
  entries(ids: number[]): Promise<Map<number, EntryRow>>
  posts(place: Place, page: { offset: number; limit: number }, deps: Deps): Promise<PostCard[]>
  policies(place: Place, deps: Deps): Promise<Crumb[]>
  menu(key: string, place: Place, deps: Deps): Promise<MenuItem[]>
  banners(placement: BannerPlacement, place: Place, deps: Deps): Promise<BannerCard[]>
  has(what: 'posts' | 'branches', deps: Deps): Promise<boolean>
}

export function createContentLookup(
  trx: StoreTrx,
  lookup: Lookup,
  site: BatchSite,
  draft?: ThemeVersionData,
): ContentLookup {
  const shared = once(async () => {
    const published = await readShared(trx)
    return draft ? new Map([...published, ...documentsOf(draft)]) : published
  })
  const presence = once(() => readPresence(trx))
  const bannerRows = once(async () => {
    const rows = await readBanners(trx)
    await links.prepare(linksOfBanners(rows))
    return rows
  })
  const has = async (what: 'posts' | 'branches', deps: Deps) => {
    deps.add(tagOf.has(what))
    return (await presence())[what]
  }
  const links = createLinkLookup({ trx, lookup, has, defaultLocale: site.defaultLocale })
  const prepareMenus = once(async () => links.prepare(linksOf(menusOf(await shared()))))

  return {
    links,
    theme: async () => (await shared()).get('theme/') as ThemeData | undefined,
    settings: async () => (await shared()).get('settings/') as SettingsData | undefined,
    template: async (kind, key) => (await shared()).get(`${kind}/${key}`) as TemplateData | undefined,
    async entries(ids) {
      const rows = await (draft ? queryDrafts(trx) : queryEntries(trx))
        .where('id', '=', sql<number>`any(${ids}::int[])`)
        .execute()
      return new Map(rows.map((row) => [row.id, row as EntryRow]))
    },
    async posts(place, { offset, limit }, deps) {
      deps.add(tagOf.list('posts'))
      const rows = await queryEntries(trx)
        .where('kind', '=', 'post')
        .orderBy('published_at', 'desc')
        .orderBy('id', 'desc')
        .offset(offset)
        .limit(limit)
        .execute()
      await lookup.preparePictures(rows.flatMap((row) => (row as EntryRow).data.imageId ?? []))
      return rows.map((row) => postCard(row as EntryRow, lookup, place, deps))
    },
    async policies(place, deps) {
      deps.add(tagOf.list('policies'))
      const rows = await queryEntries(trx)
        .where('kind', '=', 'policy')
        .orderBy(sql`(published->>'position')::int`)
        .orderBy('id')
        .execute()
      return rows.map((row) => {
        deps.add(tagOf.link('document', row.id))
        return entryCrumb(row as EntryRow, place)
      })
    },
    has,
    banners: async (placement, place, deps) =>
      bannersAt(placement, { ...{ links, lookup }, rows: await bannerRows() }, place, deps),
    async menu(key, place, deps) {
      const menu = (await shared()).get(`menu/${key}`) as MenuData | undefined
      await prepareMenus()
      const resolve = async (items: MenuItemData[]): Promise<MenuItem[]> => {
        const resolved = await Promise.all(
          items.map(async (item): Promise<MenuItem | undefined> => {
            const url = await links.resolve(item.link, place, deps)
            const title = pickText(item.title, place.locale, place.defaultLocale)
            if (url === undefined || !title) return undefined
            return { title, url, children: await resolve(item.items) }
          }),
        )
        return resolved.filter((item) => item !== undefined)
      }
      return menu ? resolve(menu.items) : []
    },
  }

  function postCard(row: EntryRow, pictures: Lookup, place: Place, deps: Deps): PostCard {
    deps.add(tagOf.document(row.id))
    const { title, url } = entryCrumb(row, place)
    const image = pictures.picture(row.data.imageId, place, deps)
    return {
      url,
      title,
      excerpt: pickText(row.data.excerpt, place.locale, site.defaultLocale),
      publishedAt: row.published_at.toISOString(),
      ...(image && { image }),
    }
  }
}

/** Theme, settings, templates, groups and menus: a few dozen rows that every batch needs. */
async function readShared(trx: StoreTrx): Promise<Map<string, object>> {
  const rows = await trx
    .selectFrom('documents')
    .select(['kind', 'key', 'published'])
    .where('kind', 'in', ['theme', 'settings', 'template', 'group', 'menu'])
    .where('published', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [`${row.kind}/${row.key}`, row.published ?? {}]))
}

/** A theme as its documents are: by kind and key. */
function documentsOf({ templates, groups, ...theme }: ThemeVersionData): [string, object][] {
  const named = (kind: string, parts: Record<string, TemplateData>) =>
    Object.entries(parts).map(([key, data]): [string, object] => [`${kind}/${key}`, data])
  return [['theme/', theme], ...named('template', templates), ...named('group', groups)]
}

const menusOf = (shared: Map<string, object>): MenuData[] =>
  [...shared].flatMap(([key, data]) => (key.startsWith('menu/') ? [data as MenuData] : []))

function linksOf(menus: MenuData[]): MenuLink[] {
  const walk = (items: MenuItemData[]): MenuLink[] =>
    items.flatMap((item) => [item.link, ...walk(item.items)])
  return menus.flatMap((menu) => walk(menu.items))
}

async function readPresence(trx: StoreTrx): Promise<{ posts: boolean; branches: boolean }> {
  const row = await trx
    .selectNoFrom((eb) => [
      eb
        .exists(
          eb
            .selectFrom('documents')
            .select('id')
            .where('kind', '=', 'post')
            .where('published', 'is not', null),
        )
        .as('posts'),
      eb.exists(eb.selectFrom('branches').select('id').where('visible', '=', true)).as('branches'),
    ])
    .executeTakeFirstOrThrow()
  return { posts: Boolean(row.posts), branches: Boolean(row.branches) }
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined
  return () => (value ??= read())
}
