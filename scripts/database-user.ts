import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, cp, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whom the database runs as when root starts it; Postgres refuses root itself. */
export interface DatabaseUser {
  uid: number
  gid: number
}

/** What the database's user may not reach below the clone lies here instead. */
const ELSEWHERE = '/var/lib/picksy'

/** Whoever owns the data; for new ones the user `postgres`, made when it is missing. */
export async function databaseUser(data: string): Promise<DatabaseUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(data).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout)
  try {
    return { uid: await id('-u'), gid: await id('-g') }
  } catch {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    return { uid: await id('-u'), gid: await id('-g') }
  }
}

/** Where the database of `dir` lies: there, or in the folder that a note in it names. */
export async function findPlace(dir: string): Promise<string> {
  return (await readFile(noteIn(dir), 'utf8').catch(() => dir)).trim()
}

/** Makes the place for a new database: `dir`, or a folder elsewhere when the user may not walk down to it. */
export async function makePlace(dir: string, user: DatabaseUser | undefined): Promise<string> {
  await mkdir(dir, { recursive: true, mode: 0o755 })
  if (!user) return dir
  await chown(dir, user.uid, user.gid)
  if (await mayUse(user, dir)) return dir
  const place = join(ELSEWHERE, randomBytes(4).toString('hex'))
  await mkdir(place, { recursive: true, mode: 0o755 })
  await chown(place, user.uid, user.gid)
  await writeFile(noteIn(dir), place)
  console.log(`The database lies in ${place}: its user may not enter ${dir}.`)
  return place
}

/** The folder of the binaries, or a copy of it that the user may run. */
export async function findRunnable(native: string, user: DatabaseUser | undefined): Promise<string> {
  if (!user || (await mayUse(user, join(native, 'bin'), '-x'))) return native
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(ELSEWHERE, `${basename(dirname(native))}-${version}`)
  if (existsSync(copy)) return copy
  const making = `${copy}.${randomBytes(4).toString('hex')}`
  await mkdir(ELSEWHERE, { recursive: true, mode: 0o755 })
  await cp(native, making, { recursive: true, verbatimSymlinks: true })
  await rename(making, copy)
  return copy
}

const noteIn = (dir: string) => join(dir, 'elsewhere')

const mayUse = (user: DatabaseUser, folder: string, how = '-w') =>
  run('test', [how, folder], { ...user, cwd: '/' }).then(
    () => true,
    () => false,
  )
