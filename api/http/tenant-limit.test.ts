import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { AppEnv } from './app-env.ts'
import { onError } from './on-error.ts'
import { limitTenants } from './tenant-limit.ts'

function makeApp() {
  const app = new Hono<AppEnv>()
  app.onError(onError)
  app.use('/api/*', limitTenants({ TRUST_PROXY: false }, { staffPerSecond: 1, shopPerSecond: 2 }))
  app.get('/api/*', (c) => c.text('ok'))
  return async (path: string, headers: Record<string, string>, times: number) => {
    const answers = await Promise.all(
      Array.from({ length: times }, () => Promise.resolve(app.request(path, { headers }))),
    )
    return answers.filter((answer) => answer.status === 429)
  }
}

describe('limitTenants', () => {
  it('holds back one store’s shoppers and nobody else’s', async () => {
    const ask = makeApp()
    const refused = await ask('/api/shop/live', { host: 'acme.localhost' }, 15)
    expect(refused).toHaveLength(5)
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await ask('/api/shop/live', { host: 'luna.localhost' }, 10)).toHaveLength(0)
    expect(await ask('/api/shop/live', { host: 'localhost', 'x-picksy-store': 'verde' }, 10)).toHaveLength(0)
  })

  it('holds back one credential and no other', async () => {
    const ask = makeApp()
    expect(await ask('/api/stores/acme', { authorization: 'Bearer a' }, 8)).toHaveLength(3)
    expect(await ask('/api/stores/acme', { authorization: 'Bearer b' }, 5)).toHaveLength(0)
    expect(await ask('/api/stores/acme', { 'x-forwarded-for': '8.8.8.8' }, 8)).toHaveLength(3)
    expect(await ask('/api/stores/acme', { 'x-forwarded-for': '9.9.9.9' }, 5)).toHaveLength(0)
  })
})
