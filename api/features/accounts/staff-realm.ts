import { sql, type Selectable } from 'kysely'
import type { AnyTrx, Db } from '../../db/connect.ts'
import { platformDb, type PlatformDb } from '../../db/platform-db.ts'
import { OTP } from '../../domain/otp.ts'
import { enqueue } from '../../jobs/queue.ts'
import { enqueueMail } from '../mail/index.ts'
import type { AccountTable } from './accounts.table.ts'
import type { Claim, CodePurpose, InRealm, Realm, RealmTrx } from './realm.ts'
import { showStoresOf } from './show-stores-of.ts'
import { openSessions, type Account } from './staff-sessions.ts'

/** The platform's own people: those who run stores. */
export function staffRealm(platform: PlatformDb, now: () => Date): Realm<Account> {
  return {
    name: 'staff',
    sessions: openSessions(platform, now),
    async listClaims(email) {
      const rows = await selectClaims(platform).where('email', '=', email).execute()
      return rows.map(toClaim)
    },
    async findClaim(id) {
      const row = await selectClaims(platform).where('id', '=', id).executeTakeFirst()
      return row && toClaim(row)
    },
    async insertClaim({ email, name, locale, passwordHash, verified }) {
      const row = await platform
        .insertInto('accounts')
        .values({ email, name, locale, password_hash: passwordHash, verified_at: verified ? now() : null })
        .returningAll()
        .executeTakeFirstOrThrow()
      return toClaim(row)
    },
    async setPassword(id, hash) {
      await platform
        .updateTable('accounts')
        .set({ password_hash: hash, updated_at: now() })
        .where('id', '=', id)
        .execute()
    },
    async revokeKeys(id) {
      await platform.deleteFrom('api_keys').where('account_id', '=', id).execute()
    },
    async putCode({ purpose, subject, email, claimId, hash }) {
      const fresh = { email, account_id: claimId, hash, tries: 0, sent_at: now() }
      await platform
        .insertInto('codes')
        .values({ purpose, subject, ...fresh })
        .onConflict((conflict) => conflict.columns(['purpose', 'subject']).doUpdateSet(fresh))
        .execute()
    },
    async tryCodes(email, purposes) {
      const rows = await platform
        .updateTable('codes')
        .set((eb) => ({ tries: eb('tries', '+', 1) }))
        .where('email', '=', email)
        .where('purpose', 'in', purposes)
        .where('sent_at', '>', new Date(now().getTime() - OTP.lifetimeMs))
        .returningAll()
        .execute()
      return rows.map(({ purpose, account_id, sent_at, ...row }) => ({
        ...row,
        purpose: purpose as CodePurpose,
        claimId: account_id,
        sentAt: sent_at,
      }))
    },
    requestCode: (request) => enqueue(platform, 'send-code', request, { priority: -10 }),
  }
}

export function staffRealmTrx(trx: AnyTrx, now: () => Date): RealmTrx<Account> {
  const platform = platformDb(trx)
  return {
    ...staffRealm(platform, now),
    async verifyClaim(id) {
      const verified = await platform
        .updateTable('accounts as a')
        .set({ verified_at: now(), updated_at: now() })
        .where('a.id', '=', id)
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('accounts as other')
                .select('other.id')
                .whereRef('other.email', '=', 'a.email')
                .where('other.verified_at', 'is not', null),
            ),
          ),
        )
        .returning('a.id')
        .executeTakeFirst()
      if (verified) await showStoresOf(trx, id)
      return verified !== undefined
    },
    async takeCode({ purpose, subject, hash }) {
      const taken = await platform
        .deleteFrom('codes')
        .where('purpose', '=', purpose)
        .where('subject', '=', subject)
        .where('hash', '=', hash)
        .returning('purpose')
        .executeTakeFirst()
      return taken !== undefined
    },
    sendMail: (mail) => enqueueMail(platform, { ...mail, transport: 'auth' }),
  }
}

export const inStaffRealm =
  (db: Db, now: () => Date): InRealm<Account> =>
  (run) =>
    db.transaction().execute((trx) => run(staffRealmTrx(trx, now)))

const MOST_CLAIMS = 10

const selectClaims = (platform: PlatformDb) =>
  platform
    .selectFrom('accounts')
    .selectAll()
    .orderBy(sql`verified_at is null`)
    .orderBy('created_at', 'desc')
    .limit(MOST_CLAIMS)

const toClaim = (row: Selectable<AccountTable>): Claim => ({
  id: row.id,
  email: row.email,
  locale: row.locale,
  passwordHash: row.password_hash,
  verified: row.verified_at !== null,
})
