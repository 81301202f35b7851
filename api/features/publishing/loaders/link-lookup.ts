import type { MenuLink } from '../../../contracts/link.ts'
import { blogPath, homePath, storesPath } from '../../../contracts/paths.ts'
import type { StoreTrx } from '../../../db/store-db.ts'
import { tagOf } from '../../../domain/tags.ts'
import { addressOf } from '../addresses.ts'
import { entryCrumb, queryEntries, type EntryRow } from './entry-rows.ts'
import { crumbOf, slugOf, type Deps, type Lookup, type Place } from './lookup.ts'

/** Where the links of menus and banners lead today. */
export interface LinkLookup {
  /** Undefined when there is nothing to see there. */
  resolve(link: MenuLink, place: Place, deps: Deps): Promise<string | undefined>
}

export interface LinkSources {
  trx: StoreTrx
  lookup: Lookup
  /** Every link that may be asked for, so that what they lead to is read at once. */
  links(): Promise<MenuLink[]>
  has(what: 'posts' | 'branches', deps: Deps): Promise<boolean>
}

type Targets = Awaited<ReturnType<typeof readTargets>>

export function createLinkLookup({ trx, lookup, links, has }: LinkSources): LinkLookup {
  let reading: Promise<Targets> | undefined
  const targets = () => (reading ??= links().then((all) => readTargets(trx, all)))

  return {
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
          const row = (await targets()).products.get(link.id)
          return row && addressOf('product', place, slugOf(row, place))
        }
        case 'page':
        case 'post':
        case 'policy': {
          deps.add(tagOf.link('document', link.id))
          const row = (await targets()).entries.get(link.id)
          return row && entryCrumb(row, place).url
        }
      }
    },
  }
}

async function readTargets(trx: StoreTrx, links: MenuLink[]) {
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
