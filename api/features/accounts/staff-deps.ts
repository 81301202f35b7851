import type { Pool } from 'pg'
import type { AnyTrx, Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { Env } from '../../env.ts'
import { limitsOn } from '../../http/rate-limit.ts'
import type { RealmTrx } from './realm.ts'
import type { SignInDeps } from './sign-in-deps.ts'
import { inStaffRealm, staffRealm, staffRealmTrx } from './staff-realm.ts'
import type { Account } from './staff-sessions.ts'

export type StaffRealm = RealmTrx<Account>

export interface StaffDeps extends SignInDeps<Account> {
  db: Db
  env: Env
}

/** What signing in needs, for the platform's staff. */
export function staffDeps({
  db,
  pool,
  env,
  now,
}: {
  db: Db
  pool: Pool
  env: Env
  now: () => Date
}): StaffDeps {
  return {
    db,
    env,
    now,
    limits: limitsOn(pool),
    realm: staffRealm(platformDb(db), now),
    inRealm: inStaffRealm(db, now),
  }
}

/** The realm, and beside it the transaction for what else belongs to the same step. */
export function inStaffTransaction<T>(
  { db, now }: Pick<StaffDeps, 'db' | 'now'>,
  run: (realm: StaffRealm, trx: AnyTrx) => Promise<T>,
): Promise<T> {
  return db.transaction().execute((trx) => run(staffRealmTrx(trx, now), trx))
}
