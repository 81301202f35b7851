import type { LiveMove, LiveStream } from '../../contracts/live.ts'
import type { Db } from '../../db/connect.ts'
import type { Listener } from '../../db/listen.ts'
import type { Log } from '../../log.ts'
import { LIVE_CHANNEL, readLiveMoves } from './announce-live.ts'

/** Moves get their number before they commit, so a smaller one may appear later: a resumed stream looks back. */
export const LOOK_BACK = 1000

/** What moved is read from the stores' rows, never from the message; many messages at once become one read. */
export function createLiveStream({
  db,
  listener,
  log,
}: {
  db: Db
  listener: Listener
  log: Log
}): LiveStream {
  const subscribers = new Set<(move: LiveMove) => void>()
  const due = new Set<string>()
  let reading = false

  async function readDue(): Promise<void> {
    if (reading) return
    reading = true
    try {
      while (due.size > 0) {
        const storeIds = [...due]
        due.clear()
        const moves = await readLiveMoves(db, { storeIds })
        for (const move of moves) for (const subscriber of subscribers) subscriber(move)
      }
    } catch (error) {
      log.error({ err: error }, 'live moves could not be read')
    } finally {
      reading = false
    }
  }

  listener.on(LIVE_CHANNEL, (storeId) => {
    due.add(storeId)
    void readDue()
  })

  return {
    subscribe(subscriber) {
      subscribers.add(subscriber)
      return () => subscribers.delete(subscriber)
    },
  }
}
