import type { Deps } from '../../api/deps.ts'
import { openStore } from '../../api/db/store-db.ts'

/** The newest release of a store that is live and later than `after`. */
export async function waitForRelease(deps: Deps, storeId: string, after = 0) {
  for (;;) {
    const release = await openStore(deps.db, storeId)
      .selectFrom('releases')
      .selectAll()
      .where('status', 'in', ['live', 'failed'])
      .where('id', '>', after)
      .orderBy('id', 'desc')
      .executeTakeFirst()
    if (release?.status === 'failed') throw new Error(`Release ${release.id} failed: ${release.error}`)
    if (release) return release
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
