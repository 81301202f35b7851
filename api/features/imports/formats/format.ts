import type { ImportFormat } from '../../../contracts/imports.ts'
import type { CsvRow, Header } from '../csv-row.ts'
import type { DraftContext, ProductDraft } from '../product-draft.ts'

/** What tells one kind of product file from another, and how its rows become products. */
export interface CsvFormat {
  name: ImportFormat
  /** Whether a header is one of this kind. */
  matches(header: Header): boolean
  /** What the rows of one product have in common. */
  keyOf(row: CsvRow): string
  /** Other keys by which rows name this row's product. */
  aliasesOf(row: CsvRow): string[]
  skuOf(row: CsvRow): string
  /** Cells that show which sign decimals have. */
  pricesOf(row: CsvRow): string[]
  /** All rows of one product, in their order. */
  toDraft(rows: readonly CsvRow[], header: Header, context: DraftContext): ProductDraft
}
