import { sql, type Selectable } from 'kysely'
import type { PlatformDb } from '../../db/platform-db.ts'
import type { ApiKeyTable } from './accounts.table.ts'

export const API_KEY_PREFIX = 'pk_'

export type ApiKeyRow = Selectable<ApiKeyTable>

export function findKeyOwner(platform: PlatformDb, hash: string) {
  return platform
    .selectFrom('api_keys as k')
    .innerJoin('accounts as a', 'a.id', 'k.account_id')
    .select(['k.id', 'k.scopes', 'k.seen_at', 'a.id as account_id', 'a.email', 'a.admin', 'a.verified_at'])
    .where('k.hash', '=', hash)
    .where((eb) => eb.or([eb('k.expires_at', 'is', null), eb('k.expires_at', '>', sql<Date>`now()`)]))
    .executeTakeFirst()
}

export function listApiKeys(platform: PlatformDb, accountId: string): Promise<ApiKeyRow[]> {
  return platform
    .selectFrom('api_keys')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()
}

export async function touchApiKey(platform: PlatformDb, id: string): Promise<void> {
  await platform
    .updateTable('api_keys')
    .set({ seen_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()
}
