import { VARIANT_LIMITS } from '../../../domain/variants.ts'
import { splitList } from '../cell-values.ts'
import type { CsvRow, Header } from '../csv-row.ts'
import { emptyDraft, type DraftContext, type ProductDraft } from '../product-draft.ts'
import type { CsvFormat } from './format.ts'
import { addVariant, createCellReader, known } from './read-cells.ts'

const PLACES = Array.from({ length: VARIANT_LIMITS.options }, (_, index) => index + 1)

/** What the export writes; every column may be missing, as long as something says which product a row is about. */
export const ownFormat: CsvFormat = {
  name: 'own',
  matches: (header) => header.some((name) => ['handle', 'sku', 'external_id', 'title'].includes(name)),
  keyOf(row) {
    const name = ['handle', 'external_id', 'sku'].find((column) => row.text(column) !== '')
    return name ? `${name}:${row.text(name)}` : `row:${row.row}`
  },
  aliasesOf: () => [],
  skuOf: (row) => row.text('sku'),
  pricesOf: (row) => [row.text('price'), row.text('compare_at_price'), row.text('cost')],
  toDraft,
}

function toDraft(rows: readonly CsvRow[], header: Header, context: DraftContext): ProductDraft {
  const draft = emptyDraft(rows.map(({ row }) => row))
  const [first] = rows
  if (!first) return draft
  readProduct(draft, first, header, context)
  readTranslations(draft, first, header)
  if (header.includes('option1_name')) {
    draft.options = PLACES.flatMap((place) => first.text(`option${place}_name`) || [])
  }
  for (const row of rows) readVariant(draft, row, header, context)
  return draft
}

function readProduct(draft: ProductDraft, row: CsvRow, header: Header, context: DraftContext): void {
  const cells = createCellReader(draft, context)
  const list = (column: string) => {
    const text = row.get(column)
    return text === undefined ? undefined : splitList(text)
  }
  const status = row.get('status') || undefined
  const publishAt = row.get('publish_at')
  const digital = cells.flag(row, 'digital')
  const externalId = row.get('external_id')
  draft.fields = known({
    title: row.get('title') || undefined,
    slug: row.get('handle') || undefined,
    description: row.get('description'),
    status: status as ProductDraft['fields']['status'],
    publishAt: publishAt === undefined ? undefined : publishAt || null,
    tags: list('tags'),
    taxClass: row.get('tax_class') || undefined,
    digital: digital ?? undefined,
    externalId: externalId === undefined ? undefined : externalId || null,
  })
  draft.seo = known({ title: row.get('seo_title'), description: row.get('seo_description') })
  const brand = row.get('brand')
  if (brand !== undefined) draft.brand = brand
  const categories = list('categories')
  if (categories) draft.categories = categories.map((path) => splitList(path, '>'))
  const pictures = list('images')
  if (pictures) draft.pictures = pictures.map((url) => ({ url }))
  const related = list('related')
  if (related) draft.related = related.length > 0 ? related : null
  for (const column of header) {
    const [, key] = /^attribute:(.+)$/.exec(column) ?? []
    if (key !== undefined) draft.attributes[key] = row.text(column)
  }
}

const TRANSLATED = /^(title|description|handle|seo_title|seo_description):([a-z]{2,3}(?:-[a-z0-9]+)*)$/i

function readTranslations(draft: ProductDraft, row: CsvRow, header: Header): void {
  for (const column of header) {
    const [, field, language] = TRANSLATED.exec(column) ?? []
    if (!field || !language) continue
    const translation = (draft.translations[language] ??= {})
    const text = row.text(column)
    if (field === 'seo_title' || field === 'seo_description') {
      translation.seo = { ...translation.seo, [field === 'seo_title' ? 'title' : 'description']: text }
    } else translation[field === 'handle' ? 'slug' : (field as 'title' | 'description')] = text
  }
}

function readVariant(draft: ProductDraft, row: CsvRow, header: Header, context: DraftContext): void {
  const cells = createCellReader(draft, context)
  const variant = addVariant(draft, row.row)
  const currency = row.get('currency')
  if (currency && currency !== context.currency) {
    const message = `currency: The store's prices are in ${context.currency}, this one is in ${currency}.`
    draft.problems.push({ row: row.row, message })
  }
  const options = draft.options?.map((_, index) => row.text(`option${index + 1}_value`))
  variant.fields = known({
    ...(options && { options }),
    sku: row.get('sku'),
    barcode: row.get('barcode'),
    price: cells.price(row, 'price') ?? undefined,
    compareAtPrice: cells.price(row, 'compare_at_price'),
    cost: cells.price(row, 'cost'),
    weightGrams: cells.grams(row, 'g', 'weight_grams') ?? undefined,
    trackStock: cells.flag(row, 'track_stock') ?? undefined,
    allowBackorder: cells.flag(row, 'allow_backorder') ?? undefined,
  })
  const picture = row.get('variant_image')
  if (picture !== undefined) variant.picture = picture
  for (const column of header) {
    const [, branch] = /^stock(?::(.+))?$/.exec(column) ?? []
    if (branch === undefined && column !== 'stock') continue
    const count = cells.count(row, column)
    if (count != null) variant.stock.set(branch ?? '', count)
  }
}
