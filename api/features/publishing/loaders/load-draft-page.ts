import type { Page, Shell } from '../../../contracts/pages.ts'
import type { ThemeVersionData } from '../../../contracts/theme-data.ts'
import { createBatch } from './batch.ts'
import { findPageRef, notFoundRef } from './find-page-ref.ts'
import { loadBatch } from './load-batch.ts'
import { loadShell, originOf, readStore, siteOf, type ShellDeps } from './load-shells.ts'
import type { Deps } from './lookup.ts'
import { onSnapshot } from './on-snapshot.ts'

export interface DraftPage {
  page: Page
  shell: Shell
}

/** A page as it would be were this theme and the page's own draft published. */
export async function loadDraftPage(
  { db, platformUrl, themes }: ShellDeps,
  { storeId, path, theme }: { storeId: string; path: string; theme: ThemeVersionData },
): Promise<DraftPage> {
  const store = await readStore(db, storeId)
  const site = siteOf(store, themes.packs[theme.pack]?.cardSpecs ?? 0)
  const origin = originOf(store.host, platformUrl)
  return onSnapshot(db, storeId, async (trx) => {
    const batch = createBatch(trx, site, theme)
    const ref = await findPageRef(trx, site, path)
    const place = batch.place(ref.locale)
    const deps: Deps = new Set()
    const shell = await loadShell({ batch, themes, store, origin, deps }, place)
    const shells = { [ref.locale]: shell }
    const [loaded] = await loadBatch(batch, shells, [ref])
    if (loaded) return { page: loaded.page, shell }
    const [missing] = await loadBatch(batch, shells, [notFoundRef(place)])
    if (!missing) throw new Error(`Store ${storeId} has no page that says a page is missing`)
    return { page: missing.page, shell }
  })
}
