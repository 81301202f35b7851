import { sql, type AliasedRawBuilder } from 'kysely'

/** Postgres types by column, as `json_to_recordset` wants them. */
export type RecordTypes<Row> = { readonly [Column in keyof Row]-?: string }

/** Plain rows as a table of a query, called `given`: one statement and one parameter, however many rows. */
export function recordSet<Row extends object>(
  rows: readonly Row[],
  types: RecordTypes<Row>,
): AliasedRawBuilder<Row, 'given'> {
  const columns = Object.entries<string>(types).map(([name, type]) => sql`${sql.id(name)} ${sql.raw(type)}`)
  return sql<Row>`json_to_recordset(${JSON.stringify(rows)}::json)`.as<'given'>(
    sql`given(${sql.join(columns)})`,
  )
}

export const columnsOf = <Row extends object>(types: RecordTypes<Row>) =>
  Object.keys(types) as (keyof Row & string)[]
