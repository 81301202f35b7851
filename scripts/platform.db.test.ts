import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPlace } from './database-user.ts'
import { freePort } from './embedded-postgres.ts'

const starter = fileURLToPath(new URL('./start.mjs', import.meta.url))
const script = fileURLToPath(new URL('./platform.ts', import.meta.url))

describe('npm start', { timeout: 120_000 }, () => {
  let folder: string
  let home: string
  let port: number
  const started: ChildProcess[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'picksy-start-'))
    await chmod(folder, 0o755)
    home = join(folder, 'home')
    port = await freePort()
  })
  afterAll(async () => {
    for (const child of started) child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  /** A start in a process group of its own, as in a terminal; what it says until it is ready or has ended. */
  async function start(place: { PICKSY_HOME: string; PORT: number }, entry = script) {
    const env = {
      ...process.env,
      ...place,
      PORT: String(place.PORT),
      NODE_ENV: 'production',
      DATABASE_URL: '',
    }
    const child = spawn(process.execPath, [entry, '--empty'], { env, detached: true })
    started.push(child)
    let said = ''
    const code = await new Promise<number | null | 'ready'>((resolve) => {
      const hear = (data: Buffer) => {
        said += data.toString()
        if (said.includes('Picksy is ready')) resolve('ready')
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.once('close', resolve)
    })
    return { child, code, said: said.trim() }
  }

  it('says in one line why it cannot start, recovers from a kill, and leaves nothing behind', async () => {
    const first = await start({ PICKSY_HOME: home, PORT: port })
    expect(first.code, first.said).toBe('ready')

    const again = await start({ PICKSY_HOME: home, PORT: await freePort() })
    expect(again).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^Picksy runs from .+ already.*$/) as string,
    })
    const taken = await start({ PICKSY_HOME: join(folder, 'other'), PORT: port })
    expect(taken).toMatchObject({ code: 1, said: expect.stringMatching(/^Port \d+ is in use.*$/) as string })
    const nowhere = await start({ PICKSY_HOME: '/dev/null/home', PORT: port })
    expect(nowhere).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^\/dev\/null\/home cannot be used.*$/) as string,
    })

    process.kill(first.child.pid!, 'SIGKILL')
    const outer = await start({ PICKSY_HOME: home, PORT: port }, starter)
    expect(outer.code, outer.said).toBe('ready')

    // What it started ends by itself.
    process.kill(outer.child.pid!, 'SIGKILL')
    const second = await start({ PICKSY_HOME: home, PORT: port })
    expect(second.code, second.said).toBe('ready')
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)

    const running = await processesOf(second.child.pid!)
    const database = Number(
      (await readFile(join(await findPlace(join(home, 'postgres')), 'data', 'postmaster.pid'), 'utf8')).split(
        '\n',
      )[0],
    )
    expect(running).toHaveLength(4)
    const ended = new Promise((resolve) => second.child.once('exit', resolve))
    process.kill(-second.child.pid!, 'SIGINT')
    expect(await ended).toBe(0)
    await expect.poll(() => livingOf([...running, database])).toEqual([])
  })
})

/** Everything in a process group. */
async function processesOf(group: number): Promise<number[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const stats = await Promise.all(all.map(readStat))
  return all.filter((_, index) => Number(stats[index]?.[2]) === group)
}

async function livingOf(pids: number[]): Promise<number[]> {
  const stats = await Promise.all(pids.map(readStat))
  return pids.filter((_, index) => stats[index] && stats[index][0] !== 'Z')
}

/** State, parent and group of a process; undefined when there is none. */
async function readStat(pid: number): Promise<string[] | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
}
