import type { CsvFormat } from './formats/index.ts'
import { createSignSeeker, type DecimalSign } from './cell-values.ts'
import type { CsvRow } from './csv-row.ts'

/** What must be known of the whole file before its first product can be made. */
export interface FileScan {
  rows: number
  /** How many rows each product has. */
  groups: Map<string, number>
  keyOf(row: CsvRow): string
  sign: DecimalSign
  /** Rows whose SKU stands in an earlier row, with that one. */
  repeated: Map<number, number>
}

export async function scanFile(rows: AsyncIterable<CsvRow>, format: CsvFormat): Promise<FileScan> {
  const counts = new Map<string, number>()
  const aliases = new Map<string, string>()
  const skus = new Map<string, number>()
  const repeated = new Map<number, number>()
  const seeker = createSignSeeker()
  let total = 0
  for await (const row of rows) {
    total++
    const key = format.keyOf(row)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const alias of format.aliasesOf(row)) aliases.set(alias, key)
    for (const price of format.pricesOf(row)) seeker.look(price)
    const sku = format.skuOf(row)
    const earlier = skus.get(sku)
    if (sku !== '' && earlier !== undefined) repeated.set(row.row, earlier)
    else if (sku !== '') skus.set(sku, row.row)
  }
  const groups = new Map<string, number>()
  for (const [key, count] of counts) {
    const own = aliases.get(key) ?? key
    groups.set(own, (groups.get(own) ?? 0) + count)
  }
  const keyOf = (row: CsvRow) => {
    const key = format.keyOf(row)
    return aliases.get(key) ?? key
  }
  return { rows: total, groups, keyOf, sign: seeker.sign(), repeated }
}

/** The rows of one product after the other, each as soon as its last row was read, wherever they stand. */
export async function* groupRows(rows: AsyncIterable<CsvRow>, scan: FileScan): AsyncGenerator<CsvRow[]> {
  const open = new Map<string, CsvRow[]>()
  for await (const row of rows) {
    const key = scan.keyOf(row)
    const group = open.get(key) ?? []
    group.push(row)
    if (group.length < (scan.groups.get(key) ?? 1)) open.set(key, group)
    else {
      open.delete(key)
      yield group
    }
  }
}
