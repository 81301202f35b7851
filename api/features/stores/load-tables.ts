import { createReadStream } from 'node:fs'
import type { ThemeCatalog } from '../../contracts/theme.ts'
import { writeRows } from '../../db/copy-rows.ts'
import { raiseSequence, readShape, withoutForeignKeys, type TableShape } from '../../db/store-shape.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import type { ArchivedTable } from './archive-manifest.ts'
import { cleanerOf, type CleanRow } from './clean-rows.ts'
import { ruleOf } from './moved-tables.ts'
import { spoolFile } from './spool-tables.ts'
import { damaged, foreign } from './unpack-archive.ts'

export interface Unpacked {
  folder: string
  tables: ArchivedTable[]
  themes: ThemeCatalog
}

/** Fills the empty tables of a store with an archive's rows; its schema has the archive's version. */
export async function loadTables(trx: StoreTrx, storeId: string, unpacked: Unpacked): Promise<void> {
  const shapes = new Map((await readShape(trx, storeId)).map((shape) => [shape.name, shape]))
  try {
    await withoutForeignKeys(trx, storeId, async () => {
      for (const table of unpacked.tables)
        await loadTable(trx, { storeId, table, shape: shapes.get(table.name) }, unpacked)
    })
  } catch (error) {
    throw isMisfit(error) ? damaged() : error
  }
}

interface Load {
  storeId: string
  table: ArchivedTable
  shape: TableShape | undefined
}

async function loadTable(
  trx: StoreTrx,
  { storeId, table, shape }: Load,
  { folder, themes }: Unpacked,
): Promise<void> {
  const { name, columns, rows, lastId } = table
  const rule = ruleOf(name)
  const known = (column: string) => shape?.columns.includes(column) && !rule?.without?.includes(column)
  if (!shape || !rule || rule.goes === 'never' || !columns.every(known)) throw foreign()
  const lines = readLines(spoolFile(folder, name), cleanerOf(name, themes))
  const written = await writeRows(trx, { storeId, table: shape, columns }, lines)
  if (written !== rows) throw damaged()
  await raiseSequence(trx, storeId, shape, lastId)
}

/** No row comes near it. */
const LINE_LENGTH = 64 * 1024 * 1024

// Not `readline`: for it a line also ends at U+2028, which a text may contain.
async function* readLines(file: string, clean: CleanRow = (line) => line): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, {
    encoding: 'utf8',
    highWaterMark: 1024 * 1024,
  }) as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LINE_LENGTH) throw damaged()
    for (const line of lines) yield clean(line)
  }
  if (rest !== '') throw damaged()
}

/** What Postgres and the cleaning say of rows that no Picksy wrote. */
function isMisfit(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof SyntaxError || error instanceof RangeError) return true
  return /^2[23]/.test((error as { code?: string }).code ?? '')
}
