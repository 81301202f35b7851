import { sql, type RawBuilder } from 'kysely'
import type { AnyTrx } from './connect.ts'
import type { TableShape } from './store-shape.ts'

/** Of either there is never more in memory at a time. */
const BATCH = { bytes: 1024 * 1024, rows: 1000 }

export interface RowsOf {
  storeId: string
  table: TableShape
  columns: readonly string[]
  /** A condition on the rows; all of them when left out. */
  where?: string | undefined
}

/** A table's rows as JSON, through a cursor of the caller's transaction, a batch at a time. */
export async function* readRows(trx: AnyTrx, rows: RowsOf): AsyncGenerator<string[]> {
  await sql`declare moved no scroll cursor for
    select row_to_json(moving)::text as line from (${selectFrom(rows)} order by ${sql.raw(rows.table.order)}) moving`.execute(
    trx,
  )
  // A row may be a flag or a megabyte: what the last ones weighed tells how many to ask for.
  for (let count = 10; ;) {
    const { rows: batch } = await sql<{
      line: string
    }>`fetch forward ${sql.raw(String(count))} from moved`.execute(trx)
    if (batch.length === 0) break
    yield batch.map(({ line }) => line)
    const weight = batch.reduce((sum, { line }) => sum + line.length, 0) / batch.length
    count = Math.max(1, Math.min(BATCH.rows, Math.floor(BATCH.bytes / weight)))
  }
  await sql`close moved`.execute(trx)
}

/** Writes rows that `readRows` gave; answers how many there were. */
export async function writeRows(
  trx: AnyTrx,
  rows: Omit<RowsOf, 'where'>,
  lines: AsyncIterable<string>,
): Promise<number> {
  const target = sql.id(rows.storeId, rows.table.name)
  let written = 0
  const write = async (batch: string[]) => {
    const { numAffectedRows } = await sql`
      insert into ${target} (${columnList(rows)}) overriding system value
      select ${columnList(rows)} from json_populate_recordset(null::${target}, ${`[${batch.join()}]`}::json)`.execute(
      trx,
    )
    written += Number(numAffectedRows ?? 0)
  }
  for await (const batch of inBatches(lines)) await write(batch)
  return written
}

/** The same rows for another store of this database, without leaving it. */
export async function copyRows(trx: AnyTrx, rows: RowsOf, toStore: string): Promise<void> {
  await sql`
    insert into ${sql.id(toStore, rows.table.name)} (${columnList(rows)}) overriding system value ${selectFrom(rows)}`.execute(
    trx,
  )
}

const columnList = ({ columns }: Pick<RowsOf, 'columns'>): RawBuilder<unknown> =>
  sql.join(columns.map((column) => sql.id(column)))

const selectFrom = ({ storeId, table, columns, where = 'true' }: RowsOf): RawBuilder<unknown> =>
  sql`select ${columnList({ columns })} from ${sql.id(storeId, table.name)} where ${sql.raw(where)}`

async function* inBatches(lines: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = []
  let weight = 0
  for await (const line of lines) {
    batch.push(line)
    weight += line.length
    if (weight < BATCH.bytes && batch.length < BATCH.rows) continue
    yield batch
    batch = []
    weight = 0
  }
  if (batch.length > 0) yield batch
}
