import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { platformDb } from '../api/db/platform-db.ts'
import type { Deps } from '../api/deps.ts'
import { AppError } from '../api/errors.ts'
import { findAccountByEmail } from '../api/features/accounts/index.ts'
import { drawIcons } from '../api/features/drawings/index.ts'
import { requestPublish, rollback } from '../api/features/publishing/index.ts'
import {
  cloneStore,
  createStore,
  deleteStore,
  exportStore,
  findStoreRow,
  restoreStore,
  resumeStore,
  suspendStore,
  type MovedStore,
  type StoreRow,
} from '../api/features/stores/index.ts'
import { eraseStore } from '../api/features/stores/erase-stores.job.ts'
import type { Actor } from '../api/http/app-env.ts'
import { exportStatic } from '../site/release/index.ts'
import { StartError } from './start-error.ts'

export interface CommandInput {
  slug: string
  options: Record<string, string | boolean | undefined>
  /** What relative paths begin at. */
  folder: string
  say(line: string): void
}

export interface StoreCommand {
  usage: string
  does: string
  run(deps: Deps, input: CommandInput): Promise<void>
}

export const storeCommands: Record<string, StoreCommand> = {
  list: {
    usage: '',
    does: 'every store with its state',
    async run({ db }, { say }) {
      const rows = await platformDb(db).selectFrom('stores').selectAll().orderBy('slug').execute()
      for (const { slug, id, status, live_release, name } of rows) {
        say(`${slug.padEnd(24)} ${id}  ${status.padEnd(9)} release ${live_release ?? '-'}  ${name}`)
      }
    },
  },
  create: {
    usage:
      '<slug> [--name n] [--currency EUR] [--country ES] [--locales en,es] [--theme base] [--owner e-mail]',
    does: 'a new store',
    async run(deps, { slug, options, say }) {
      const store = await createStore(deps, await findOwner(deps, options), {
        slug,
        name: text(options, 'name') ?? slug,
        currency: text(options, 'currency') ?? 'EUR',
        country: text(options, 'country') ?? 'ES',
        locales: (text(options, 'locales') ?? 'en').split(','),
        theme: text(options, 'theme'),
      })
      say(await whenLive(deps, store))
    },
  },
  export: {
    usage: '<slug> [--out file]',
    does: 'the whole store as one archive',
    async run(deps, { slug, options, folder, say }) {
      const { manifest, fileName, body } = await exportStore(deps, await getStore(deps, slug), {
        actor: null,
      })
      const file = resolve(folder, text(options, 'out') ?? fileName)
      const part = `${file}.part`
      await pipeline(body, createWriteStream(part)).catch(async (error: unknown) => {
        await rm(part, { force: true })
        throw error
      })
      await rename(part, file)
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      say(`${file}: ${rows} rows, ${manifest.media.files} files of pictures`)
      sayEnterAgain(manifest.enterAgain, say)
    },
  },
  restore: {
    usage: '<slug> --from file [--name n] [--owner e-mail]',
    does: 'a new store from an archive',
    async run(deps, { slug, options, folder, say }) {
      const moved = await restoreStore(deps, {
        actor: await findOwner(deps, options),
        archive: createReadStream(resolve(folder, demand(options, 'from'))),
        wanted: async () => ({ slug, name: text(options, 'name') }),
        maxBytes: Infinity,
      })
      await sayMoved(deps, moved, say)
    },
  },
  clone: {
    usage: '<slug> --to slug [--name n] [--owner e-mail]',
    does: 'another store with the same catalog and content',
    async run(deps, { slug, options, say }) {
      const source = await getStore(deps, slug)
      const actor = await findOwner(deps, options)
      const moved = await cloneStore(deps, source, {
        actor,
        slug: demand(options, 'to'),
        name: text(options, 'name'),
      })
      await sayMoved(deps, moved, say)
    },
  },
  suspend: {
    usage: '<slug> [--reason text]',
    does: 'shows the maintenance page',
    async run(deps, { slug, options, say }) {
      await suspendStore(deps, await getStore(deps, slug), {
        actor: null,
        reason: text(options, 'reason') ?? '',
      })
      say(`${slug} is suspended.`)
    },
  },
  resume: {
    usage: '<slug>',
    does: 'ends a suspension, or calls a deletion off',
    async run(deps, { slug, say }) {
      await resumeStore(deps, await getStore(deps, slug), { actor: null })
      say(`${slug} is active.`)
    },
  },
  delete: {
    usage: '<slug> --yes [--now]',
    does: 'closes the storefront; the data ends after two weeks, or now',
    async run(deps, { slug, options, say }) {
      const store = await getStore(deps, slug)
      if (options['yes'] !== true) throw new StartError(`This deletes ${store.name}. Add --yes to do it.`)
      const closed = store.status === 'deleting' ? store : await deleteStore(deps, store, { actor: null })
      if (options['now'] === true) await eraseStore(deps, store.id)
      say(
        options['now'] === true
          ? `${slug} is gone.`
          : `${slug} is closed; its data ends ${closed.delete_after?.toISOString()}.`,
      )
    },
  },
  publish: {
    usage: '<slug>',
    does: 'makes every page anew; also resumes after a rollback',
    async run(deps, { slug, say }) {
      const store = await getStore(deps, slug)
      await requestPublish(deps, store, { actor: null })
      say(await whenLive(deps, store, store.head_release))
    },
  },
  rollback: {
    usage: '<slug> --to release',
    does: 'makes an older release the live one and holds it',
    async run(deps, { slug, options, say }) {
      const releaseId = Number(demand(options, 'to'))
      if (!Number.isInteger(releaseId)) throw new StartError('A release is a number: --to 12')
      await rollback(deps, await getStore(deps, slug), { releaseId, actor: null })
      say(`${slug} shows release ${releaseId}.`)
    },
  },
  static: {
    usage: '<slug> --out folder',
    does: 'the live release as plain files for any web server',
    async run(deps, { slug, options, folder, say }) {
      const { db, artifacts, env } = deps
      const store = await getStore({ db }, slug)
      if (store.live_root === null) throw new StartError(`${slug} has no live release yet.`)
      const out = resolve(folder, demand(options, 'out'))
      const apiOrigin = new URL(urlOf(env, store)).origin
      await drawIcons(deps, store.id)
      const { release } = await exportStatic(artifacts, { rootKey: store.live_root, out, apiOrigin })
      say(
        `Release ${release} of ${slug} lies in ${out}; its rules are routes.json, nginx.conf, _redirects and _headers.`,
      )
    },
  },
}

const text = (options: CommandInput['options'], name: string) => {
  const value = options[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function demand(options: CommandInput['options'], name: string): string {
  const value = text(options, name)
  if (value === undefined) throw new StartError(`--${name} is missing.`)
  return value
}

async function getStore({ db }: Pick<Deps, 'db'>, slug: string): Promise<StoreRow> {
  const row = await findStoreRow(db, slug)
  if (!row) throw new StartError(`There is no store ${slug}. npm run store -- list shows all.`)
  return row
}

/** The account that becomes the merchant; without one the store is the platform's own. */
async function findOwner({ db }: Deps, options: CommandInput['options']): Promise<Actor | null> {
  const email = text(options, 'owner')
  if (email === undefined) return null
  const account = await findAccountByEmail(platformDb(db), email.toLowerCase())
  if (!account) throw new AppError('not_found', `Nobody has confirmed the address ${email} here.`)
  const { id: accountId, admin } = account
  return { accountId, email, admin, verified: true, via: 'token', sessionId: '', scopes: null }
}

const urlOf = ({ PLATFORM_URL, STORE_DOMAIN }: Deps['env'], { slug }: StoreRow) =>
  `${new URL(PLATFORM_URL).protocol}//${slug}.${STORE_DOMAIN}/`

const LIVE_MS = 5_000

/** A worker publishes; without one the store waits. */
async function whenLive({ db, env }: Deps, { id }: StoreRow, after: number | null = null): Promise<string> {
  const started = Date.now()
  for (;;) {
    const store = await getStore({ db }, id)
    const url = urlOf(env, store)
    if (store.live_root !== null && store.live_release !== after)
      return `Release ${store.live_release} is live: ${url}`
    if (Date.now() - started > LIVE_MS) return `${url} is published as soon as a worker gets to it.`
    await sleep(100)
  }
}

async function sayMoved(
  deps: Deps,
  { store, enterAgain }: MovedStore,
  say: CommandInput['say'],
): Promise<void> {
  say(await whenLive(deps, store))
  sayEnterAgain(enterAgain, say)
}

const KINDS = {
  domain: 'Domain',
  webhook: 'Webhook',
  rebuild_hook: 'Rebuild hook',
  member: 'Member of staff',
} as const

function sayEnterAgain(enterAgain: MovedStore['enterAgain'], say: CommandInput['say']): void {
  if (enterAgain.length > 0) say('Not inside, to be entered again:')
  for (const { kind, name } of enterAgain) say(`  ${KINDS[kind]} ${name}`)
}
