import { sql } from 'kysely'
import type { StoreTrx } from '../../db/store-db.ts'

/**
 * Which lists a product is in depends on the tree of categories and the rules of collections. Edits of products
 * share the structure, also with each other; an edit of the structure waits for them and has it alone, so that
 * no product is listed by a rule that is no longer there. The first thing a transaction of either kind does.
 */
export async function shareStructure(trx: StoreTrx, storeId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${`structure:${storeId}`}, 0))`.execute(trx)
}

export async function holdStructure(trx: StoreTrx, storeId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`structure:${storeId}`}, 0))`.execute(trx)
}
