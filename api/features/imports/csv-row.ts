import { unguardFormula } from './cell-values.ts'
import { inEnglish } from './formats/woocommerce-columns.ts'

/** One record of a file, its cells by column. */
export interface CsvRow {
  /** As a spreadsheet counts. */
  row: number
  /** The cell of the first of these columns that the file has; undefined where it has none of them. */
  get(...columns: string[]): string | undefined
  /** The same, and an empty text where there is no such column. */
  text(...columns: string[]): string
}

export type Header = readonly string[]

export const readHeader = (cells: readonly string[]): string[] => inEnglish(cells.map(normaliseColumn))

/** Columns are known whatever their case; what stands behind a colon is somebody's own name. */
export function normaliseColumn(name: string): string {
  const [column = '', ...own] = name
    .replace(/^\uFEFF/, '')
    .trim()
    .split(':')
  const known = column.trim().replaceAll(/\s+/g, ' ').toLowerCase()
  return [known, ...(own.length > 0 ? [own.join(':').trim()] : [])].join(':')
}

export function createRowReader(header: Header): (cells: readonly string[], row: number) => CsvRow {
  const places = new Map(header.map((name, at) => [name, at] as const).toReversed())
  return (cells, row) => {
    const get = (...columns: string[]) => {
      const column = columns.find((name) => places.has(name))
      if (column === undefined) return undefined
      return unguardFormula((cells[places.get(column) ?? -1] ?? '').trim())
    }
    return { row, get, text: (...columns) => get(...columns) ?? '' }
  }
}

export const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')
