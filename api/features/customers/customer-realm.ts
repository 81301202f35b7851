import { sql, type Selectable } from 'kysely'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import { OTP } from '../../domain/otp.ts'
import { enqueue } from '../../jobs/queue.ts'
import type { Claim, CodePurpose, InRealm, Realm, RealmTrx } from '../accounts/index.ts'
import { enqueueMail } from '../mail/index.ts'
import { openCustomerSessions, type Profile } from './customer-sessions.ts'
import type { CustomerTable } from './customers.table.ts'

export interface ShopOfCustomers {
  id: string
  name: string
  locales: string[]
}

/** The customers of one store, all of it in the store's own schema. */
export function customerRealm(store: StoreDb, shop: ShopOfCustomers, now: () => Date): Realm<Profile> {
  return {
    name: shop.id,
    sessions: openCustomerSessions(store, now),
    async listClaims(email) {
      const rows = await selectClaims(store).where('email', '=', email).execute()
      return rows.map(toClaim)
    },
    async findClaim(id) {
      const row = await selectClaims(store).where('id', '=', Number(id)).executeTakeFirst()
      return row && toClaim(row)
    },
    async insertClaim({ email, name, locale, passwordHash, verified }) {
      const row = await store
        .insertInto('customers')
        .values({ email, name, locale, password_hash: passwordHash, verified_at: verified ? now() : null })
        .returningAll()
        .executeTakeFirstOrThrow()
      return toClaim(row)
    },
    async setPassword(id, hash) {
      await store
        .updateTable('customers')
        .set({ password_hash: hash, updated_at: now() })
        .where('id', '=', Number(id))
        .execute()
    },
    revokeKeys: async () => undefined,
    async putCode({ purpose, subject, email, claimId, hash }) {
      const ends = new Date(now().getTime() + OTP.lifetimeMs)
      const fresh = {
        customer_id: claimId === null ? null : Number(claimId),
        code_hash: hash,
        email,
        tries: 0,
        created_at: now(),
        expires_at: ends,
        ends_at: ends,
      }
      await store
        .insertInto('customer_sessions')
        .values({ id: codeId(purpose, subject), ...fresh })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(fresh))
        .execute()
    },
    async tryCodes(email, purposes) {
      const rows = await store
        .updateTable('customer_sessions')
        .set((eb) => ({ tries: eb('tries', '+', 1) }))
        .where('email', '=', email)
        .where('code_hash', 'is not', null)
        .where((eb) => eb.or(purposes.map((purpose) => eb('id', 'like', `${codeId(purpose, '')}%`))))
        .where('expires_at', '>', now())
        .returningAll()
        .execute()
      return rows.map((row) => ({
        ...readCodeId(row.id),
        email,
        claimId: row.customer_id === null ? null : String(row.customer_id),
        hash: row.code_hash ?? '',
        tries: row.tries,
        sentAt: row.created_at,
      }))
    },
    requestCode: (request) =>
      enqueue(store, 'send-customer-code', { storeId: shop.id, ...request }, { priority: -10 }),
  }
}

export function customerRealmTrx(store: StoreTrx, shop: ShopOfCustomers, now: () => Date): RealmTrx<Profile> {
  return {
    ...customerRealm(store, shop, now),
    async verifyClaim(id) {
      const verified = await store
        .updateTable('customers as c')
        .set({ verified_at: now(), updated_at: now() })
        .where('c.id', '=', Number(id))
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('customers as other')
                .select('other.id')
                .whereRef('other.email', '=', 'c.email')
                .where('other.verified_at', 'is not', null),
            ),
          ),
        )
        .returning('c.id')
        .executeTakeFirst()
      return verified !== undefined
    },
    async takeCode({ purpose, subject, hash }) {
      const taken = await store
        .deleteFrom('customer_sessions')
        .where('id', '=', codeId(purpose, subject))
        .where('code_hash', '=', hash)
        .returning('id')
        .executeTakeFirst()
      return taken !== undefined
    },
    sendMail: ({ data, ...mail }) =>
      enqueueMail(store, {
        ...mail,
        transport: 'auth',
        storeId: shop.id,
        data: { ...data, storeName: shop.name },
      }),
  }
}

export const inCustomerRealm =
  (store: StoreDb, shop: ShopOfCustomers, now: () => Date): InRealm<Profile> =>
  (run) =>
    store.transaction().execute((trx) => run(customerRealmTrx(trx, shop, now)))

const codeId = (purpose: CodePurpose, subject: string) => `code:${purpose}:${subject}`

function readCodeId(id: string): { purpose: CodePurpose; subject: string } {
  const [, purpose, ...subject] = id.split(':')
  return { purpose: purpose as CodePurpose, subject: subject.join(':') }
}

const MOST_CLAIMS = 10

const selectClaims = (store: StoreDb) =>
  store
    .selectFrom('customers')
    .selectAll()
    .orderBy(sql`verified_at is null`)
    .orderBy('created_at', 'desc')
    .limit(MOST_CLAIMS)

const toClaim = (row: Selectable<CustomerTable>): Claim => ({
  id: String(row.id),
  email: row.email,
  locale: row.locale,
  passwordHash: row.password_hash,
  verified: row.verified_at !== null,
})
