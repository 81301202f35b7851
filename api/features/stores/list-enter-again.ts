import type { EnterAgain } from '../../contracts/stores.ts'
import type { AnyTrx } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'

/** What stays behind when a store moves, by name. */
export async function listEnterAgain(trx: AnyTrx, storeId: string): Promise<EnterAgain[]> {
  const platform = platformDb(trx)
  const domains = await platform
    .selectFrom('domains')
    .select('host as name')
    .where('store_id', '=', storeId)
    .where('kind', '=', 'custom')
    .orderBy('host')
    .execute()
  const hooks = await openStore(trx, storeId)
    .selectFrom('hooks')
    .select(['direction', 'name', 'url'])
    .orderBy('id')
    .execute()
  const members = await platform
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.account_id')
    .select('accounts.email as name')
    .where('memberships.store_id', '=', storeId)
    .where('memberships.role', '<>', 'merchant')
    .orderBy('accounts.email')
    .execute()
  return [
    ...domains.map(({ name }) => ({ kind: 'domain' as const, name })),
    ...hooks.map(({ direction, name, url }) => ({
      kind: direction === 'out' ? ('webhook' as const) : ('rebuild_hook' as const),
      name: direction === 'out' ? withoutQuery(url ?? '') : name,
    })),
    ...members.map(({ name }) => ({ kind: 'member' as const, name })),
  ]
}

// What stands behind the question mark may be a secret.
const withoutQuery = (url: string) => url.replace(/\?.*$/, '')
