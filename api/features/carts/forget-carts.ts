import type { StoreDb } from '../../db/store-db.ts'

const CARTS_AT_ONCE = 1000

/** Guests' carts that have ended. */
export async function forgetCarts(store: StoreDb, now: Date): Promise<void> {
  for (;;) {
    const gone = await store
      .deleteFrom('carts')
      .where('id', 'in', (eb) =>
        eb.selectFrom('carts').select('id').where('expires_at', '<=', now).limit(CARTS_AT_ONCE),
      )
      .returning('id')
      .execute()
    if (gone.length < CARTS_AT_ONCE) return
  }
}
