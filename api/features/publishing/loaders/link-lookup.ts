import { sql } from 'kysely'
import type { MenuLink } from '../../../contracts/link.ts'
import { blogPath, homePath, parsePath, storesPath, type OwnPath } from '../../../contracts/paths.ts'
import type { StoreTrx } from '../../../db/store-db.ts'
import { tagOf } from '../../../domain/tags.ts'
import { addressOf } from '../addresses.ts'
import { entryCrumb, queryEntries, type EntryRow } from './entry-rows.ts'
import { crumbOf, onceEach, slugOf, type Deps, type Lookup, type Place, type Translated } from './lookup.ts'

/** Where the links of menus, banners and sections lead today. */
export interface LinkLookup {
  /** Reads at once what these lead to; what was not prepared leads nowhere. */
  prepare(links: MenuLink[]): Promise<void>
  /** Undefined when there is nothing to see there. */
  resolve(link: MenuLink, place: Place, deps: Deps): Promise<string | undefined>
  preparePaths(paths: string[]): Promise<void>
  /** A path that somebody typed, in the page's language; one that leads to nothing of the store stays as it is. */
  resolvePath(path: string, place: Place, deps: Deps): Promise<string | undefined>
}

export interface LinkSources {
  trx: StoreTrx
  lookup: Lookup
  defaultLocale: string
  has(what: 'posts' | 'branches', deps: Deps): Promise<boolean>
}

type ProductRow = Translated & { id: number; slug: string }

export function createLinkLookup({ trx, lookup, defaultLocale, has }: LinkSources): LinkLookup {
  const products = new Map<number, ProductRow>()
  const entries = new Map<number, EntryRow>()
  const named = new Map<string, MenuLink | undefined>()

  const prepareProducts = onceEach(async (ids) => {
    for (const row of await readProducts(trx, ids)) products.set(row.id, row)
  })
  const prepareEntries = onceEach(async (ids) => {
    const rows = await queryEntries(trx).where('id', 'in', ids).execute()
    for (const row of rows) entries.set(row.id, row as EntryRow)
  })

  const links: LinkLookup = {
    async prepare(wanted) {
      const idsOf = (...kinds: MenuLink['kind'][]) =>
        wanted.flatMap((link) => ('id' in link && kinds.includes(link.kind) ? [link.id] : []))
      await Promise.all([prepareProducts(idsOf('product')), prepareEntries(idsOf('page', 'post', 'policy'))])
    },
    async resolve(link, place, deps) {
      switch (link.kind) {
        case 'url':
          return link.url
        case 'home':
          return homePath(place)
        case 'blog':
          return (await has('posts', deps)) ? blogPath(place) : undefined
        case 'stores':
          return (await has('branches', deps)) ? storesPath(place) : undefined
        case 'category':
        case 'collection':
        case 'brand': {
          deps.add(tagOf.link(link.kind, link.id))
          const row = (await lookup.groups(link.kind)).get(link.id)
          return row?.visible ? crumbOf(link.kind, row, place, deps).url : undefined
        }
        case 'product': {
          deps.add(tagOf.link('product', link.id))
          const row = products.get(link.id)
          return row && addressOf('product', place, slugOf(row, place))
        }
        case 'page':
        case 'post':
        case 'policy': {
          deps.add(tagOf.link('document', link.id))
          const row = entries.get(link.id)
          return row && entryCrumb(row, place).url
        }
      }
    },
    async preparePaths(paths) {
      const unknown = [...new Set(paths)].filter((path) => !named.has(path))
      const wanted = unknown.flatMap((path) => {
        const own = parsePath(path)
        return own ? [{ path, own }] : []
      })
      if (wanted.length === 0) return
      const ids = await readNames(
        trx,
        defaultLocale,
        wanted.map(({ own }) => own),
      )
      for (const { path, own } of wanted) {
        const id = ids.get(nameOf(own))
        named.set(path, id === undefined ? undefined : { kind: own.kind, id })
      }
      await links.prepare([...named.values()].filter((link) => link !== undefined))
    },
    async resolvePath(path, place, deps) {
      const own = parsePath(path)
      if (!own) return path
      const link = named.get(path)
      if (!link) {
        // Whatever is made later may have this address.
        deps.add(own.kind === 'product' ? tagOf.productAddresses : tagOf.pagesSitemap)
        return path
      }
      const url = await links.resolve(link, place, deps)
      return url && url + own.rest
    },
  }
  return links
}

const nameOf = ({ kind, slug }: Pick<OwnPath, 'kind' | 'slug'>) => `${kind}/${slug}`

/** Entities by their address in the store's own language. */
async function readNames(trx: StoreTrx, locale: string, paths: OwnPath[]): Promise<Map<string, number>> {
  const rows = await trx
    .selectFrom('slugs')
    .select(['kind', 'slug', 'entity_id'])
    .where('locale', '=', locale)
    .where('slug', '=', sql<string>`any(${paths.map(({ slug }) => slug)}::text[])`)
    .where('state', '=', 'current')
    .execute()
  return new Map(rows.map((row) => [nameOf(row), row.entity_id]))
}

function readProducts(trx: StoreTrx, ids: number[]): Promise<ProductRow[]> {
  return trx
    .selectFrom('products')
    .select(['id', 'slug', 'title', 'translations'])
    .where('id', 'in', ids)
    .where('status', '=', 'active')
    .execute()
}
