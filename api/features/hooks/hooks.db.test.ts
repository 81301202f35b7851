import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { createTestApp, type TestApp } from '../../http/testing.ts'
import { hooksRoutes } from './hooks.routes.ts'

let store: StoreContext
let other: StoreContext
let app: TestApp

beforeAll(async () => {
  other = await makeStore()
})
beforeEach(async () => {
  store = await makeStore()
  await store.db.deleteFrom('changes').execute()
  app = createTestApp([store, other], hooksRoutes)
})

interface Hook {
  id: number
  name: string
  token: string
  url: string
  lastUsedAt: string | null
}

const path = (rest = '') => `/api/stores/${store.slug}/hooks${rest}`
const owner = (method: string, where: string, body?: unknown) =>
  app.as({ role: 'owner', store })(method, where, body)

async function makeHook(name = 'CMS'): Promise<Hook> {
  const response = await owner('POST', path(), { name })
  expect(response.status).toBe(201)
  return (await response.json()) as Hook
}

/** As somebody who has nothing but the address. */
const call = (token: string, body?: unknown) => owner('POST', `/api/hooks/rebuild/${token}`, body)

const changes = () => store.db.selectFrom('changes').select(['tags', 'cause']).orderBy('id').execute()

describe('POST /api/hooks/rebuild/:token', () => {
  it('has what the tags touch published', async () => {
    const { token } = await makeHook()
    expect((await call(token, { tags: ['product:1', 'list:category:7', 'product:1'] })).status).toBe(202)
    expect(await changes()).toEqual([{ tags: ['product:1', 'list:category:7'], cause: 'Rebuild hook “CMS”' }])
    const list = (await (await owner('GET', path())).json()) as { data: Hook[] }
    expect(list.data[0]!.lastUsedAt).not.toBeNull()
  })

  it('has everything published without tags, once a minute and a store, with a body or without', async () => {
    const { token } = await makeHook()
    const second = await makeHook('Other')
    expect((await call(token)).status).toBe(202)
    expect((await changes()).map(({ tags }) => tags)).toEqual([['code']])
    for (const [hook, body] of [
      [token, {}],
      [second.token, undefined],
      [token, { tags: ['product:1', 'theme'] }],
      [token, { tags: ['template:home'] }],
    ] as const) {
      const refused = await call(hook, body)
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    }
    expect((await call(token, { tags: ['product:1'] })).status).toBe(202)
    expect(await changes()).toHaveLength(2)
  })

  it('knows only its own tokens, and takes as long whatever is wrong with one', async () => {
    const { token, id } = await makeHook()
    const removed = await makeHook()
    expect((await owner('DELETE', path(`/${removed.id}`))).status).toBe(204)
    const wrong = [
      removed.token,
      token.slice(0, -1),
      token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      token.replace(store.id.slice(3), other.id.slice(3)),
      token.replace(store.id.slice(3), 'a'.repeat(12)),
      token.toUpperCase(),
      String(id),
      'x'.repeat(5000),
    ]
    for (const each of wrong) {
      const started = performance.now()
      const response = await call(each, { tags: 'nonsense' })
      expect(response.status, each).toBe(404)
      expect(performance.now() - started).toBeGreaterThan(45)
    }
    expect(await changes()).toEqual([])
  })

  it('refuses what is no tag, naming it', async () => {
    const { token } = await makeHook()
    for (const tags of [
      'product:1',
      [],
      ['product'],
      ['product:0'],
      ['product:1; drop'],
      ['list:nothing'],
      [1],
      ['x'.repeat(200)],
    ]) {
      const response = await call(token, { tags })
      expect(response.status, JSON.stringify(tags)).toBe(422)
      expect(await response.json()).toMatchObject({
        errors: [{ path: expect.stringMatching(/^tags/) as string }],
      })
    }
    expect((await call(token, { tag: 'product:1' })).status).toBe(422)
    expect(await changes()).toEqual([])
  })

  it('is closed while the store is suspended or being deleted', async () => {
    const { token } = await makeHook()
    for (const [status, expected] of [
      ['suspended', 409],
      ['deleting', 404],
    ] as const) {
      await platformDb(testDb().db).updateTable('stores').set({ status }).where('id', '=', store.id).execute()
      expect((await call(token)).status).toBe(expected)
    }
    expect(await changes()).toEqual([])
  })
})

describe('/api/stores/:store/hooks', () => {
  it('shows a token once, and keeps only its hash', async () => {
    const hook = await makeHook()
    expect(hook.url).toBe(`http://localhost:4321/api/hooks/rebuild/${hook.token}`)
    const list = await (await owner('GET', path())).text()
    const rows = JSON.stringify(await store.db.selectFrom('hooks').selectAll().execute())
    const entries = JSON.stringify(await store.db.selectFrom('audit_log').selectAll().execute())
    expect(list + rows + entries).not.toContain(hook.token)
    expect(JSON.parse(list)).toMatchObject({
      data: [{ id: hook.id, name: 'CMS', lastUsedAt: null }],
      next: null,
    })
    expect(entries).toContain('hook.create')
  })

  it('is closed to other stores and lower roles, and holds at most twenty', async () => {
    const { id } = await makeHook()
    for (const [method, where, body] of [
      ['GET', path(), undefined],
      ['POST', path(), { name: 'x' }],
      ['DELETE', path(`/${id}`), undefined],
    ] as const) {
      expect((await app.as({ role: 'owner', store: other })(method, where, body)).status).toBe(404)
      expect((await app.as({ role: 'manager', store })(method, where, body)).status).toBe(403)
    }
    const mine = `/api/stores/${other.slug}/hooks/${id}`
    expect((await app.as({ role: 'owner', store: other })('DELETE', mine)).status).toBe(404)
    for (let n = 1; n < 20; n++) await makeHook()
    expect((await owner('POST', path(), {})).status).toBe(403)
    expect((await owner('POST', path(), { name: 'x', token: 'mine' })).status).toBe(422)
  })
})
