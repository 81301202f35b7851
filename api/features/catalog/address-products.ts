import type { StoreTrx } from '../../db/store-db.ts'
import { addressEntities, isRefusal, retireSlugs } from '../slugs/index.ts'
import type { Draft, Refusals } from './draft.ts'
import type { CatalogStore } from './save-products.ts'

/** Gives new, renamed and revived products their addresses, and takes those of archived ones out of use. */
export async function addressProducts(
  trx: StoreTrx,
  store: CatalogStore,
  drafts: readonly Draft[],
): Promise<Refusals> {
  const changes = drafts
    .filter(({ before, after }) => before?.status !== 'archived' || after.status !== 'archived')
    .map(({ before, after }) => ({ before, after, revived: before?.status === 'archived' }))
  const addressed = await addressEntities(
    trx,
    { storeId: store.id, kind: 'product', locales: store.locales },
    changes,
  )
  const refusals: Refusals = new Map()
  for (const { index, after } of drafts) {
    const got = addressed.get(after.id)
    if (got && isRefusal(got)) refusals.set(index, got)
    else if (got) Object.assign(after, got)
  }
  const archived = drafts.filter(
    ({ before, after }) => after.status === 'archived' && before?.status !== 'archived',
  )
  if (archived.length > 0)
    await retireSlugs(
      trx,
      'product',
      archived.map(({ after }) => after.id),
    )
  return refusals
}
