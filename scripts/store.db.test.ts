import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findStoreRow } from '../api/features/stores/index.ts'
import { makeScene, type Scene } from '../api/features/stores/testing.ts'
import { uniqueSlug } from '../api/db/testing.ts'
import type { StaticRoutes } from '../site/release/static-rules.ts'
import { storeCommands } from './store-commands.ts'
import { testDeps, testEnvironment } from './testing/deps.ts'
import { openTestPress } from './testing/press.ts'

const deps = testDeps()
let scene: Scene
let folder: string

beforeAll(async () => {
  scene = await makeScene(deps)
  folder = await mkdtemp(join(tmpdir(), 'picksy-store-'))
  const renamed = await scene.ask(scene.merchant, 'PATCH', `/api/stores/${scene.store.slug}/products/1`, {
    body: { slug: 'igloo' },
  })
  expect(renamed.status).toBe(200)
  const press = await openTestPress(deps)
  await press.publish(scene.store.id)
  await press.close()
})
afterAll(() => rm(folder, { recursive: true }))

async function run(
  command: string,
  slug: string,
  options: Record<string, string | boolean> = {},
): Promise<string> {
  const lines: string[] = []
  await storeCommands[command]!.run(deps, { slug, options, folder, say: (line) => void lines.push(line) })
  return lines.join('\n')
}

/** What somebody types, in a process of its own. */
function type(...args: string[]): Promise<{ code: number; out: string; errors: string }> {
  const entry = fileURLToPath(new URL('./store.ts', import.meta.url))
  const env = { ...process.env, ...testEnvironment(), NODE_OPTIONS: '', INIT_CWD: folder }
  return new Promise((resolve) => {
    execFile(process.execPath, [entry, ...args], { env }, (error, out, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, errors }),
    )
  })
}

describe('npm run store -- static', () => {
  let server: Server
  let origin: string

  beforeAll(async () => {
    await run('static', scene.store.slug, { out: 'site' })
    const routes = JSON.parse(await readFile(join(folder, 'site', 'routes.json'), 'utf8')) as StaticRoutes
    server = plainServer(join(folder, 'site'), routes)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  const visit = async (path: string) => {
    const response = await fetch(origin + path, { redirect: 'manual' })
    return { status: response.status, to: response.headers.get('location'), text: await response.text() }
  }

  it('gives pages that any web server serves, with their styles and pictures', async () => {
    const home = await visit('/')
    expect(home).toMatchObject({ status: 200 })
    expect(home.text).toContain('Tents &amp; more')
    const product = await visit('/products/igloo/')
    expect(product.text).toContain('Dome')
    const assets = [...product.text.matchAll(/(?:href|src)="(\/(?:_astro|media)\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    )
    expect(assets.length).toBeGreaterThan(2)
    for (const path of assets) expect((await visit(path)).status, path).toBe(200)
    expect((await visit('/es/products/igloo/')).status).toBe(200)
  })

  it('says in its rules where an old address leads, and what is shown for one that never was', async () => {
    expect(await visit('/products/dome/')).toMatchObject({ status: 301, to: '/products/igloo/' })
    const missing = await visit('/products/never/')
    expect(missing.status).toBe(404)
    expect(missing.text).toContain('<html')
  })
})

/** Knows files and the rules, nothing of us. */
function plainServer(root: string, routes: StaticRoutes): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/')
    const redirect = routes.redirects.find(({ from }) => from === path)
    if (redirect) return response.writeHead(redirect.status, { location: redirect.to }).end()
    const send = (file: string, status: number) =>
      readFile(join(root, file)).then((bytes) => response.writeHead(status).end(bytes))
    const file = path.endsWith('/') ? `${path}index.html` : path
    const missing = () => void send(routes.notFound, routes.gone.includes(path) ? 410 : 404)
    return void send(file, 200).catch(missing)
  })
}

describe('npm run store', () => {
  it('moves a store through a file', async () => {
    const slug = uniqueSlug('typed')
    expect(await type('export', scene.store.slug, '--out', 'shop.tar.gz')).toMatchObject({
      code: 0,
      errors: '',
    })
    const { code, out, errors } = await type(
      'restore',
      slug,
      '--from',
      'shop.tar.gz',
      '--owner',
      scene.merchant.email,
    )
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(out).toContain(`http://${slug}.localhost:4321/`)
    expect(out).toContain('Rebuild hook Deploy')
    expect((await scene.ask(scene.merchant, 'GET', `/api/stores/${slug}/products/1`)).status).toBe(200)
  }, 120_000)

  it('suspends, resumes, deletes and erases', async () => {
    const slug = uniqueSlug('typed')
    await run('clone', scene.store.slug, { to: slug })
    const state = async () => (await scene.ask(undefined, 'GET', `/api/stores/${slug}`)).status
    expect(await run('suspend', slug, { reason: 'Holidays' })).toBe(`${slug} is suspended.`)
    expect(await run('resume', slug)).toBe(`${slug} is active.`)
    await expect(run('delete', slug)).rejects.toThrow('Add --yes')
    expect(await run('delete', slug, { yes: true })).toMatch(/its data ends 20\d\d-/)
    expect(await run('delete', slug, { yes: true, now: true })).toBe(`${slug} is gone.`)
    await expect(run('suspend', slug)).rejects.toThrow(`There is no store ${slug}`)
    expect(await state()).toBe(401)
  }, 120_000)

  it('publishes and rolls back', async () => {
    const { slug, id } = scene.store
    const live = async () => (await findStoreRow(deps.db, id))?.live_release ?? 0
    const first = await live()
    const publishing = run('publish', slug)
    const press = await openTestPress(deps)
    await expect
      .poll(async () => (await press.publish(id), live()), { timeout: 30_000 })
      .toBeGreaterThan(first)
    await press.close()
    expect(await publishing).toContain(`is live: http://${slug}.localhost:4321/`)
    expect(await run('rollback', slug, { to: String(first) })).toBe(`${slug} shows release ${first}.`)
    expect(await live()).toBe(first)
  }, 120_000)

  it('says in one line what is wrong', async () => {
    await expect(run('export', 'nobody-here')).rejects.toThrow(/^There is no store nobody-here\./)
    await expect(run('clone', scene.store.slug)).rejects.toThrow(/^--to is missing\.$/)
    await expect(run('rollback', scene.store.slug, { to: 'x' })).rejects.toThrow(/^A release is a number/)
    const { code, errors } = await type('restore', uniqueSlug(), '--from', 'nothing.gz')
    expect(errors.trim()).toMatch(/^ENOENT: .*nothing\.gz'$/)
    expect(code).toBe(1)
  }, 120_000)
})
