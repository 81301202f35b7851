import type { Pool } from 'pg'
import type { PublishLine } from '../../contracts/publishing.ts'

/** Namespaces of advisory locks: a line of a store is published by one process at a time. */
const LOCKS: Record<PublishLine, number> = { live: 7_403_222, bulk: 7_403_223 }

/**
 * Runs under the lock of a store's line; false when another process holds it. The lock belongs to a
 * connection, so one who dies lets go of it.
 */
export async function withPublishLock(
  pool: Pool,
  { storeId, line }: { storeId: string; line: PublishLine },
  run: () => Promise<unknown>,
): Promise<boolean> {
  const client = await pool.connect()
  const key = [LOCKS[line], storeId]
  let broken = false
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as held',
      key,
    )
    if (!rows[0]?.held) return false
    try {
      await run()
      return true
    } finally {
      await client.query('select pg_advisory_unlock($1, hashtext($2))', key).catch(() => {
        broken = true
      })
    }
  } finally {
    client.release(broken)
  }
}
