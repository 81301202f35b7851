import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'

// bigint columns hold money and ids far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever schema it is bound to, it is unbound first
export type AnyDb = Kysely<any>
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the same
export type AnyTrx = Transaction<any>

/** A connection that is bound to no schema yet: only `platformDb` and `openStore` make it useful. */
export type Db = Kysely<object>

export interface Connection {
  db: Db
  pool: pg.Pool
  close(): Promise<void>
}

export function connect(url: string, options: { max: number; name: string }): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    application_name: options.name,
    // A backend that touched many stores holds their catalogue in memory: it is let go after ten minutes.
    maxLifetimeSeconds: 600,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
  })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    pool,
    async close() {
      await db.destroy()
      // Kysely ends a pool only if it used it.
      if (!pool.ending) await pool.end()
    },
  }
}
