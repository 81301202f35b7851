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
}

/** A store as people get it: theme, menus, a first branch, and its merchant. */
export async function makeWholeStore(
  deps: Deps,
  { slug = uniqueSlug(), currency = 'EUR', locales = ['en'], theme }: WholeStoreInput = {},
): Promise<{ store: StoreContext; merchant: Person }> {
  const merchant = await makePerson(deps, 'merchant')
  const row = await provisionStore(
    {
      db: deps.db,
      storeDomain: deps.env.STORE_DOMAIN,
      async furnish(trx) {
        await furnishContent(trx, { locales, theme }, deps.themes)
        await furnishBranch(trx, { locales, country: 'ES' })
      },
    },
    { name: 'Test shop', slug, currency, country: 'ES', locales, merchantId: merchant.id, verified: true },
  )
  await join(deps, row, { person: merchant, role: 'merchant' })
  return { store: toStoreContext(deps.db, row), merchant }
}

/** The store as it is now: its name, languages and address may have changed. */
export async function readStore({ db }: Pick<Deps, 'db'>, { id }: { id: string }): Promise<StoreContext> {
  const row = await findStoreRow(db, id)
  if (!row) throw new Error(`There is no store ${id}`)
  return toStoreContext(db, row)
}
