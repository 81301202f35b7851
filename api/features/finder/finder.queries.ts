import { sql } from 'kysely'
import type { Found, FoundKind } from '../../contracts/finder.ts'
import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { tableOf } from '../../db/store-db.ts'
import type { StoreContext } from '../../http/app-env.ts'

/** As LIKE takes it. */
export interface Pattern {
  /** Each stands somewhere in the title. */
  words: string[]
  /** The title begins with all of it: those come first. */
  beginning: string
}

const MOST_OF_A_KIND = 5

interface Row {
  kind: FoundKind
  id: number
  title: string
  hidden: boolean
}

const toFound = ({ id, ...row }: Row): Found => ({ ...row, id: String(id) })

export async function findProducts({ id, db }: StoreContext, pattern: Pattern): Promise<Found[]> {
  const { words, beginning } = pattern
  const { rows } = await sql<Row>`
    select 'product' as kind, id, title, status <> 'active' as hidden
    from ${tableOf(id, 'products')}
    where title ilike all(${words}::text[])
      or id in (select product_id from ${tableOf(id, 'variants')} where sku ilike ${beginning})
    order by title not ilike ${beginning}, status = 'archived', title, id
    limit ${MOST_OF_A_KIND}`.execute(db)
  return rows.map(toFound)
}

export async function findGroups({ id, db }: StoreContext, pattern: Pattern): Promise<Found[]> {
  const { words, beginning } = pattern
  const { rows } = await sql<Row>`
    select kind, id, title, hidden from (
      select *, row_number() over (partition by kind order by title not ilike ${beginning}, title, id) as place
      from (
        select 'category' as kind, id, title, not visible as hidden from ${tableOf(id, 'categories')}
        union all
        select 'collection', id, title, not visible from ${tableOf(id, 'collections')}
        union all
        select 'brand', id, name, false from ${tableOf(id, 'brands')}) groups
      where title ilike all(${words}::text[])) ranked
    where place <= ${MOST_OF_A_KIND}
    order by kind, place`.execute(db)
  return rows.map(toFound)
}

/** By the title in any language; shown in the store's own. */
export async function findEntries({ id, db, locales }: StoreContext, pattern: Pattern): Promise<Found[]> {
  const { words, beginning } = pattern
  const { rows } = await sql<Row>`
    select kind, id, title, hidden from (
      select kind, id, coalesce(nullif(draft -> 'title' ->> ${locales[0] ?? 'en'}, ''), key) as title,
        published is null as hidden,
        row_number() over (partition by kind order by best, id desc) as place
      from ${tableOf(id, 'documents')} d, lateral (
        select bool_and(text.value not ilike ${beginning}) as best
        from jsonb_each_text(d.draft -> 'title') text
        where text.value ilike all(${words}::text[])) named
      where kind in ('page', 'post', 'policy') and best is not null) ranked
    where place <= ${MOST_OF_A_KIND}
    order by kind, place`.execute(db)
  return rows.map(toFound)
}

export interface PeopleInput {
  storeId: string
  /** Only who works in one of these; null for everybody. */
  branchIds: readonly number[] | null
  pattern: Pattern
}

export async function findPeople(db: Db, { storeId, branchIds, pattern }: PeopleInput): Promise<Found[]> {
  const { words, beginning } = pattern
  const named = sql<string>`a.name || ' ' || a.email`
  const rows = await platformDb(db)
    .selectFrom('memberships as m')
    .innerJoin('accounts as a', 'a.id', 'm.account_id')
    .select(['a.id', sql<string>`coalesce(nullif(a.name, ''), a.email)`.as('title')])
    .where('m.store_id', '=', storeId)
    .$if(branchIds !== null, (query) =>
      query.where('m.branch_ids', '&&', sql<number[]>`${[...(branchIds ?? [])]}::int[]`),
    )
    .where(sql<boolean>`${named} ilike all(${words}::text[])`)
    .orderBy(sql`${named} not ilike ${beginning}`)
    .orderBy('a.email')
    .orderBy('a.id')
    .limit(MOST_OF_A_KIND)
    .execute()
  return rows.map(({ id, title }) => ({ kind: 'member', id, title, hidden: false }))
}
