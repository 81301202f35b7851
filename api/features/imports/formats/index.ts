import type { ImportFormat } from '../../../contracts/imports.ts'
import type { Header } from '../csv-row.ts'
import type { CsvFormat } from './format.ts'
import { ownFormat } from './own.ts'
import { shopifyFormat } from './shopify.ts'
import { woocommerceFormat } from './woocommerce.ts'

export type { CsvFormat } from './format.ts'

/** Those that ask for more come first. */
const formats: CsvFormat[] = [shopifyFormat, woocommerceFormat, ownFormat]

export const findFormat = (header: Header): CsvFormat | undefined =>
  formats.find((format) => format.matches(header))

export const formatNamed = (name: ImportFormat): CsvFormat =>
  formats.find((format) => format.name === name) ?? ownFormat
