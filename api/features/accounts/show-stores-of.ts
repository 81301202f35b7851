import type { AnyTrx } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import { changedTags } from '../../domain/changed-tags.ts'
import { recordChange } from '../publishing/index.ts'

/** A store stays out of search engines until its merchant's address is confirmed: now its pages may say so. */
export async function showStoresOf(trx: AnyTrx, accountId: string): Promise<void> {
  const stores = await platformDb(trx)
    .updateTable('stores')
    .set({ verified: true })
    .where('merchant_id', '=', accountId)
    .where('verified', '=', false)
    .returning('id')
    .execute()
  const settings = { kind: 'document', type: 'settings', key: '' } as const
  const tags = changedTags(
    { ...settings, shown: { indexed: false } },
    { ...settings, shown: { indexed: true } },
  )
  // An account that is not verified yet has one store at most.
  for (const { id } of stores) {
    await recordChange(openStore(trx, id), id, { tags, cause: 'E-mail address confirmed' })
  }
}
