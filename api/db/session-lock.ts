import type { Pool } from 'pg'

/**
 * Runs while holding an advisory lock; false, and nothing is run, when somebody else holds it. The lock belongs
 * to a connection, so one who dies lets go of it.
 */
export async function withSessionLock(
  pool: Pool,
  { namespace, key }: { namespace: number; key: string },
  run: () => Promise<unknown>,
): Promise<boolean> {
  const client = await pool.connect()
  const lock = [namespace, key]
  let broken = false
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as held',
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
