import type { PageLoader, Shells } from '../../../contracts/publishing.ts'
import type { Db } from '../../../db/connect.ts'
import { createBatch, type BatchSite } from './batch.ts'
import { loadBatch } from './load-batch.ts'
import { onSnapshot } from './on-snapshot.ts'

export { loadDrawnPage } from './load-drawn-page.ts'
export { loadDraftPage, type DraftPage } from './load-draft-page.ts'
export { loadShells, type LoadedShells } from './load-shells.ts'

/** Turns refs into whole pages, a batch on one snapshot: a page never shows two states of the store. */
export function createPageLoader(db: Db): PageLoader {
  return {
    load: (storeId, shells, refs) =>
      onSnapshot(db, storeId, (trx) => loadBatch(createBatch(trx, siteOf(storeId, shells)), shells, refs)),
  }
}

function siteOf(storeId: string, shells: Shells): BatchSite {
  const [shell] = Object.values(shells)
  if (!shell) throw new Error(`Store ${storeId} has no language`)
  const { store, locales, defaultLocale, cardSpecs } = shell
  return { storeId, storeName: store.name, currency: store.currency, locales, defaultLocale, cardSpecs }
}
