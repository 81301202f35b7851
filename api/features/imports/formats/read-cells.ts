import type { Result } from '../../../domain/refusal.ts'
import { readCount, readFlag, readGrams, readPrice, shorten, type GRAMS } from '../cell-values.ts'
import type { CsvRow } from '../csv-row.ts'
import type { DraftContext, ProductDraft, VariantDraft } from '../product-draft.ts'

/** Reads cells into a draft: what is not there is undefined, what cannot be read becomes a problem of its row. */
export function createCellReader(draft: ProductDraft, context: DraftContext) {
  const { currency, sign } = context

  function read<Value>(
    row: CsvRow,
    columns: string[],
    parse: (text: string) => Result<Value>,
  ): Value | null | undefined {
    const text = row.get(...columns)
    if (text === undefined) return undefined
    if (text === '') return null
    const parsed = parse(text)
    if (parsed.ok) return parsed.value
    draft.problems.push({ row: row.row, message: `${columns[0]}: ${parsed.reason}.` })
    return undefined
  }

  return {
    /** Null where the cell is empty. */
    price: (row: CsvRow, ...columns: string[]) =>
      read(row, columns, (text) => readPrice(text, currency, sign)),
    count: (row: CsvRow, ...columns: string[]) => read(row, columns, (text) => readCount(text, sign)),
    grams: (row: CsvRow, unit: keyof typeof GRAMS, ...columns: string[]) =>
      read(row, columns, (text) => readGrams(text, unit, sign)),
    flag: (row: CsvRow, ...columns: string[]) =>
      read(row, columns, (text): Result<boolean> => {
        const value = readFlag(text)
        return value === undefined
          ? { ok: false, code: 'not_a_flag', reason: `“${shorten(text)}” is neither true nor false` }
          : { ok: true, value }
      }),
  }
}

export const addVariant = (draft: ProductDraft, row: number): VariantDraft => {
  const variant: VariantDraft = { row, fields: {}, stock: new Map() }
  draft.variants.push(variant)
  return variant
}

/** Fields of which something is known. */
export function known<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
