import { slugify } from '../../api/domain/slug.ts'
import { deriveVariants } from '../../api/domain/variants.ts'
import { makeBarcode } from './barcode.ts'
import type { MotifName } from './pictures/motifs/index.ts'
import { shade } from './pictures/color.ts'
import { hashText } from './pictures/random.ts'
import type { StoreSlug } from './pictures/styles.ts'
import type { AttributeValue, SeedPicture, SeedProduct, SeedVariant, Text } from './types.ts'
import { writeHtml } from './write-html.ts'

/** A product as it is written down; what follows from it (variants, codes, stock, pictures) is derived. */
export interface ProductDraft {
  /** Its address in the store's own language. */
  slug: string
  sku: string
  brand: string
  /** Category keys, apart by spaces, the most specific one first. */
  in: string
  price: number
  was?: number
  grams: number
  tags?: string
  facts?: Readonly<Record<string, AttributeValue>>
  options?: Readonly<Record<string, readonly string[]>>
  /** The price or weight of variants with that value. */
  prices?: Readonly<Record<string, number>>
  weights?: Readonly<Record<string, number>>
  /** Combinations that are not made, like `Moss / XL`. */
  missing?: readonly string[]
  /** Combinations or values that are sold out; `*` for all. */
  soldOut?: readonly string[]
  /** About how many lie in a branch. */
  stock?: number
  /** Sold loose: it has no barcode. */
  loose?: true
  look: readonly [motif: MotifName, shape?: string, colors?: readonly string[]]
  /** Title and description in each language. */
  texts: Readonly<Record<string, readonly [title: string, body: string]>>
}

export interface Shelf {
  store: StoreSlug
  /** The first is the store's own. */
  locales: readonly string[]
  branches: readonly string[]
  /** Colours by the value of an option. */
  palette: Readonly<Record<string, string>>
  words: Readonly<Record<string, Text>>
}

export const defineProducts = (shelf: Shelf, drafts: readonly ProductDraft[]): SeedProduct[] =>
  drafts.map((draft) => defineProduct(shelf, draft))

function defineProduct(shelf: Shelf, draft: ProductDraft): SeedProduct {
  const options = Object.entries(draft.options ?? {}).map(([name, values]) => ({ name, values: [...values] }))
  const text = (pick: (written: readonly [string, string]) => string): Text =>
    Object.fromEntries(shelf.locales.map((locale) => [locale, pick(draft.texts[locale] ?? ['', ''])]))
  const title = text(([written]) => written)
  const colors = options.flatMap(({ values }) => values).filter((value) => value in shelf.palette)
  return {
    slug: makeSlugs(shelf, draft.slug, title),
    title,
    description: text(([, body]) => writeHtml(body)),
    brand: draft.brand,
    categories: draft.in.split(' '),
    tags: draft.tags?.split(' ') ?? [],
    options,
    variants: makeVariants(shelf, draft, options, colors),
    attributes: draft.facts ?? {},
    pictures: makePictures(shelf, draft, title, colors),
  }
}

/** Every language in Latin letters has an address of its own; the others share the English or first one. */
function makeSlugs({ locales }: Shelf, slug: string, title: Text): Text {
  const own = (locale: string) => (locale === locales[0] ? slug : slugify(title[locale] ?? ''))
  const shared = locales.includes('en') ? own('en') : slug
  return Object.fromEntries(locales.map((locale) => [locale, locale === 'ar' ? shared : own(locale)]))
}

function makeVariants(
  { branches }: Shelf,
  draft: ProductDraft,
  options: SeedProduct['options'],
  colors: readonly string[],
): SeedVariant[] {
  const derived = deriveVariants(options)
  if (!derived.ok) throw new Error(`${draft.slug}: ${derived.reason}`)
  const made = derived.value.filter((values) => !draft.missing?.includes(values.join(' / ')))
  return made.map((values) => {
    const sku = [draft.sku, ...values.map(abbreviate)].join('-')
    const soldOut = draft.soldOut?.some(
      (one) => one === '*' || one === values.join(' / ') || values.includes(one),
    )
    const price = chosen(draft.prices, values) ?? draft.price
    const compareAt = draft.was && Math.round((draft.was * price) / draft.price)
    return {
      sku,
      ...(draft.loose ? {} : { barcode: makeBarcode(sku) }),
      options: values,
      price,
      ...(compareAt ? { compareAt } : {}),
      grams: chosen(draft.weights, values) ?? draft.grams,
      stock: Object.fromEntries(
        branches.map((branch) => [branch, soldOut ? 0 : countStock(`${sku}/${branch}`, draft.stock ?? 14)]),
      ),
      picture: Math.max(
        0,
        colors.findIndex((color) => values.includes(color)),
      ),
    }
  })
}

const chosen = (table: Readonly<Record<string, number>> | undefined, values: readonly string[]) =>
  values.map((value) => table?.[value]).find((found) => found !== undefined)

/** `Moss` is MOS, `Dusty pink` DP, `XL` XL, `1,5 kg` 15KG. */
function abbreviate(value: string): string {
  const parts = slugify(value).toUpperCase().split('-')
  const letters = parts.join('')
  if (/\d/.test(letters)) return letters.slice(0, 6)
  return parts.length > 1 ? parts.map((part) => part.slice(0, 1)).join('') : letters.slice(0, 3)
}

/** Around the usual number; one shelf in nine is nearly empty. */
function countStock(seed: string, usual: number): number {
  const number = hashText(seed)
  return number % 9 === 0 ? 1 + (number % 3) : Math.ceil(usual * (0.5 + (number % 97) / 97))
}

/** The front in each colour, then the thing in its place. */
function makePictures(
  shelf: Shelf,
  draft: ProductDraft,
  title: Text,
  colors: readonly string[],
): SeedPicture[] {
  const [motif, shape = '', given = []] = draft.look
  const painted = (color: string | undefined) => {
    const main = color && shelf.palette[color]
    return main ? [main, given[1] ?? shade(main, 0.28), ...given.slice(2)] : given
  }
  const subject = (color: string | undefined) => ({
    store: shelf.store,
    motif,
    shape,
    colors: painted(color),
    seed: draft.slug,
  })
  const fronts = (colors.length > 0 ? colors : [undefined]).map((color): SeedPicture => ({
    name: color ? `${draft.slug}-${slugify(color)}` : draft.slug,
    draw: { ...subject(color), format: 'front' },
    alt: color ? joinWords(title, shelf.words[color] ?? {}) : title,
  }))
  const detail: SeedPicture = {
    name: `${draft.slug}-detail`,
    draw: { ...subject(colors[0]), format: 'detail' },
    alt: title,
  }
  return [...fronts, detail]
}

const joinWords = (title: Text, word: Text): Text =>
  Object.fromEntries(
    Object.entries(title).map(([locale, text]) => [locale, `${text}, ${word[locale] ?? ''}`]),
  )
