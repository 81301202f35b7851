import { sql } from 'kysely'
import type { PageKind, PageRef } from '../../contracts/pages.ts'
import type { PlanSlice, PublishedPage, PublishPlan } from '../../contracts/publishing.ts'
import { openStore, tableOf, type StoreDb } from '../../db/store-db.ts'
import type { Db } from '../../db/connect.ts'
import { kindsOfTag } from '../../domain/tags.ts'
import { ADDRESSED, type AddressedKind } from './addresses.ts'
import { wantedFor, wantedSingles, type Site } from './wanted-pages.ts'

/** Refs a full publish asks for at a time. */
const SLICE = 1000

export type Reach = { kind: 'every' } | { kind: 'tags'; tags: string[]; kinds: PageKind[] }

/** What tags concern: every page, or those that recorded a tag and those of kinds whose template changed. */
export function reachOfTags(tags: string[], shellTags: ReadonlySet<string>): Reach {
  const kinds = new Set<PageKind>()
  for (const tag of tags) {
    const of = shellTags.has(tag) ? 'every' : kindsOfTag(tag)
    if (of === 'every') return { kind: 'every' }
    for (const kind of of ?? []) kinds.add(kind)
  }
  return { kind: 'tags', tags, kinds: [...kinds] }
}

export async function* planSlices(db: Db, plan: PublishPlan): AsyncGenerator<PlanSlice> {
  const store = openStore(db, plan.storeId)
  const site = { storeId: plan.storeId, locales: Object.keys(plan.shells) }
  if (!plan.full) {
    yield await planForTags(store, site, plan)
    return
  }
  yield { pages: await wantedSingles(store, site), entries: [] }
  for (const kind of ADDRESSED) {
    for (let after = 0; ;) {
      const ids = await addressedIds(store, kind, after)
      if (ids.length === 0) break
      after = ids[ids.length - 1] ?? after
      const { pages, entries } = await wantedFor(store, site, kind, ids)
      // A full release starts empty: there is nothing to take away.
      yield { pages, entries: entries.filter(([, entry]) => entry !== null) }
    }
  }
}

async function addressedIds(db: StoreDb, kind: AddressedKind, after: number): Promise<number[]> {
  const rows = await db
    .selectFrom('slugs')
    .select('entity_id')
    .distinct()
    .where('kind', '=', kind)
    .where('entity_id', '>', after)
    .orderBy('entity_id')
    .limit(SLICE)
    .execute()
  return rows.map((row) => row.entity_id)
}

const NONE: ReadonlyMap<string, PublishedPage> = new Map()

/**
 * The pages that recorded one of the tags, what the named entities ought to have, less what they had. A bulk
 * publish has rendered pages beside those that are written down: these count like them.
 */
export async function planForTags(
  db: StoreDb,
  site: Site,
  { tags, shellTags }: PublishPlan,
  rendered: ReadonlyMap<string, PublishedPage> = NONE,
): Promise<PlanSlice> {
  const reach = reachOfTags(tags, new Set(shellTags))
  const kinds = reach.kind === 'tags' ? reach.kinds : []
  const named = entitiesNamed(tags)
  const beside = amongRendered(rendered, { tags, kinds, named })
  const [concerned, had, wanted, singles] = await Promise.all([
    concernedPages(db, site.storeId, tags, kinds),
    pagesOf(db, named),
    Promise.all([...named].map(([kind, ids]) => wantedFor(db, site, kind, ids))),
    needsSingles(tags) ? wantedSingles(db, site) : undefined,
  ])
  const pages = new Map<string, PageRef>()
  const removed = new Set<string>()
  const want = new Set(wanted.flatMap((slice) => slice.pages.map((ref) => ref.path)))
  for (const ref of [...had, ...beside.had]) if (!want.has(ref.path)) removed.add(ref.path)
  if (singles) {
    const known = new Set([...(await singlePages(db)), ...beside.singles])
    const all = new Set(singles.map((ref) => ref.path))
    for (const path of known) if (!all.has(path)) removed.add(path)
    for (const ref of singles) if (!known.has(ref.path)) pages.set(ref.path, ref)
  }
  for (const ref of [...concerned, ...beside.concerned, ...wanted.flatMap((slice) => slice.pages)]) {
    // Pages of a language that was taken away go with the full release that is on its way.
    if (!removed.has(ref.path) && site.locales.includes(ref.locale)) pages.set(ref.path, ref)
  }
  const entries = new Map<string, PlanSlice['entries'][number][1]>()
  for (const path of removed) entries.set(path, null)
  for (const [path, entry] of wanted.flatMap((slice) => slice.entries)) {
    if (!pages.has(path)) entries.set(path, entry)
  }
  return { pages: [...pages.values()], entries: [...entries] }
}

interface Asked {
  tags: string[]
  kinds: PageKind[]
  named: Map<AddressedKind, number[]>
}

function amongRendered(rendered: ReadonlyMap<string, PublishedPage>, { tags, kinds, named }: Asked) {
  const pages = [...rendered.values()]
  const asked = new Set(tags)
  return {
    concerned: pages
      .filter(({ ref, deps }) => kinds.includes(ref.kind) || deps.split('\n').some((tag) => asked.has(tag)))
      .map(({ ref }) => ref),
    had: pages.flatMap(({ ref }) => (named.get(ref.kind as AddressedKind)?.includes(ref.id) ? [ref] : [])),
    singles: pages.flatMap(({ ref }) => (ref.id === 0 ? [ref.path] : [])),
  }
}

/** How many pages tags concern: what the admin reads before, and what decides the line. */
export async function countConcerned(db: StoreDb, storeId: string, reach: Reach): Promise<number> {
  if (reach.kind === 'every') {
    const { count } = await db
      .selectFrom('pages')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return count
  }
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${concernedQuery(storeId, reach.tags, reach.kinds)}) concerned`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

async function concernedPages(
  db: StoreDb,
  storeId: string,
  tags: string[],
  kinds: PageKind[],
): Promise<PageRef[]> {
  const { rows } = await concernedQuery(storeId, tags, kinds).execute(db)
  return rows
}

/** One index lookup a tag: a single `&&` with hundreds of tags would read most of the index. */
function concernedQuery(storeId: string, tags: string[], kinds: PageKind[]) {
  const pages = tableOf(storeId, 'pages')
  const columns = sql`p.path, p.kind, p.entity_id as id, p.number, p.locale`
  return sql<PageRef>`
    select distinct ${columns} from unnest(${tags}::text[]) tag join ${pages} p on p.deps @> array[tag]
    union select ${columns} from ${pages} p where p.kind = any(${kinds}::text[])`
}

const ENTITY_TAG =
  /^(?:(product|category|collection|brand|document):|list:(category|collection|brand):)(\d+)$/

/** The entities whose own pages may have come, gone, moved or changed in number. */
export function entitiesNamed(tags: string[]): Map<AddressedKind, number[]> {
  const named = new Map<AddressedKind, Set<number>>()
  const add = (kind: AddressedKind, id: number) => named.set(kind, (named.get(kind) ?? new Set()).add(id))
  for (const tag of tags) {
    const [, own, list, id] = ENTITY_TAG.exec(tag) ?? []
    const kind = own ?? list
    if (kind === 'document') for (const each of ['page', 'post', 'policy'] as const) add(each, Number(id))
    else if (kind) add(kind as AddressedKind, Number(id))
  }
  return new Map([...named].map(([kind, ids]) => [kind, [...ids]]))
}

async function pagesOf(db: StoreDb, named: Map<AddressedKind, number[]>): Promise<PageRef[]> {
  if (named.size === 0) return []
  const rows = await db
    .selectFrom('pages')
    .select(['path', 'kind', 'entity_id as id', 'number', 'locale'])
    .where((eb) =>
      eb.or(
        [...named].map(([kind, ids]) =>
          eb.and([eb('kind', '=', kind), eb('entity_id', '=', eb.fn.any(eb.val(ids)))]),
        ),
      ),
    )
    .execute()
  return rows as PageRef[]
}

const SINGLES_TAG = /^(list:(posts|branches)|has:(posts|branches)|sitemap:)/

const needsSingles = (tags: string[]) => tags.some((tag) => SINGLES_TAG.test(tag))

async function singlePages(db: StoreDb): Promise<string[]> {
  const rows = await db.selectFrom('pages').select('path').where('entity_id', '=', 0).execute()
  return rows.map((row) => row.path)
}
