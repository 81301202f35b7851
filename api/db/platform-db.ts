import type { Kysely, Transaction } from 'kysely'
import type { AnyDb, AnyTrx } from './connect.ts'
import { tenantGuard } from './tenant-guard.ts'

export const PLATFORM_SCHEMA = 'platform'

/** Every feature adds its own platform tables here, beside its code. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the features' table files
export interface PlatformTables {}

export type PlatformDb = Kysely<PlatformTables>
export type PlatformTrx = Transaction<PlatformTables>

const guard = tenantGuard(PLATFORM_SCHEMA)

/** The platform's own schema, on the connection or inside the transaction that is given. */
export function platformDb(trx: AnyTrx): PlatformTrx
export function platformDb(db: AnyDb): PlatformDb
export function platformDb(db: AnyDb): PlatformDb {
  return db.withoutPlugins().withSchema(PLATFORM_SCHEMA).withPlugin(guard) as PlatformDb
}
