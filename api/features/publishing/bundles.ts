import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import { recordChange } from './record-change.ts'

/** By theme pack: one hash of everything its pages are made with. */
export type PackCodes = Record<string, string>

/** The number of a compiled site: later versions have higher ones, and one seen before keeps its own. */
export async function registerBundle(db: Db, code: PackCodes): Promise<number> {
  const hash = createHash('sha256')
    .update(JSON.stringify(Object.entries(code).sort()))
    .digest('hex')
  const { number } = await platformDb(db)
    .insertInto('bundles')
    .values({ hash })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ hash }))
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
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
