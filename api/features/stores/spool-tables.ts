import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnyTrx } from '../../db/connect.ts'
import { readRows, type RowsOf } from '../../db/copy-rows.ts'
import { readSequence, readShape } from '../../db/store-shape.ts'
import type { ArchivedTable } from './archive-manifest.ts'
import { ruleOf } from './moved-tables.ts'

export const spoolFile = (folder: string, table: string) => join(folder, `${table}.jsonl`)

/** Writes the rows that a store takes along into files of `folder`, as one transaction sees them. */
export async function spoolTables(trx: AnyTrx, storeId: string, folder: string): Promise<ArchivedTable[]> {
  const tables: ArchivedTable[] = []
  for (const table of await readShape(trx, storeId)) {
    const rule = ruleOf(table.name)
    if (!rule || rule.goes === 'never') continue
    const columns = table.columns.filter((column) => !rule.without?.includes(column))
    const lastId = table.sequence === null ? 0 : await readSequence(trx, table.sequence)
    const written = await spoolRows(
      trx,
      { storeId, table, columns, where: rule.where },
      spoolFile(folder, table.name),
    )
    tables.push({ name: table.name, columns, lastId, ...written })
  }
  return tables
}

async function spoolRows(
  trx: AnyTrx,
  rows: RowsOf,
  file: string,
): Promise<Pick<ArchivedTable, 'rows' | 'bytes' | 'sha256'>> {
  const hash = createHash('sha256')
  const handle = await open(file, 'w')
  let count = 0
  let bytes = 0
  try {
    for await (const lines of readRows(trx, rows)) {
      const chunk = Buffer.from(lines.map((line) => `${line}\n`).join(''))
      hash.update(chunk)
      await handle.writeFile(chunk)
      count += lines.length
      bytes += chunk.length
    }
  } finally {
    await handle.close()
  }
  return { rows: count, bytes, sha256: hash.digest('hex') }
}
