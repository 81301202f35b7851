import { platformDb } from '../../api/db/platform-db.ts'
import { createClient, dataOf, type ApiClient } from '../../api/contracts/client.ts'
import { createAccount } from '../../api/features/accounts/index.ts'
import { recordChange } from '../../api/features/publishing/index.ts'
import { openStore } from '../../api/db/store-db.ts'
import type { BenchPlatform } from './bench-platform.ts'
import { fillStore } from './fill-store.ts'
import { waitForRelease } from './wait-for-release.ts'

export interface MerchantStore {
  id: string
  slug: string
  host: string
  products: number
}

/** Somebody who does everything through the API, over HTTP and the front door. */
export interface Merchant {
  client: ApiClient
  token: string
  makeStore(slug: string): Promise<MerchantStore>
  /** One with a catalog of that size, published. */
  makeFilledStore(slug: string, products: number): Promise<MerchantStore>
}

const ACCOUNT = { email: 'merchant@bench.test', password: 'correct horse battery staple' }

export async function signUpMerchant({ deps, port }: BenchPlatform): Promise<Merchant> {
  await createAccount(platformDb(deps.db), { ...ACCOUNT, name: 'Bench', locale: 'en' })
  const baseUrl = `http://127.0.0.1:${port}`
  const { accessToken } = await dataOf(createClient({ baseUrl }).POST('/api/auth/login', { body: ACCOUNT }))
  if (!accessToken) throw new Error('The API signed in without a token')
  const client = createClient({ baseUrl, token: accessToken })

  async function makeStore(slug: string): Promise<MerchantStore> {
    const body = { name: 'Bench', slug, currency: 'EUR', country: 'ES', locales: ['en'] }
    const { id } = await dataOf(client.POST('/api/stores', { body }))
    await waitForRelease(deps, id)
    return { id, slug, host: `${slug}.localhost`, products: 0 }
  }

  return {
    client,
    token: accessToken,
    makeStore,
    async makeFilledStore(slug, products) {
      const store = await makeStore(slug)
      const { id } = await waitForRelease(deps, store.id)
      await fillStore(deps.db, store.id, products)
      await openStore(deps.db, store.id)
        .transaction()
        .execute((trx) => recordChange(trx, store.id, { tags: ['code'], cause: 'Benchmark' }))
      await waitForRelease(deps, store.id, id)
      return { ...store, products }
    },
  }
}
