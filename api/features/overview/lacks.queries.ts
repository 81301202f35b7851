import { sql } from 'kysely'
import type { Lacks } from '../../contracts/overview.ts'
import { tableOf } from '../../db/store-db.ts'
import type { Action } from '../../domain/permissions.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { isUntranslatedProduct } from '../catalog/index.ts'
import { isUntranslatedEntry } from '../content/index.ts'
import { isUndescribed } from '../media/index.ts'

interface Row {
  drafts: number
  products: number
  pages: number
  posts: number
  policies: number
  undescribed: number
}

/** What an editor looks after, in one query; `sees` says what whoever asks may know of. */
export async function readLacks(
  { id, db, locales }: StoreContext,
  sees: (action: Action) => boolean,
): Promise<Lacks> {
  const others = locales.slice(1)
  const { rows } = await sql<Row>`
    select * from (
      select count(*) filter (where status = 'draft') as drafts,
        count(*) filter (where ${isUntranslatedProduct(others)}) as products
      from ${tableOf(id, 'products')}) products,
    (
      select count(*) filter (where kind = 'page') as pages,
        count(*) filter (where kind = 'post') as posts,
        count(*) filter (where kind = 'policy') as policies
      from ${tableOf(id, 'documents')} where ${isUntranslatedEntry(others)}) entries,
    (
      select count(*) as undescribed
      from ${tableOf(id, 'media')} where hidden_at is null and ${isUndescribed}) pictures`.execute(db)
  const { drafts, products, pages, posts, policies, undescribed } = rows[0]!
  const seen = (action: Action, count: number) => (sees(action) ? count : null)
  return {
    drafts: seen('catalog.read', drafts),
    untranslated: {
      products: seen('catalog.read', products),
      pages: seen('content.read', pages),
      posts: seen('content.read', posts),
      policies: seen('content.read', policies),
    },
    undescribed: seen('media.read', undescribed),
  }
}
