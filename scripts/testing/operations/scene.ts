import { sql } from 'kysely'
import type { StoreContext } from '../../../api/http/app-env.ts'
import type { StoreTables } from '../../../api/db/store-db.ts'
import type { Ask, Person } from '../people.ts'
import type { Random } from '../random.ts'
import type { Draft, Operation } from './operation.ts'

/** A store, and who is about to ask something of it. */
export interface Scene {
  ask: Ask
  store: StoreContext
  random: Random
  /** May do everything in this store, and prepares what a request needs. */
  owner: Person
  actor: Person
  /** Only what is in this branch. */
  branchId?: number
  /** Accounts that work at the branch: tasks may be theirs. */
  workers?: readonly string[]
  /** Hears that the request is about a branch, or about what somebody has been given. */
  narrows?: (by: 'branch' | 'assignee') => void
}

type Row = { id: number }
type Conditions = Record<string, string | number | null | boolean>

/** Ids of a table, the oldest first. */
export async function idsOf(
  { store }: Scene,
  table: keyof StoreTables,
  where: Conditions = {},
): Promise<number[]> {
  const conditions = Object.entries(where).map(
    ([column, value]) => sql`${sql.id(column)} is not distinct from ${value}`,
  )
  const filter = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
  const { rows } = await sql<Row>`select id from ${sql.id(store.id, table)} ${filter} order by id`.execute(
    store.db,
  )
  return rows.map(({ id }) => id)
}

/** One that is there, or a new one. */
export async function oneOf(
  scene: Scene,
  ids: Promise<number[]>,
  make: () => Promise<number>,
): Promise<number> {
  const found = await ids
  return found.length > 0 ? scene.random.pick(found) : make()
}

export function fillPath(path: string, params: Record<string, string | number>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`${path} lacks a value for ${name}`)
    return encodeURIComponent(value)
  })
}

/** A request of this route as `fetch` takes it. */
export function requestOf(
  operation: string,
  store: { slug: string },
  draft: Draft,
): [method: string, path: string, Draft] {
  const [method = '', path = ''] = operation.split(' ')
  const query = draft.query ? `?${new URLSearchParams(draft.query).toString()}` : ''
  return [method, fillPath(path, { store: store.slug, ...draft.params }) + query, draft]
}

const TRIES = 5

/** Does it as the owner, and gives what was answered. A name that is taken is tried with another. */
export async function prepare<T = { id: number }>(
  scene: Scene,
  operation: string,
  make: Operation,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const draft = await make({ ...scene, actor: scene.owner })
    const [method, path] = requestOf(operation, scene.store, draft)
    const response = await scene.ask(scene.owner, method, path, draft)
    const text = await response.text()
    if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as T
    if (response.status === 409 && tries < TRIES) continue
    throw new Error(`${method} ${path} answered ${response.status}: ${text}\n${JSON.stringify(draft.body)}`)
  }
}
