import type { Pool, PoolClient } from 'pg'
import type { Db } from '../../db/connect.ts'
import type { Log } from '../../log.ts'
import { LIVE_CHANNEL, readLiveMoves, type LiveMove } from './announce-live.ts'

export interface LiveStream {
  /** Calls back for every move from now on; answers how to stop. */
  subscribe(listener: (move: LiveMove) => void): () => void
  close(): Promise<void>
}

const RECONNECT_MS = 500
/** Moves get their number before they commit, so a smaller one may appear later: a resumed stream looks back. */
export const LOOK_BACK = 1000

/** One LISTEN for the whole process; what it hears is read from the stores' rows, never from the message. */
export function createLiveStream({ db, pool, log }: { db: Db; pool: Pool; log: Log }): LiveStream {
  const listeners = new Set<(move: LiveMove) => void>()
  const due = new Set<string>()
  let client: PoolClient | undefined
  let reading = false
  let closed = false

  async function readDue(): Promise<void> {
    if (reading) return
    reading = true
    try {
      while (due.size > 0) {
        const storeIds = [...due]
        due.clear()
        const moves = await readLiveMoves(db, { storeIds })
        for (const move of moves) for (const listener of listeners) listener(move)
      }
    } catch (error) {
      log.error({ err: error }, 'live moves could not be read')
    } finally {
      reading = false
    }
  }

  async function listen(): Promise<void> {
    try {
      const connection = await pool.connect()
      connection.on('notification', ({ payload }) => {
        if (payload) due.add(payload)
        void readDue()
      })
      connection.once('error', () => {
        if (client !== connection) return
        client = undefined
        connection.release(true)
        reconnect()
      })
      await connection.query(`listen ${LIVE_CHANNEL}`)
      client = connection
    } catch {
      reconnect()
    }
  }

  function reconnect(): void {
    if (!closed) setTimeout(() => void listen(), RECONNECT_MS).unref()
  }

  void listen()

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      closed = true
      client?.release(true)
      client = undefined
    },
  }
}
