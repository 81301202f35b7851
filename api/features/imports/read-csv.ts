import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { createRowReader, isBlank, readHeader, type CsvRow } from './csv-row.ts'
import { decode, type Encoding } from './text-file.ts'

export interface CsvShape {
  encoding: Encoding
  delimiter: string
}

export class CsvFileError extends Error {
  override name = 'CsvFileError'
  readonly row: number

  constructor(row: number, message: string) {
    super(message)
    this.row = row
  }
}

const LONGEST_RECORD = 2_000_000

/** The file's rows but for the header and blank ones; throws where quotes leave no telling what a cell is. */
export async function* readCsv(file: AsyncIterable<Uint8Array>, shape: CsvShape): AsyncGenerator<CsvRow> {
  let read: ReturnType<typeof createRowReader> | undefined
  let row = 0
  for await (const cells of readRecords(file, shape)) {
    row++
    if (!read) read = createRowReader(readHeader(cells))
    else if (!isBlank(cells)) yield read(cells, row)
  }
}

/** The first record alone. */
export async function readFirstRecord(text: string, delimiter: string): Promise<string[]> {
  const records = parse(text, { ...options(delimiter), to: 1 })
  for await (const cells of records) return cells as string[]
  return []
}

async function* readRecords(
  file: AsyncIterable<Uint8Array>,
  { encoding, delimiter }: CsvShape,
): AsyncGenerator<string[]> {
  const source = Readable.from(decode(file, encoding))
  const records = source.pipe(parse(options(delimiter)))
  source.on('error', (error) => records.destroy(error))
  try {
    for await (const cells of records) yield cells as string[]
  } catch (error) {
    if (error instanceof CsvError) throw new CsvFileError(Number(error['records'] ?? 0) + 1, describe(error))
    throw error
  } finally {
    source.destroy()
  }
}

const options = (delimiter: string) => ({
  delimiter,
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  max_record_size: LONGEST_RECORD,
})

function describe(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'A quotation mark opens a cell that never ends.'
  if (error.code === 'CSV_MAX_RECORD_SIZE') return 'This row is too long: a quotation mark may be missing.'
  return 'This row cannot be read: look at its quotation marks.'
}
