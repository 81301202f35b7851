import { setTimeout } from 'node:timers/promises'
import { connect } from '../../api/db/connect.ts'
import { platformDb, type PlatformDb } from '../../api/db/platform-db.ts'

const PATIENCE = 60_000

/** What was planted is there to be seen; a store that cannot be published does not hold up the rest for ever. */
export async function untilLive(databaseUrl: string): Promise<void> {
  const { db, close } = connect(databaseUrl, { max: 1, name: 'picksy-start' })
  const deadline = Date.now() + PATIENCE
  try {
    while (Date.now() < deadline && (await isAnyWaiting(platformDb(db)))) await setTimeout(50)
  } finally {
    await close()
  }
}

async function isAnyWaiting(platform: PlatformDb): Promise<boolean> {
  const waiting = platform.selectFrom('stores').select('id').where('live_release', 'is', null)
  return (await waiting.executeTakeFirst()) !== undefined
}
