import type { ImportFormat } from '../../contracts/imports.ts'
import { accept, refuse, type Result } from '../../domain/refusal.ts'
import { readHeader } from './csv-row.ts'
import { findFormat } from './formats/index.ts'
import { readFirstRecord, type CsvShape } from './read-csv.ts'
import { detectEncoding } from './text-file.ts'

export interface SniffedCsv extends CsvShape {
  header: string[]
  format: ImportFormat
}

const DELIMITERS = [',', ';', '\t', '|']
const HEADER_BYTES = 256 * 1024

/** What kind of file this is, from its beginning. */
export async function sniffCsv(bytes: Uint8Array): Promise<Result<SniffedCsv>> {
  const encoding = detectEncoding(bytes)
  if (!encoding.ok) return encoding
  const text = new TextDecoder(encoding.value).decode(bytes.subarray(0, HEADER_BYTES))
  const headers = await Promise.all(
    DELIMITERS.map(async (delimiter) => ({
      delimiter,
      header: readHeader(await firstRecord(text, delimiter)),
    })),
  )
  const [widest] = headers.toSorted((left, right) => right.header.length - left.header.length)
  const format = widest && findFormat(widest.header)
  if (!widest || !format) {
    return refuse(
      'unknown_header',
      'The first row must name the columns: our own (handle, title, price ...), or those of a Shopify or WooCommerce export',
    )
  }
  return accept({
    encoding: encoding.value,
    delimiter: widest.delimiter,
    header: widest.header,
    format: format.name,
  })
}

async function firstRecord(text: string, delimiter: string): Promise<string[]> {
  try {
    return await readFirstRecord(text, delimiter)
  } catch {
    return []
  }
}
