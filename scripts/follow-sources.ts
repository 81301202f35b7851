import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connect } from '../api/db/connect.ts'
import { platformDb } from '../api/db/platform-db.ts'
import { openStore } from '../api/db/store-db.ts'
import { directDatabaseUrl, readEnv } from '../api/env.ts'
import { recordChange } from '../api/features/publishing/index.ts'
import type { Platform } from './start-platform.ts'

type ProcessName = keyof Platform['processes']

const root = fileURLToPath(new URL('..', import.meta.url))
const SOURCE = /\.(ts|tsx|mjs|astro|css|json|svg)$/
const TEST = /\.(test|suite)\.ts$|(^|\/)testing(\/|\.ts$)/
/** An editor writes several files at once. */
const SETTLE_MS = 150

/** What runs the files of a folder; the site's and the themes' are compiled first. */
const FOLLOWED: Record<string, { compile: boolean; restart: ProcessName[] }> = {
  api: { compile: false, restart: ['api', 'worker'] },
  'api/contracts': { compile: true, restart: ['api', 'worker', 'edge'] },
  site: { compile: true, restart: ['worker', 'edge'] },
  themes: { compile: true, restart: ['api', 'worker'] },
}

/** For development: what is saved is compiled and running a moment later, or says why not. */
export function followSources({ env, processes }: Pick<Platform, 'env' | 'processes'>): void {
  const changed = new Set<string>()
  let busy = false

  async function catchUp(): Promise<void> {
    if (busy) return
    busy = true
    while (changed.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
      const files = [...changed]
      changed.clear()
      await run(files).catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
    }
    busy = false
  }

  async function run(files: string[]): Promise<void> {
    const concerned = files.map((file) => FOLLOWED[folderOf(file)]!)
    const names = new Set(concerned.flatMap(({ restart }) => restart))
    say(`changed: ${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''}`)
    if (concerned.some(({ compile }) => compile) && !(await compiles()))
      return say('waiting for the next change')
    await Promise.all([...names].map((name) => processes[name].restart()))
    say(`restarted: ${[...names].join(', ')}`)
    if (names.has('worker')) say(`stores to publish: ${await publishAll(env)}`)
  }

  for (const folder of ['api', 'site', 'themes']) {
    watch(join(root, folder), { recursive: true }, (_event, name) => {
      if (!name || !SOURCE.test(name) || TEST.test(name)) return
      changed.add(join(folder, name))
      void catchUp()
    })
  }
  for (const each of Object.values(processes))
    each.onCrash(() => say(`the ${each.name} process ended; waiting for the next change`))
  say('following api, site and themes')
}

const folderOf = (file: string) =>
  file.startsWith('api/contracts/') ? 'api/contracts' : file.slice(0, file.indexOf('/'))

async function compiles(): Promise<boolean> {
  const build = spawn(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' })
  return new Promise((resolve) => build.once('exit', (code) => resolve(code === 0)))
}

/** What another code would show: every page is rendered again, and only what differs is stored. */
async function publishAll(env: NodeJS.ProcessEnv): Promise<number> {
  const { db, close } = connect(directDatabaseUrl(readEnv(env)), { max: 2, name: 'picksy-dev' })
  try {
    const stores = await platformDb(db)
      .selectFrom('stores')
      .select('id')
      .where('status', '=', 'active')
      .execute()
    for (const { id } of stores) {
      await openStore(db, id)
        .transaction()
        .execute((trx) => recordChange(trx, id, { tags: ['code'], cause: 'Sources changed' }))
    }
    return stores.length
  } finally {
    await close()
  }
}

const say = (text: string) => console.log(`[dev] ${text}`)
