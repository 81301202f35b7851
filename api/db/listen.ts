import type { Pool, PoolClient } from 'pg'
import type { Log } from '../log.ts'

export interface Listener {
  /** Whether every notification of this moment arrives. */
  readonly connected: boolean
  on(channel: string, heard: (payload: string) => void): void
  /** Called when notifications may have been missed: the connection was lost and is there again. */
  onGap(missed: () => void): void
  close(): Promise<void>
}

const RECONNECT_MS = 500

/** The one connection of a process that LISTENs; it comes back by itself. */
export function createListener({ pool, log }: { pool: Pool; log: Log }): Listener {
  const channels = new Map<string, ((payload: string) => void)[]>()
  const gaps: (() => void)[] = []
  let client: PoolClient | undefined
  let closed = false

  async function connect(): Promise<void> {
    try {
      const connection = await pool.connect()
      connection.on('notification', ({ channel, payload = '' }) => {
        for (const heard of channels.get(channel) ?? []) heard(payload)
      })
      connection.once('error', () => lose(connection))
      connection.once('end', () => lose(connection))
      for (const channel of channels.keys()) await connection.query(`listen ${channel}`)
      if (closed) return connection.release(true)
      client = connection
      for (const missed of gaps) missed()
    } catch (error) {
      log.warn({ err: error }, 'the database does not listen to us; trying again')
      again()
    }
  }

  function lose(connection: PoolClient): void {
    if (client !== connection) return
    client = undefined
    connection.release(true)
    again()
  }

  function again(): void {
    if (!closed) setTimeout(() => void connect(), RECONNECT_MS).unref()
  }

  // Channels are named in the same tick as the listener is made.
  queueMicrotask(() => void connect())

  return {
    get connected() {
      return client !== undefined
    },
    on(channel, heard) {
      channels.set(channel, [...(channels.get(channel) ?? []), heard])
    },
    onGap(missed) {
      gaps.push(missed)
    },
    async close() {
      closed = true
      const connection = client
      client = undefined
      connection?.release(true)
    },
  }
}
