import type { Selectable } from 'kysely'
import type { z } from 'zod'
import type { Domain } from '../../contracts/stores.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { Db } from '../../db/connect.ts'
import type { DomainTable } from './stores.table.ts'

export type DomainRow = Selectable<DomainTable>

export function listDomains(db: Db, storeId: string): Promise<DomainRow[]> {
  return platformDb(db)
    .selectFrom('domains')
    .selectAll()
    .where('store_id', '=', storeId)
    .orderBy('host')
    .execute()
}

export function findDomain(db: Db, storeId: string, host: string): Promise<DomainRow | undefined> {
  return platformDb(db)
    .selectFrom('domains')
    .selectAll()
    .where('store_id', '=', storeId)
    .where('host', '=', host)
    .executeTakeFirst()
}

export const proofName = (host: string) => `_picksy.${host}`
export const proofUrl = (host: string) => `http://${host}/.well-known/picksy`

export function toDomain(row: DomainRow): z.infer<typeof Domain> {
  const verified = row.verified_at !== null
  return {
    host: row.host,
    kind: row.kind,
    primary: row.primary_host,
    verified,
    proof: verified
      ? null
      : {
          dns: { name: proofName(row.host), type: 'TXT', value: row.token },
          http: { url: proofUrl(row.host), body: row.token },
        },
  }
}
