import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createApp } from '../app.ts'
import { makeStore, uniqueSlug } from '../db/testing.ts'
import { readEnv } from '../env.ts'
import { openDeps } from '../open-deps.ts'
import { createClient, dataOf, ProblemError, type ApiClient } from './client.ts'

const baseUrl = 'http://localhost:4321'
const env = readEnv({
  NODE_ENV: 'test',
  DATABASE_URL: inject('databaseUrl'),
  SECRET_KEY: 'for-tests-only-'.repeat(3),
  LOG_LEVEL: 'silent',
})

describe('the typed client', () => {
  let fetch: (request: Request) => Promise<Response>
  let close: () => Promise<void>
  let anonymous: ApiClient

  beforeAll(async () => {
    const opened = await openDeps(env, 'client-test')
    const app = createApp(opened.deps)
    fetch = async (request) => {
      request.headers.set('Host', new URL(request.url).host)
      return app.fetch(request)
    }
    close = opened.close
    anonymous = createClient({ baseUrl, fetch })
  })
  afterAll(() => close())

  const signUp = async (email: string) => {
    const body = { email, password: 'a long enough passphrase' }
    const { accessToken } = await dataOf(anonymous.POST('/api/auth/register', { body }))
    return createClient({ baseUrl, fetch, token: accessToken! })
  }

  it('signs up, and is from then on who it says', async () => {
    const email = `${uniqueSlug('client')}@example.com`
    const client = await signUp(email)
    expect(await dataOf(client.GET('/api/auth/me'))).toMatchObject({ account: { email } })
    expect(await dataOf(client.GET('/api/stores'))).toEqual({ data: [], next: null })
  })

  it('gives every refusal with its code and the fields that are wrong', async () => {
    const client = await signUp(`${uniqueSlug('client')}@example.com`)
    const store = await makeStore()
    const foreign = await client.GET('/api/stores/{store}', { params: { path: { store: store.slug } } })
    expect(foreign.error).toMatchObject({ status: 404, code: 'not_found' })
    const body = { name: 'Shop', slug: 'No slug!', currency: 'EUR', country: 'ES', locales: ['en'] }
    const invalid = await client.POST('/api/stores', { body })
    expect(invalid.error?.errors.map(({ path }) => path)).toEqual(['slug'])
    const refused = await dataOf(anonymous.GET('/api/stores')).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ProblemError)
    expect((refused as ProblemError).problem.code).toBe('unauthenticated')
  })

  it('reaches the shop of the store it names', async () => {
    const { slug } = await makeStore()
    const shop = createClient({ baseUrl, fetch, store: slug })
    expect((await shop.GET('/api/shop/me')).error?.code).toBe('unauthenticated')
    const nobody = createClient({ baseUrl, fetch, store: 'there-is-none' })
    expect((await nobody.GET('/api/shop/me')).error?.code).toBe('not_found')
  })
})
