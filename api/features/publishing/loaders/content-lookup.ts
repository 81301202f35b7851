import { sql } from 'kysely'
import type { EntryData, MenuData, MenuItemData, SettingsData } from '../../../contracts/content.ts'
import type { MenuLink } from '../../../contracts/link.ts'
import type { MenuItem, PostCard } from '../../../contracts/pages.ts'
import { blogPath, homePath, postPath, storesPath } from '../../../contracts/paths.ts'
import type { TemplateData } from '../../../contracts/theme.ts'
import type { ThemeData } from '../../../contracts/theme-data.ts'
import type { StoreTrx } from '../../../db/store-db.ts'
import { pickText } from '../../../domain/locale.ts'
import { tagOf } from '../../../domain/tags.ts'
import { addressOf } from '../addresses.ts'
import type { BatchSite } from './batch.ts'
import { crumbOf, slugOf, type Deps, type Lookup, type Place } from './lookup.ts'

export interface EntryRow {
  id: number
  kind: 'page' | 'post' | 'policy'
  data: EntryData
  published_at: Date
  content_at: Date
}

/** What is published of a store's documents, read as the batch needs it. */
export interface ContentLookup {
  theme(): Promise<ThemeData | undefined>
  settings(): Promise<SettingsData | undefined>
  template(kind: 'template' | 'group', key: string): Promise<TemplateData | undefined>
  entries(ids: number[]): Promise<Map<number, EntryRow>>
  posts(place: Place, page: { offset: number; limit: number }, deps: Deps): Promise<PostCard[]>
  policies(place: Place, deps: Deps): Promise<{ title: string; url: string }[]>
  menu(key: string, place: Place, deps: Deps): Promise<MenuItem[]>
  has(what: 'posts' | 'branches', deps: Deps): Promise<boolean>
}

export function createContentLookup(trx: StoreTrx, lookup: Lookup, site: BatchSite): ContentLookup {
  const shared = once(() => readShared(trx))
  const presence = once(() => readPresence(trx))
  const menuTargets = once(async () => readMenuTargets(trx, await menusOf(shared)))

  return {
    theme: async () => (await shared()).get('theme/') as ThemeData | undefined,
    settings: async () => (await shared()).get('settings/') as SettingsData | undefined,
    template: async (kind, key) => (await shared()).get(`${kind}/${key}`) as TemplateData | undefined,
    async entries(ids) {
      const rows = await queryEntries(trx).where('id', '=', sql<number>`any(${ids}::int[])`).execute()
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
    async has(what, deps) {
      deps.add(tagOf.has(what))
      return (await presence())[what]
    },
    async menu(key, place, deps) {
      const menu = (await shared()).get(`menu/${key}`) as MenuData | undefined
      const targets = await menuTargets()
      const resolve = async (items: MenuItemData[]): Promise<MenuItem[]> => {
        const resolved = await Promise.all(
          items.map(async (item): Promise<MenuItem | undefined> => {
            const url = await resolveLink(item.link, place, deps)
            const title = pickText(item.title, place.locale, place.defaultLocale)
            if (url === undefined || !title) return undefined
            return { title, url, children: await resolve(item.items) }
          }),
        )
        return resolved.filter((item) => item !== undefined)
      }
      const resolveLink = async (link: MenuLink, at: Place, used: Deps): Promise<string | undefined> => {
        switch (link.kind) {
          case 'url':
            return link.url
          case 'home':
            return homePath(at)
          case 'blog':
            return (await this.has('posts', used)) ? blogPath(at) : undefined
          case 'stores':
            return (await this.has('branches', used)) ? storesPath(at) : undefined
          case 'category':
          case 'collection':
          case 'brand': {
            used.add(tagOf.link(link.kind, link.id))
            const row = (await lookup.groups(link.kind)).get(link.id)
            return row?.visible ? crumbOf(link.kind, row, at, used).url : undefined
          }
          case 'product': {
            used.add(tagOf.link('product', link.id))
            const row = targets.products.get(link.id)
            return row && addressOf('product', at, slugOf(row, at))
          }
          case 'page':
          case 'post':
          case 'policy': {
            used.add(tagOf.link('document', link.id))
            const row = targets.entries.get(link.id)
            return row && entryCrumb(row, at).url
          }
        }
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

export function entryCrumb(row: EntryRow, place: Place): { title: string; url: string } {
  const slug = pickText(row.data.slug, place.locale, place.defaultLocale)
  return {
    title: pickText(row.data.title, place.locale, place.defaultLocale),
    url: row.kind === 'post' ? postPath(place, slug) : addressOf(row.kind, place, slug),
  }
}

function queryEntries(trx: StoreTrx) {
  return trx
    .selectFrom('documents')
    .select(['id', 'kind', 'published as data', 'published_at', 'content_at'])
    .where('kind', 'in', ['page', 'post', 'policy'])
    .where('published', 'is not', null)
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

async function menusOf(shared: () => Promise<Map<string, object>>): Promise<MenuData[]> {
  return [...(await shared())].flatMap(([key, data]) => (key.startsWith('menu/') ? [data as MenuData] : []))
}

function linksOf(menus: MenuData[]): MenuLink[] {
  const walk = (items: MenuItemData[]): MenuLink[] => items.flatMap((item) => [item.link, ...walk(item.items)])
  return menus.flatMap((menu) => walk(menu.items))
}

async function readMenuTargets(trx: StoreTrx, menus: MenuData[]) {
  const links = linksOf(menus)
  const products = links.flatMap((link) => (link.kind === 'product' ? [link.id] : []))
  const entries = links.flatMap((link) =>
    link.kind === 'page' || link.kind === 'post' || link.kind === 'policy' ? [link.id] : [],
  )
  const [productRows, entryRows] = await Promise.all([
    products.length === 0
      ? []
      : trx
          .selectFrom('products')
          .select(['id', 'slug', 'title', 'translations'])
          .where('id', 'in', products)
          .where('status', '=', 'active')
          .execute(),
    entries.length === 0 ? [] : queryEntries(trx).where('id', 'in', entries).execute(),
  ])
  return {
    products: new Map(productRows.map((row) => [row.id, row])),
    entries: new Map(entryRows.map((row) => [row.id, row as EntryRow])),
  }
}

async function readPresence(trx: StoreTrx): Promise<{ posts: boolean; branches: boolean }> {
  const row = await trx
    .selectNoFrom((eb) => [
      eb
        .exists(eb.selectFrom('documents').select('id').where('kind', '=', 'post').where('published', 'is not', null))
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

