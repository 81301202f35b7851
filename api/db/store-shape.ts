import { sql } from 'kysely'
import type { AnyDb, AnyTrx } from './connect.ts'
import { STORE_ID } from './store-db.ts'

/** A table as it stands in a store's schema. */
export interface TableShape {
  name: string
  columns: string[]
  /** What its rows are ordered by, the same in every database. */
  order: string
  /** The sequence that numbers its rows. */
  sequence: string | null
}

/** Every table of a store, by name. */
export async function readShape(db: AnyDb, storeId: string): Promise<TableShape[]> {
  const { rows } = await sql<TableShape>`
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select string_agg(quote_ident(a.attname) || case when a.atttypid = 'text'::regtype then ' collate "C"' else '' end,
          ', ' order by k.place)
        from pg_index i
        cross join lateral unnest(i.indkey::int2[]) with ordinality k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as "order",
      (select pg_get_serial_sequence(quote_ident(n.nspname) || '.' || quote_ident(c.relname), a.attname)
        from pg_attribute a where a.attrelid = c.oid and a.attidentity <> '') as sequence
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${storeId} and c.relkind = 'r'
    order by c.relname`.execute(db)
  return rows
}

/** The last number that a sequence gave; rows that were deleted since had it, too. */
export async function readSequence(db: AnyDb, sequence: string): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select pg_sequence_last_value(${sequence}::regclass) as last`.execute(db)
  return rows[0]?.last ?? 0
}

/** The next number comes after all that are there and all that were. */
export async function raiseSequence(
  trx: AnyTrx,
  storeId: string,
  table: TableShape,
  last: number,
): Promise<void> {
  if (table.sequence === null) return
  await sql`
    select setval(${table.sequence}::regclass, last) from (
      select greatest(${last}::bigint, (select max(id) from ${sql.id(storeId, table.name)})) as last
    ) numbers where last > 0`.execute(trx)
}

interface ForeignKey {
  table: string
  name: string
  definition: string
}

/**
 * Runs without a store's foreign keys and has them back afterwards, checked against every row: so rows may come in
 * any order, and what refers to nothing is found.
 */
export async function withoutForeignKeys(
  trx: AnyTrx,
  storeId: string,
  run: () => Promise<void>,
): Promise<void> {
  if (!STORE_ID.test(storeId)) throw new Error(`Not a store id: ${storeId}`)
  const { rows } = await sql<ForeignKey>`
    select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${storeId} and k.contype = 'f'
    order by k.conname`.execute(trx)
  for (const { table, name } of rows) {
    await sql`alter table ${sql.id(storeId, table)} drop constraint ${sql.id(name)}`.execute(trx)
  }
  await run()
  for (const { table, name, definition } of rows) {
    await sql`alter table ${sql.id(storeId, table)} add constraint ${sql.id(name)} ${sql.raw(definition)}`.execute(
      trx,
    )
  }
}
