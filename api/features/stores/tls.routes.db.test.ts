import { describe, expect, it } from 'vitest'
import { makeStore, testDb } from '../../db/testing.ts'
import { readEnv } from '../../env.ts'
import { tlsRoutes } from './tls.routes.ts'

describe('GET /internal/tls', () => {
  const env = readEnv({ PLATFORM_URL: 'https://picksy.example' })
  const ask = async (domain: string) =>
    (await tlsRoutes({ db: testDb().db, env }).request(`/internal/tls?domain=${encodeURIComponent(domain)}`))
      .status

  it('allows a certificate for the platform, its preview and the hosts of stores', async () => {
    const { slug } = await makeStore()
    for (const host of [
      'picksy.example',
      'preview.picksy.example',
      `${slug}.localhost`,
      `${slug}.LOCALHOST`,
    ]) {
      expect(await ask(host), host).toBe(200)
    }
  })

  it('refuses every other host, and what is none', async () => {
    for (const host of ['', 'evil.example', 'no-such-store.localhost', 'a b', '\0', 'x'.repeat(300)]) {
      expect(await ask(host), host).toBe(404)
    }
  })
})
