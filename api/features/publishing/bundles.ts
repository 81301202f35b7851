import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import { recordChange } from './record-change.ts'

/** By theme pack: one hash of everything its pages are made with. */
export type PackCodes = Record<string, string>

/** A version of the compiled site, as long as a worker publishes with it. */
export interface Bundle {
  /** Later versions have higher ones, and one seen before keeps its own. */
  readonly number: number
  /** After a deploy was taken back: goes on where a later version was of which no worker is left. */
  succeed(later: number): Promise<boolean>
  leave(): void
}

/** A worker holds the number of its version for as long as it lives. */
const PRESENT = 7_403_224

export async function joinBundle({ db, pool }: { db: Db; pool: Pool }, code: PackCodes): Promise<Bundle> {
  const hash = createHash('sha256')
    .update(JSON.stringify(Object.entries(code).sort()))
    .digest('hex')
  const client = await pool.connect()
  // Without its connection it counts as gone, and the others go on.
  client.on('error', () => undefined)
  let number = await register(db, hash)
  await client.query('select pg_advisory_lock_shared($1, $2)', [PRESENT, number])
  return {
    get number() {
      return number
    },
    async succeed(later) {
      const { rows } = await client.query(
        `select from pg_locks where locktype = 'advisory' and classid = $1 and objid >= $2 and objsubid = 2
          and database = (select oid from pg_database where datname = current_database())`,
        [PRESENT, later],
      )
      if (rows.length > 0) return false
      number = await registerAnew(db, hash)
      await client.query('select pg_advisory_lock_shared($1, $2)', [PRESENT, number])
      return true
    },
    leave: () => client.release(true),
  }
}

async function register(db: Db, hash: string): Promise<number> {
  const { number } = await platformDb(db)
    .insertInto('bundles')
    .values({ hash })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ hash }))
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}

async function registerAnew(db: Db, hash: string): Promise<number> {
  return db.transaction().execute(async (unbound) => {
    const bundles = platformDb(unbound)
    await bundles.deleteFrom('bundles').where('hash', '=', hash).execute()
    const { number } = await bundles
      .insertInto('bundles')
      .values({ hash })
      .returning('number')
      .executeTakeFirstOrThrow()
    return number
  })
}

/** After an upgrade: the stores whose pack is made with other code are published anew, the others are left alone. */
export async function republishForCode(db: Db, code: PackCodes): Promise<number> {
  const current = Object.entries(code).map(([pack, hash]) => `${pack} ${hash}`)
  const behind = await platformDb(db)
    .selectFrom('stores')
    .select('id')
    .where('head_release', 'is not', null)
    .where('status', '=', 'active')
    .where('pack', 'in', Object.keys(code))
    .where(sql<boolean>`pack || ' ' || code <> all(${current}::text[])`)
    .execute()
  for (const { id } of behind) {
    await openStore(db, id)
      .transaction()
      .execute((trx) => recordChange(trx, id, { tags: ['code'], cause: 'New version of the theme' }))
  }
  return behind.length
}
