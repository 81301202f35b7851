import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Env } from '../api/env.ts'
import { forkProcess, type PlatformProcess } from './fork-process.ts'
import { freePort, startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts'
import { migrateAll } from './migrate.ts'
import { untilLive } from './seed/until-live.ts'
import { StartError } from './start-error.ts'

export interface Platform {
  env: NodeJS.ProcessEnv
  url: string
  processes: Record<'api' | 'worker' | 'edge', PlatformProcess>
  welcome(milliseconds: number): string
  onCrash(listener: (name: string) => void): void
  stop(): Promise<void>
}

export interface StartOptions {
  demo: boolean
  /** Keeps the processes' log lines from the terminal. */
  quiet?: boolean
  /** Ends a start that is under way. */
  signal?: AbortSignal
}

/** The whole platform on this machine: its database, then api, worker and edge as processes of their own. */
export async function startPlatform(
  env: Env,
  { demo, quiet = false, signal }: StartOptions,
): Promise<Platform> {
  await prepareHome(env.PICKSY_HOME)
  await claimHome(env.PICKSY_HOME)
  const port = env.PORT === 0 ? await freePort() : env.PORT
  await demandFreePort(port)
  const database = env.DATABASE_URL
    ? undefined
    : await startEmbeddedPostgres(join(env.PICKSY_HOME, 'postgres'))
  try {
    return await Promise.race([startProcesses(env, { port, database, demo, quiet }), whenStopped(signal)])
  } catch (error) {
    await database?.stop()
    throw error
  }
}

function whenStopped(signal?: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => reject(new StartError('Stopped before it was ready.'))
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop)
  })
}

interface Resources {
  port: number
  database: EmbeddedPostgres | undefined
  demo: boolean
  quiet: boolean
}

async function startProcesses(env: Env, { port, database, demo, quiet }: Resources): Promise<Platform> {
  const url = env.PORT === 0 || !process.env['PLATFORM_URL'] ? `http://localhost:${port}` : env.PLATFORM_URL
  const apiPort = process.env['API_PORT'] ? env.API_PORT : await freePort()
  const childEnv: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: process.env['NODE_ENV'] ?? 'production',
    PORT: String(port),
    API_PORT: String(apiPort),
    API_URL: `http://127.0.0.1:${apiPort}`,
    PLATFORM_URL: url,
    PICKSY_HOME: env.PICKSY_HOME,
    DATABASE_URL: database?.url ?? env.DATABASE_URL,
    SECRET_KEY: env.SECRET_KEY ?? (await localSecret(env.PICKSY_HOME)),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
  }
  const ports = metricsPorts(env.METRICS_PORT)
  await migrateAll(childEnv['DATABASE_DIRECT_URL'] ?? childEnv['DATABASE_URL'] ?? '', { quiet })
  const planted = demo && (await plantDemo(childEnv, quiet))
  const [api, worker] = await Promise.all([
    // Only the edge is for others to reach.
    forkProcess('api', 'api/main.ts', { ...childEnv, ...ports.api, LISTEN_HOST: '127.0.0.1' }),
    forkProcess('worker', 'api/worker.ts', { ...childEnv, ...ports.worker }),
  ])
  const edge = await forkProcess('edge', 'site/edge/main.ts', { ...childEnv, ...ports.edge })
  const processes = { api, worker, edge }
  const stop = async () => {
    await writeFile(runningFile(env.PICKSY_HOME), `${process.pid} ${LEAVING}`)
    await edge.stop()
    await Promise.all([api.stop(), worker.stop()])
    await database?.stop()
  }
  if (planted) await untilLive(childEnv['DATABASE_URL'] ?? '')
  return {
    env: childEnv,
    url,
    processes,
    stop,
    onCrash: (listener) =>
      Object.values(processes).forEach((each) => each.onCrash(() => listener(each.name))),
    welcome: (milliseconds) => welcome(url, demo, milliseconds),
  }
}

/** Three processes on one machine: each has a port of its own. */
function metricsPorts(first: number | undefined) {
  const nth = (n: number) => (first ? { METRICS_PORT: String(first + n) } : {})
  return { api: nth(0), worker: nth(1), edge: nth(2) }
}

/** Before anything else runs, so that no job takes the processor from it: stores are published whole, once. */
async function plantDemo(env: NodeJS.ProcessEnv, quiet: boolean): Promise<boolean> {
  const { seedDemo } = await import('./seed/seed.ts')
  return seedDemo(env, { quiet })
}

async function prepareHome(home: string): Promise<void> {
  try {
    await mkdir(home, { recursive: true })
    accessSync(home, constants.W_OK)
    const probe = join(home, '.probe')
    await writeFile(probe, randomBytes(4096))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason =
      code === 'ENOSPC' ? 'the disk is full' : code === 'EACCES' ? 'it may not be written' : String(code)
    throw new StartError(`${home} cannot be used: ${reason}. Set PICKSY_HOME to another folder.`)
  }
}

/** Behind its number in the file, once it stops. */
const LEAVING = 'leaving'
const NOTICED_MS = 3_000
const LEAVING_MS = 30_000

const runningFile = (home: string) => join(home, 'running.pid')

/** Two starts from one folder would share a database that the first to end takes away. */
async function claimHome(home: string): Promise<void> {
  const path = runningFile(home)
  const asked = performance.now()
  // Whose starter was killed notices it at once, and then takes a while to stop.
  const patience = (leaving: boolean) => asked + (leaving ? LEAVING_MS : NOTICED_MS)
  let running = await findRunning(path)
  while (running && performance.now() < patience(running.leaving)) {
    await sleep(100)
    running = await findRunning(path)
  }
  if (running) {
    throw new StartError(
      `Picksy runs from ${home} already, as process ${running.pid}. Stop that one, or set PICKSY_HOME to another folder.`,
    )
  }
  await writeFile(path, String(process.pid))
}

/** The platform that runs from this folder, if one does. */
async function findRunning(path: string): Promise<{ pid: string; leaving: boolean } | undefined> {
  const [pid = '', state] = (await readFile(path, 'utf8').catch(() => '')).trim().split(' ')
  const command = pid && (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''))
  const runs = command && pid !== String(process.pid) && command.includes(basename(process.argv[1] ?? ''))
  return runs ? { pid, leaving: state === LEAVING } : undefined
}

async function demandFreePort(port: number): Promise<void> {
  const server = createServer()
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve).listen(port, () => server.close(() => resolve(undefined)))
  })
  if (!error) return
  if (error.code === 'EACCES')
    throw new StartError(`Port ${port} needs more rights. Choose one from 1024 on: PORT=8080 npm start`)
  throw new StartError(
    `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  )
}

/** A key of this installation's own, so that sessions survive a restart; production sets SECRET_KEY. */
async function localSecret(home: string): Promise<string> {
  const path = join(home, 'secret.key')
  if (!existsSync(path)) await writeFile(path, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return (await readFile(path, 'utf8')).trim()
}

function welcome(url: string, demo: boolean, milliseconds: number): string {
  const { host } = new URL(url)
  const lines = [
    `Picksy is ready at ${url} (${(milliseconds / 1000).toFixed(1)} s)`,
    `  API reference  ${url}/api/reference`,
  ]
  if (demo) {
    lines.push(
      ...['acme', 'luna', 'verde'].map((slug) => `  ${slug.padEnd(13)}  http://${slug}.${host}/`),
      '  Logins         admin@demo.test, merchant@demo.test, owner@demo.test, editor@demo.test,',
      '                 branch@demo.test, employee@demo.test; password picksy-demo',
    )
  }
  return [...lines, '  Ctrl-C stops everything.'].join('\n')
}
