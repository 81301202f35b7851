import type { Pool } from 'pg'

export interface SessionLock {
  namespace: number
  key: string
  /** Waits for whoever holds it, before all who do not wait. */
  wait?: boolean
}

/**
 * Runs while holding an advisory lock; false, and nothing is run, when somebody else holds it. The lock belongs
 * to a connection, so one who dies lets go of it.
 */
export async function withSessionLock(
  pool: Pool,
  { namespace, key, wait = false }: SessionLock,
  run: () => Promise<unknown>,
): Promise<boolean> {
  const client = await pool.connect()
  const lock = [namespace, key]
  let broken = false
  try {
    const { rows } = await client.query<{ held: boolean }>(
      wait
        ? `select pg_advisory_lock($1, hashtext($2))::text = '' as held`
        : 'select pg_try_advisory_lock($1, hashtext($2)) as held',
      lock,
    )
    if (!rows[0]?.held) return false
    try {
      await run()
      return true
    } finally {
      await client.query('select pg_advisory_unlock($1, hashtext($2))', lock).catch(() => {
        broken = true
      })
    }
  } finally {
    client.release(broken)
  }
}
