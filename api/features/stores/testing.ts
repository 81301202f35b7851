import { createHash, randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { extract, pack } from 'tar-stream'
import { expect } from 'vitest'
import { createApp } from '../../app.ts'
import { openStore } from '../../db/store-db.ts'
import { uniqueSlug } from '../../db/testing.ts'
import type { Deps } from '../../deps.ts'
import type { Actor } from '../../http/app-env.ts'
import { askApp, makePerson, type Ask, type Person } from '../../../scripts/testing/people.ts'
import { makeRenditions } from '../media/make-renditions.job.ts'
import type { ArchiveManifest } from './archive-manifest.ts'
import { createStore } from './create-store.ts'
import type { StoreRow } from './stores.queries.ts'

export const actorOf = ({ id, email }: Person, extra: Partial<Actor> = {}): Actor => ({
  ...{ accountId: id, email, admin: false, verified: true, via: 'session', sessionId: 'test', scopes: null },
  ...extra,
})

export interface Scene {
  ask: Ask
  merchant: Person
  store: StoreRow
  /** What must never be found outside the store. */
  secrets: string[]
}

/** A store with something in every table that moves, made by the routes that people use. */
export async function makeScene(deps: Deps): Promise<Scene> {
  const ask = askApp(createApp(deps))
  const merchant = await makePerson(deps, 'merchant')
  const input = {
    name: 'Tents & more',
    slug: uniqueSlug('moving'),
    currency: 'EUR',
    country: 'ES',
    locales: ['en', 'es'],
  }
  const store = await createStore(deps, actorOf(merchant), { ...input, theme: 'base' })
  const post = async <T>(path: string, body: unknown, status = 201): Promise<T> => {
    const response = await ask(merchant, 'POST', `/api/stores/${store.slug}/${path}`, { body })
    const text = await response.text()
    expect(response.status, `${path}: ${text}`).toBe(status)
    return JSON.parse(text) as T
  }
  const form = new FormData()
  const picture = await sharp({ create: { width: 700, height: 500, channels: 3, background: '#0a7' } })
    .png()
    .toBuffer()
  form.append('file', new Blob([new Uint8Array(picture)]), 'green.png')
  const media = await post<{ id: number }>('media', form)
  // The second is the parent of the first: rows refer to later ones.
  const tents = await post<{ id: number }>('categories', { title: 'Tents' })
  const outdoor = await post<{ id: number }>('categories', { title: 'Outdoor' })
  const moved = await ask(merchant, 'PATCH', `/api/stores/${store.slug}/categories/${tents.id}`, {
    body: { parentId: outdoor.id },
  })
  expect(moved.status, await moved.text()).toBe(200)
  const price = { amount: 1999, currency: 'EUR' }
  for (const title of ['Dome', 'Tarp', 'Line \u2028 break', 'Gone soon']) {
    const description = `<p>${title}: <strong>light</strong> &amp; strong.</p>`
    const product = {
      title,
      description,
      status: 'active',
      price,
      categoryIds: [tents.id],
      mediaIds: [media.id],
      stock: 3,
    }
    await post('products', product)
  }
  await ask(merchant, 'DELETE', `/api/stores/${store.slug}/products/4`)
  const at = new Date(Date.now() + 86_400_000).toISOString()
  await post('products', { title: 'Next season', status: 'scheduled', publishAt: at, price })
  await post('collections', { title: 'Light things', productIds: [1, 2] })
  await post('pages', { title: 'About us', body: '<p>We like tents.</p>', publish: true })
  const webhook = await post<{ secret: string }>('webhooks', {
    url: 'https://hooks.example.com/a?token=hush-hush',
    events: ['release.live'],
  })
  const hook = await post<{ token: string }>('hooks', { name: 'Deploy' })
  const secrets = [webhook.secret, hook.token, ...(await makeCustomer(deps, store.id))]
  await makeRenditions.run(
    deps,
    { storeId: store.id },
    { attempt: 1, maxAttempts: 1, signal: new AbortController().signal },
  )
  return { ask, merchant, store, secrets }
}

/** Somebody who shopped, is signed in, and was sent a mail. */
async function makeCustomer(deps: Deps, storeId: string): Promise<string[]> {
  const db = openStore(deps.db, storeId)
  const session = randomUUID()
  const link = `https://shop.test/?token=${randomUUID()}`
  const customer = await db
    .insertInto('customers')
    .values({ email: 'shopper@demo.test', locale: 'es', verified_at: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow()
  const later = new Date(Date.now() + 86_400_000)
  await db
    .insertInto('customer_sessions')
    .values({ id: session, customer_id: customer.id, expires_at: later, ends_at: later })
    .execute()
  await db
    .insertInto('email_logs')
    .values({
      ...{
        transport: 'shop',
        recipient: 'shopper@demo.test',
        template: 'import-done',
        locale: 'es',
        status: 'sent',
      },
      data: JSON.stringify({ link }),
    })
    .execute()
  return [session, link]
}

export type Files = Map<string, Buffer>

export async function readFiles(archive: Buffer): Promise<Files> {
  const files: Files = new Map()
  const entries = extract()
  entries.end(gunzipSync(archive))
  for await (const entry of entries) files.set(entry.header.name, await buffer(entry))
  return files
}

export async function packFiles(files: Files): Promise<Buffer> {
  const archive = pack()
  for (const [name, bytes] of files) archive.entry({ name }, bytes)
  archive.finalize()
  return gzipSync(await buffer(archive))
}

export const manifestOf = (files: Files) =>
  JSON.parse(files.get('manifest.json')?.toString() ?? '') as ArchiveManifest

/** Another archive with other rows in one table, and a manifest that agrees. */
export async function withRows(
  archive: Buffer,
  name: string,
  change: (rows: object[]) => object[],
): Promise<Buffer> {
  const files = await readFiles(archive)
  const lines = files.get(`tables/${name}.jsonl`)?.toString().split('\n').filter(Boolean) ?? []
  const rows = change(lines.map((line) => JSON.parse(line) as object))
  const bytes = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const manifest = manifestOf(files)
  for (const table of manifest.tables) {
    if (table.name !== name) continue
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    Object.assign(table, { rows: rows.length, bytes: bytes.length, sha256 })
  }
  files.set(`tables/${name}.jsonl`, bytes)
  files.set('manifest.json', Buffer.from(JSON.stringify(manifest)))
  return packFiles(files)
}
