import type { Pool } from 'pg'
import { StartError } from './start-error.ts'

const OLDEST_POSTGRES = 15

/** One clear line when there is no database, or one that is too old. */
export async function demandDatabase(pool: Pool): Promise<void> {
  const { rows } = await pool
    .query<{ version: number }>(`select current_setting('server_version_num')::int / 10000 as version`)
    .catch((cause: unknown) => {
      const error = cause as Error & { code?: string }
      throw new StartError(
        `The database does not let us in: ${error.message || error.code}. Look at DATABASE_URL.`,
      )
    })
  const version = rows[0]?.version ?? 0
  if (version >= OLDEST_POSTGRES) return
  throw new StartError(`The database is Postgres ${version}; Picksy needs ${OLDEST_POSTGRES} or later.`)
}
