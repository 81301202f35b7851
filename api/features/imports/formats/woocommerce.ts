import { slugify } from '../../../domain/slug.ts'
import { VARIANT_LIMITS } from '../../../domain/variants.ts'
import { GRAMS, splitList } from '../cell-values.ts'
import type { CsvRow, Header } from '../csv-row.ts'
import { emptyDraft, type DraftContext, type ProductDraft, type VariantDraft } from '../product-draft.ts'
import type { CsvFormat } from './format.ts'
import { addVariant, createCellReader, known } from './read-cells.ts'

const SKU_KEY = 'sku:'

export const woocommerceFormat: CsvFormat = {
  name: 'woocommerce',
  matches: (header) => ['type', 'sku', 'name', 'regular price'].every((name) => header.includes(name)),
  keyOf(row) {
    const parent = kindsOf(row).includes('variation') ? row.text('parent') : ''
    if (parent) return parent.startsWith('id:') ? parent : SKU_KEY + parent
    return row.text('id') ? `id:${row.text('id')}` : SKU_KEY + (row.text('sku') || `row:${row.row}`)
  },
  // A variation names its parent by SKU where that has one, or by id.
  aliasesOf: (row) =>
    kindsOf(row).includes('variation') || !row.text('sku') ? [] : [SKU_KEY + row.text('sku')],
  skuOf: (row) => row.text('sku'),
  pricesOf: (row) => [row.text('regular price'), row.text('sale price')],
  toDraft,
}

/** `simple, virtual` is a kind and what else is said of it. */
const kindsOf = (row: CsvRow) => splitList(row.text('type').toLowerCase(), ',')

const SELLABLE = new Set(['simple', 'variable', 'variation'])

function toDraft(rows: readonly CsvRow[], header: Header, context: DraftContext): ProductDraft {
  const draft = emptyDraft(rows.map(({ row }) => row))
  const parent = rows.find((row) => !kindsOf(row).includes('variation'))
  if (!parent) {
    const row = rows[0]?.row ?? 0
    draft.problems.push({ row, message: `Its parent “${rows[0]?.text('parent')}” is not in the file.` })
    return draft
  }
  const [kind = ''] = kindsOf(parent)
  if (!SELLABLE.has(kind)) {
    draft.problems.push({ row: parent.row, message: `Products of the type “${kind}” are not taken over.` })
  }
  const variations = rows.filter((row) => row !== parent)
  const attributes = attributesOf(parent, header)
  const chosen = attributes.filter(({ name }) =>
    variations.some((row) => valueOf(row, header, name) !== undefined),
  )
  readProduct(draft, parent)
  draft.options = chosen.map(({ name }) => name)
  for (const { name, values } of attributes) {
    const key = slugify(name)
      .replace(/^(?=\d)/, 'a-')
      .slice(0, 60)
    if (key !== '' && !chosen.some((option) => option.name === name)) draft.attributes[key] = values
  }
  if (variations.length === 0)
    readVariant(draft, parent, { header, context, unit: unitOf(header), values: [] })
  for (const row of variations) {
    for (const values of combinations(row, header, chosen)) {
      readVariant(draft, row, { header, context, unit: unitOf(header), values, parent })
    }
  }
  return draft
}

function readProduct(draft: ProductDraft, row: CsvRow): void {
  const list = (column: string) => {
    const text = row.get(column)
    return text === undefined ? undefined : splitList(text, ',')
  }
  const published = row.get('published')
  const kinds = kindsOf(row)
  const id = row.text('id')
  const description = row.get('description')
  draft.fields = known({
    title: row.get('name') || undefined,
    description: description === undefined ? undefined : description || row.text('short description'),
    status:
      published === undefined ? undefined : published === '1' ? ('active' as const) : ('draft' as const),
    tags: list('tags'),
    digital: kinds.includes('virtual') || kinds.includes('downloadable'),
    externalId: id ? `woocommerce:${id}` : undefined,
  })
  const categories = list('categories')
  if (categories) draft.categories = categories.map((path) => splitList(path, '>'))
  const brand = list('brands')?.[0]
  if (brand) draft.brand = brand
  const pictures = list('images')
  if (pictures) draft.pictures = [...new Set(pictures)].map((url) => ({ url }))
}

interface FileAttribute {
  name: string
  values: string[]
}

/** An attribute stands in three or four numbered columns. */
function attributesOf(row: CsvRow, header: Header): FileAttribute[] {
  return header.flatMap((column) => {
    const [, number] = /^attribute (\d+) name$/.exec(column) ?? []
    const name = number === undefined ? '' : row.text(column)
    return name ? [{ name, values: splitList(row.text(`attribute ${number} value(s)`), ',') }] : []
  })
}

const valueOf = (row: CsvRow, header: Header, name: string) =>
  attributesOf(row, header).find((attribute) => attribute.name === name)?.values[0]

/** A variation that leaves an option open stands for all of its values. */
function combinations(row: CsvRow, header: Header, options: readonly FileAttribute[]): string[][] {
  return options.reduce<string[][]>(
    (rows, option) => {
      const value = valueOf(row, header, option.name)
      const values = value === undefined ? option.values : [value]
      return rows
        .flatMap((known) => values.map((each) => [...known, each]))
        .slice(0, VARIANT_LIMITS.variants + 1)
    },
    [[]],
  )
}

interface VariantPlace {
  header: Header
  context: DraftContext
  unit: { column: string; unit: keyof typeof GRAMS } | undefined
  values: string[]
  parent?: CsvRow
}

function readVariant(
  draft: ProductDraft,
  row: CsvRow,
  { header, context, unit, values, parent }: VariantPlace,
): void {
  const cells = createCellReader(draft, context)
  const again = draft.variants.some((variant) => variant.row === row.row)
  const variant = addVariant(draft, row.row)
  const regular = cells.price(row, 'regular price')
  const sale = isOnSale(row, context.now) ? cells.price(row, 'sale price') : null
  const backorders = row.get('backorders allowed?')
  const barcode = row.get('gtin, upc, ean, or isbn')
  const weighed = unit && (row.text(unit.column) ? row : (parent ?? row))
  variant.fields = known({
    options: values,
    // Several variants of one row cannot all have its SKU.
    sku: again ? null : row.get('sku'),
    barcode: again ? null : barcode,
    price: sale ?? regular ?? undefined,
    compareAtPrice: sale ? regular : null,
    weightGrams: (unit && weighed && cells.grams(weighed, unit.unit, unit.column)) ?? undefined,
    allowBackorder: backorders === undefined ? undefined : backorders !== '0' && backorders !== '',
  })
  const [picture] = parent ? splitList(row.text('images'), ',') : []
  if (picture) variant.picture = picture
  if (header.includes('stock') && !again) readStock(variant, row, cells.count(row, 'stock'))
}

/** Without a number only the word counts: there or not. */
function readStock(variant: VariantDraft, row: CsvRow, count: number | null | undefined): void {
  const there = row.get('in stock?')
  const gone = count == null && there === '0'
  variant.fields.trackStock = count != null || gone
  if (count != null || gone) variant.stock.set('', count ?? 0)
}

function isOnSale(row: CsvRow, now: Date): boolean {
  const [from, to] = ['date sale price starts', 'date sale price ends'].map((column) =>
    Date.parse(row.text(column)),
  )
  return (
    row.text('sale price') !== '' &&
    !(from && from > now.getTime()) &&
    !(to && to + 86_400_000 <= now.getTime())
  )
}

/** The shop's unit stands in the column's name: `Weight (kg)`. */
function unitOf(header: Header): VariantPlace['unit'] {
  for (const column of header) {
    const unit = /^weight \((\w+)\)$/.exec(column)?.[1]?.replace(/s$/, '')
    if (unit && Object.hasOwn(GRAMS, unit)) return { column, unit: unit as keyof typeof GRAMS }
  }
  return undefined
}
