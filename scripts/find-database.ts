import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { directDatabaseUrl, type Env } from '../api/env.ts'
import { findPlace } from './database-user.ts'
import { StartError } from './start-error.ts'

/** The database of this installation: the one that the environment names, or that of a running `npm start`. */
export async function findDatabase(env: Env): Promise<string> {
  if (env.DATABASE_URL ?? env.DATABASE_DIRECT_URL) return directDatabaseUrl(env)
  const dir = await findPlace(join(env.PICKSY_HOME, 'postgres'))
  const read = (...path: string[]) => readFile(join(dir, ...path), 'utf8').catch(() => '')
  const [, , , port] = (await read('data', 'postmaster.pid')).split('\n')
  const password = (await read('password')).trim()
  if (port && password) return `postgres://picksy:${password}@127.0.0.1:${port}/picksy`
  throw new StartError(
    port
      ? `The database in ${dir} belongs to another user. Run this as that user, or set DATABASE_URL.`
      : `No database runs in ${env.PICKSY_HOME}. Run npm start in another terminal, or set DATABASE_URL.`,
  )
}
