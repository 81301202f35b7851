import type { Deps } from '../../deps.ts'
import { findStoreRow } from './stores.queries.ts'

const WAIT_MS = 3000

/** Ends when the store's first release is live, or after three seconds. */
export async function waitUntilLive({ db, live }: Pick<Deps, 'db' | 'live'>, storeId: string): Promise<void> {
  let unsubscribe = () => {}
  let timer: NodeJS.Timeout | undefined
  const moved = new Promise<void>((resolve) => {
    unsubscribe = live.subscribe((move) => {
      if (move.storeId === storeId && move.root !== null) resolve()
    })
    timer = setTimeout(resolve, WAIT_MS)
  })
  // It may have gone live before anybody listened.
  const row = await findStoreRow(db, storeId)
  if (row?.live_root == null) await moved
  clearTimeout(timer)
  unsubscribe()
}
