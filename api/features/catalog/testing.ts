import { Kysely, PostgresDialect } from 'kysely'
import { expect } from 'vitest'
import { z } from 'zod'
import type { Db } from '../../db/connect.ts'
import { openStore } from '../../db/store-db.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import type { Role } from '../../domain/permissions.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { createRouter } from '../../http/route.ts'
import { createTestApp } from '../../http/testing.ts'
import type { RouteDeps } from '../../deps.ts'
import { brandsRoutes } from '../brands/brands.routes.ts'
import { furnishBranch } from '../branches/index.ts'
import { categoriesRoutes } from '../categories/categories.routes.ts'
import { collectionsRoutes } from '../collections/collections.routes.ts'
import { catalogRoutes } from './catalog.routes.ts'
import { listsOf, readListContext, readLists } from './listings.queries.ts'
import { listProductsById } from './products.queries.ts'

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
  for (const routes of [catalogRoutes, categoriesRoutes, collectionsRoutes, brandsRoutes])
    router.route('/', routes(deps))
  return router
}

export interface Answer {
  status: number
  body: unknown
  etag: string | null
}

/** Calls a route of the store: method, the path behind the store, body, headers. */
export type Call = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>

/** The catalog's routes as one role of one store sees them. */
export function catalogOf(store: StoreContext, others: StoreContext[] = [], now?: () => Date) {
  const app = createTestApp([store, ...others], allRoutes, now && { now })
  const as = (role: Role, home = store): Call => {
    const call = app.as({ role, store: home })
    return async (method, path, body, headers) => {
      const response = await call(method, `/api/stores/${store.slug}${path}`, body, headers)
      const text = await response.text()
      return {
        status: response.status,
        body: text ? (JSON.parse(text) as unknown) : undefined,
        etag: response.headers.get('etag'),
      }
    }
  }
  return { deps: app.deps, as, owner: as('owner') }
}

/** What an answer of this status says, in the form its contract promises; anything else fails with what came. */
export async function read<T extends z.ZodType>(
  answer: Promise<Answer>,
  status: number,
  schema: T,
): Promise<z.infer<T>> {
  const { status: found, body } = await answer
  expect(found, JSON.stringify(body)).toBe(status)
  return schema.parse(body)
}

/** What a refusal says: its code and the fields it is about. */
export async function refusal(
  answer: Promise<Answer>,
): Promise<{ status: number; code: string; paths: string[] }> {
  const { status, body } = await answer
  const { code, errors } = Problem.parse(body)
  return { status, code, paths: errors.map(({ path }) => path) }
}

const Problem = z.object({ code: z.string(), errors: z.array(z.object({ path: z.string() })) })

/** Lists as they would be if they were made anew, and as they are. */
export async function compareListings(store: StoreContext) {
  const rows = await store.db.selectFrom('products').select('id').execute()
  const ids = rows.map(({ id }) => id)
  const products = await listProductsById(store.db, ids)
  const context = await readListContext(store.db, ids)
  const anew = [...products.values()].flatMap((product) => {
    const lists = listsOf(product, context)
    return Object.keys(lists).length > 0 ? [[product.id, lists] as const] : []
  })
  return { anew: new Map(anew), kept: await readLists(store.db, ids) }
}

/** The tags recorded since the last look. */
export async function takeChanges(store: StoreContext): Promise<string[]> {
  const rows = await store.db.deleteFrom('changes').returning('tags').execute()
  return rows.flatMap(({ tags }) => tags).sort()
}

/** The store on a connection that counts the statements of a piece of work. */
export function countingStatements(store: StoreContext) {
  let statements = 0
  const db: Db = new Kysely({
    dialect: new PostgresDialect({ pool: testDb().pool }),
    log: () => {
      statements++
    },
  })
  const counted = { ...store, db: openStore(db, store.id) }
  const during = async <T>(work: () => Promise<T>): Promise<{ statements: number; result: T }> => {
    statements = 0
    const result = await work()
    return { statements, result }
  }
  return { store: counted, during }
}

export const readListings = async (store: StoreContext) => {
  const rows = await store.db
    .selectFrom('listings')
    .selectAll()
    .orderBy('list')
    .orderBy('rank')
    .orderBy('product_id')
    .execute()
  const lists: Record<string, number[]> = {}
  for (const { list, product_id } of rows) (lists[list] ??= []).push(product_id)
  return lists
}

export const readSlugs = (
  store: StoreContext,
  kind: 'product' | 'category' | 'collection' | 'brand',
  id: number,
) =>
  store.db
    .selectFrom('slugs')
    .select(['locale', 'slug', 'state'])
    .where('kind', '=', kind)
    .where('entity_id', '=', id)
    .orderBy('locale')
    .orderBy('slug')
    .execute()
