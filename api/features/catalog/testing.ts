import { expect } from 'vitest'
import { makeStore } from '../../db/testing.ts'
import type { Role } from '../../domain/permissions.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { createRouter } from '../../http/route.ts'
import { createTestApp } from '../../http/testing.ts'
import type { RouteDeps } from '../../deps.ts'
import { brandsRoutes } from '../brands/index.ts'
import { furnishBranch } from '../branches/index.ts'
import { categoriesRoutes } from '../categories/index.ts'
import { collectionsRoutes } from '../collections/index.ts'
import { catalogRoutes } from './catalog.routes.ts'

export const EUR = (amount: number) => ({ amount, currency: 'EUR' })

/** A store with a branch, and nothing waiting to be published. */
export async function makeShop(locales: string[] = ['en', 'es']): Promise<StoreContext> {
  const store = await makeStore({ locales })
  await store.db.transaction().execute((trx) => furnishBranch(trx, store))
  await store.db.deleteFrom('changes').execute()
  return store
}

const allRoutes = (deps: RouteDeps) => {
  const router = createRouter(deps)
  for (const routes of [catalogRoutes, categoriesRoutes, collectionsRoutes, brandsRoutes]) router.route('/', routes(deps))
  return router
}

export interface Answer {
  status: number
  // A test reads of it what it is about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any
  etag: string | null
}

/** The catalog's routes as one role of one store sees them. */
export function catalogOf(store: StoreContext, others: StoreContext[] = [], now?: () => Date) {
  const app = createTestApp([store, ...others], allRoutes, now && { now })
  const as = (role: Role, home = store) => {
    const call = app.as({ role, store: home })
    return async (method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> => {
      const response = await call(method, `/api/stores/${store.slug}${path}`, body, headers)
      const text = await response.text()
      return { status: response.status, body: text ? JSON.parse(text) : undefined, etag: response.headers.get('etag') }
    }
  }
  return { deps: app.deps, as, owner: as('owner') }
}

/** What an answer of this status says; anything else fails with what came instead. */
export function expectStatus({ status, body }: Answer, wanted: number): Answer['body'] {
  expect(status, JSON.stringify(body)).toBe(wanted)
  return body
}

/** The tags recorded since the last look. */
export async function takeChanges(store: StoreContext): Promise<string[]> {
  const rows = await store.db.deleteFrom('changes').returning('tags').execute()
  return rows.flatMap(({ tags }) => tags).sort()
}

export const readListings = async (store: StoreContext) => {
  const rows = await store.db.selectFrom('listings').selectAll().orderBy('list').orderBy('rank').orderBy('product_id').execute()
  const lists: Record<string, number[]> = {}
  for (const { list, product_id } of rows) (lists[list] ??= []).push(product_id)
  return lists
}

export const readSlugs = (store: StoreContext, kind: 'product' | 'category' | 'collection' | 'brand', id: number) =>
  store.db
    .selectFrom('slugs')
    .select(['locale', 'slug', 'state'])
    .where('kind', '=', kind)
    .where('entity_id', '=', id)
    .orderBy('locale')
    .orderBy('slug')
    .execute()
