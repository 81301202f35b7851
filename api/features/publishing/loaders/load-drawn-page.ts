import type { CardKind } from '../../../contracts/drawing.ts'
import type { Page, Shell } from '../../../contracts/pages.ts'
import { createBatch } from './batch.ts'
import { loadBatch } from './load-batch.ts'
import { loadShell, originOf, readStore, siteOf, type ShellDeps } from './load-shells.ts'
import { onSnapshot } from './on-snapshot.ts'

export interface DrawnPage {
  shell: Shell
  /** None for what is not public, or was not asked for. */
  page?: Page
}

export interface DrawnRef {
  kind: CardKind
  id: number
  locale: string
}

/** A page as it is published, for what is drawn of it; without a ref only what all pages of the first language share. */
export async function loadDrawnPage(
  { db, platformUrl, themes }: ShellDeps,
  { storeId, ref }: { storeId: string; ref?: DrawnRef | undefined },
): Promise<DrawnPage | undefined> {
  const store = await readStore(db, storeId)
  const locale = ref?.locale ?? store.locales[0] ?? 'en'
  if (!store.locales.includes(locale)) return undefined
  const origin = originOf(store.host, platformUrl)
  return onSnapshot(db, storeId, async (trx) => {
    const batch = createBatch(trx, siteOf(store, 0))
    const shell = await loadShell({ batch, themes, store, origin, deps: new Set() }, batch.place(locale))
    if (!ref) return { shell }
    const [loaded] = await loadBatch(batch, { [locale]: shell }, [{ ...ref, number: 1, path: '' }])
    return { shell, ...(loaded && { page: loaded.page }) }
  })
}
