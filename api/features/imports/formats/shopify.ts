import { checkSlug, slugify } from '../../../domain/slug.ts'
import { splitList } from '../cell-values.ts'
import type { CsvRow, Header } from '../csv-row.ts'
import { emptyDraft, type DraftContext, type DraftPicture, type ProductDraft } from '../product-draft.ts'
import type { CsvFormat } from './format.ts'
import { addVariant, createCellReader, known } from './read-cells.ts'

/** Shopify has renamed its columns: each is known by its new name and by the one before. */
const C = {
  handle: ['url handle', 'handle'],
  title: ['title'],
  description: ['description', 'body (html)'],
  vendor: ['vendor'],
  type: ['type'],
  category: ['product category'],
  tags: ['tags'],
  published: ['published on online store', 'published'],
  status: ['status'],
  sku: ['sku', 'variant sku'],
  barcode: ['barcode', 'variant barcode'],
  price: ['price', 'variant price'],
  compareAt: ['compare-at price', 'variant compare at price'],
  cost: ['cost per item'],
  grams: ['weight value (grams)', 'variant grams'],
  tracker: ['inventory tracker', 'variant inventory tracker'],
  stock: ['inventory quantity', 'variant inventory qty'],
  oversell: ['continue selling when out of stock', 'variant inventory policy'],
  shipping: ['requires shipping', 'variant requires shipping'],
  image: ['product image url', 'image src'],
  imagePosition: ['image position'],
  imageAlt: ['image alt text'],
  variantImage: ['variant image url', 'variant image'],
  giftCard: ['gift card'],
  seoTitle: ['seo title'],
  seoDescription: ['seo description'],
} as const satisfies Record<string, string[]>

const has = (header: Header, columns: readonly string[]) => columns.some((column) => header.includes(column))

export const shopifyFormat: CsvFormat = {
  name: 'shopify',
  matches: (header) => has(header, C.handle) && header.includes('option1 value') && has(header, C.price),
  keyOf: (row) => row.text(...C.handle) || `row:${row.row}`,
  aliasesOf: () => [],
  skuOf: (row) => row.text(...C.sku),
  pricesOf: (row) => [row.text(...C.price), row.text(...C.compareAt), row.text(...C.cost)],
  toDraft,
}

function toDraft(rows: readonly CsvRow[], header: Header, context: DraftContext): ProductDraft {
  const draft = emptyDraft(rows.map(({ row }) => row))
  const [first] = rows
  if (!first) return draft
  if (first.text(...C.giftCard).toLowerCase() === 'true') {
    draft.problems.push({ row: first.row, message: 'Gift cards are not taken over.' })
  }
  const names = [1, 2, 3].map((place) => first.text(`option${place} name`))
  const named = names.filter((name) => name !== '')
  const plain = named.length === 1 && named[0] === 'Title' && first.text('option1 value') === 'Default Title'
  draft.options = plain ? [] : named
  readProduct(draft, first)
  if (has(header, C.image)) draft.pictures = picturesOf(rows)
  // Rows beyond the variants' only bring further pictures.
  const sold = rows.filter(
    (row) => row === first || row.text('option1 value') !== '' || row.text(...C.sku) !== '',
  )
  for (const row of sold) readVariant(draft, row, context)
  const shipped = sold.map((row) => row.text(...C.shipping).toLowerCase())
  if (has(header, C.shipping)) draft.fields.digital = shipped.every((text) => text === 'false')
  return draft
}

function readProduct(draft: ProductDraft, row: CsvRow): void {
  const handle = row.text(...C.handle)
  const type = row.text(...C.type)
  const taxonomy = row.text(...C.category)
  const tags = row.get(...C.tags)
  draft.fields = known({
    title: row.get(...C.title) || undefined,
    slug: (checkSlug(handle).ok ? handle : slugify(handle)) || undefined,
    description: row.get(...C.description),
    status: statusOf(row),
    tags: tags === undefined ? undefined : splitList(tags, ','),
  })
  draft.seo = known({ title: row.get(...C.seoTitle), description: row.get(...C.seoDescription) })
  const vendor = row.get(...C.vendor)
  if (vendor !== undefined) draft.brand = vendor
  if (type || taxonomy) draft.categories = [type ? [type] : splitList(taxonomy, '>')]
}

function statusOf(row: CsvRow): ProductDraft['fields']['status'] {
  const status = row.text(...C.status).toLowerCase()
  if (status === 'draft' || status === 'archived') return status
  const published = row.get(...C.published)?.toLowerCase()
  if (published === undefined && status === '') return undefined
  return published === 'false' ? 'draft' : 'active'
}

function picturesOf(rows: readonly CsvRow[]): DraftPicture[] {
  const pictures = rows.flatMap((row, index) => {
    const url = row.text(...C.image)
    const alt = row.text(...C.imageAlt)
    const place = Number(row.text(...C.imagePosition)) || index + 1
    return url ? [{ place, picture: { url, ...(alt && { alt }) } }] : []
  })
  const ordered = pictures.sort((left, right) => left.place - right.place).map(({ picture }) => picture)
  return [...new Map(ordered.map((picture) => [picture.url, picture])).values()]
}

function readVariant(draft: ProductDraft, row: CsvRow, context: DraftContext): void {
  const cells = createCellReader(draft, context)
  const variant = addVariant(draft, row.row)
  const tracker = row.get(...C.tracker)
  const oversell = row.get(...C.oversell)?.toLowerCase()
  variant.fields = known({
    options: (draft.options ?? []).map((_, index) => row.text(`option${index + 1} value`)),
    sku: row.get(...C.sku),
    barcode: row.get(...C.barcode),
    price: cells.price(row, ...C.price) ?? undefined,
    compareAtPrice: cells.price(row, ...C.compareAt),
    cost: cells.price(row, ...C.cost),
    weightGrams: cells.grams(row, 'g', ...C.grams) ?? undefined,
    trackStock: tracker === undefined ? undefined : tracker !== '',
    allowBackorder: oversell === undefined ? undefined : oversell === 'continue' || oversell === 'true',
  })
  const picture = row.text(...C.variantImage)
  if (picture) variant.picture = picture
  const count = cells.count(row, ...C.stock)
  if (count != null && variant.fields.trackStock !== false) variant.stock.set('', count)
}
