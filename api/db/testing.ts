import { inject } from 'vitest'
import { connect, type Connection } from './connect.ts'
import { provisionStore, toStoreContext } from '../features/stores/index.ts'
import type { StoreContext } from '../http/app-env.ts'

let connection: Connection | undefined

/** The test run's database; every test file has a pool of its own, closed with its process. */
export function testDb(): Connection {
  connection ??= connect(inject('databaseUrl'), { max: 8, name: 'test' })
  return connection
}

let made = 0

/** A slug nobody else in this run has, nor one that looks like it: digits never look like one another. */
export const uniqueSlug = (base = 'shop') => `${base}-${process.pid}x${made++}x${Date.now() % 1_000_000}`

export interface TestStoreInput {
  slug?: string
  currency?: string
  locales?: string[]
}

/** A throwaway store made by the product's own provisioning. */
export async function makeStore(input: TestStoreInput = {}): Promise<StoreContext> {
  const { db } = testDb()
  const row = await provisionStore(
    { db, storeDomain: 'localhost', furnish: async () => undefined },
    {
      name: 'Test shop',
      slug: input.slug ?? uniqueSlug(),
      currency: input.currency ?? 'EUR',
      country: 'ES',
      locales: input.locales ?? ['en'],
      merchantId: null,
      verified: true,
    },
  )
  return toStoreContext(db, row)
}
