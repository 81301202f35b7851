import { sql } from 'kysely'
import type { StoreTrx } from '../../api/db/store-db.ts'
import type { Deps } from '../../api/deps.ts'
import { uniqueSlug } from '../../api/db/testing.ts'
import { furnishBranch } from '../../api/features/branches/index.ts'
import { furnishContent } from '../../api/features/content/index.ts'
import { findStoreRow, provisionStore, toStoreContext } from '../../api/features/stores/index.ts'
import type { StoreContext } from '../../api/http/app-env.ts'
import { join, makePerson, type Person } from './people.ts'

export interface WholeStoreInput {
  slug?: string
  currency?: string
  locales?: string[]
  theme?: string
  /** Where the store's ids begin, so that an id of the one store is none of the other: a mix-up shows. */
  firstId?: number
}

/** A store as people get it: theme, menus, a first branch, and its merchant. */
export async function makeWholeStore(
  deps: Deps,
  { slug = uniqueSlug(), currency = 'EUR', locales = ['en'], theme, firstId }: WholeStoreInput = {},
): Promise<{ store: StoreContext; merchant: Person }> {
  const merchant = await makePerson(deps, 'merchant')
  const row = await provisionStore(
    {
      db: deps.db,
      storeDomain: deps.env.STORE_DOMAIN,
      async furnish(trx, { id }) {
        if (firstId !== undefined) await startIdsAt(trx, id, firstId)
        await furnishContent(trx, { locales, theme }, deps.themes)
        await furnishBranch(trx, { locales, country: 'ES' })
      },
    },
    { name: 'Test shop', slug, currency, country: 'ES', locales, merchantId: merchant.id, verified: true },
  )
  await join(deps, row, { person: merchant, role: 'merchant' })
  return { store: toStoreContext(deps.db, row), merchant }
}

async function startIdsAt(trx: StoreTrx, storeId: string, firstId: number): Promise<void> {
  const { rows } = await sql<{ table: string }>`
    select table_name as table from information_schema.columns
    where table_schema = ${storeId} and column_name = 'id' and is_identity = 'YES'`.execute(trx)
  for (const { table } of rows) {
    await sql`alter table ${sql.id(storeId, table)} alter column id restart with ${sql.lit(firstId)}`.execute(
      trx,
    )
  }
}

/** The store as it is now: its name, languages and address may have changed. */
export async function readStore({ db }: Pick<Deps, 'db'>, { id }: { id: string }): Promise<StoreContext> {
  const row = await findStoreRow(db, id)
  if (!row) throw new Error(`There is no store ${id}`)
  return toStoreContext(db, row)
}
