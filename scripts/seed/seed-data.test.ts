import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { checkHours } from '../../api/domain/opening-hours.ts'
import { checkSlug } from '../../api/domain/slug.ts'
import { checkVariants } from '../../api/domain/variants.ts'
import { catalog } from '../../themes/index.ts'
import { acme } from './acme/index.ts'
import { isBarcode } from './barcode.ts'
import { luna } from './luna/index.ts'
import { drawIcon, drawLogo } from './pictures/draw-logo.ts'
import { drawPicture, sizes } from './pictures/draw-picture.ts'
import { renderLogo, renderPicture } from './pictures/render-picture.ts'
import type { SeedCategory, SeedLink, SeedPicture, SeedStore, Text } from './types.ts'
import { verde } from './verde/index.ts'

const stores = [acme, luna, verde]

const own = (store: SeedStore, text: Text) => text[store.locales[0] ?? ''] ?? ''
const flatten = (categories: SeedCategory[]): SeedCategory[] =>
  categories.flatMap((category) => [category, ...flatten(category.children)])

/** Everything below a value that a test tells apart. */
function collect<Found>(value: unknown, find: (one: object) => Found | undefined): Found[] {
  if (typeof value !== 'object' || value === null) return []
  const found = find(value)
  return found === undefined ? Object.values(value).flatMap((child) => collect(child, find)) : [found]
}

const picturesOf = (store: SeedStore) =>
  collect(store, (one) => ('draw' in one && 'alt' in one ? (one as SeedPicture) : undefined))

const duplicates = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

it('shows a pack in each store', () => {
  expect(new Set(stores.map(({ theme }) => theme.split(':')[0])).size).toBe(stores.length)
})

describe.each(stores.map((store) => [store.slug, store] as const))('%s', (_, store) => {
  const categories = flatten(store.categories)

  it('has sixty products or more, each with its own addresses, codes and pictures', () => {
    expect(store.products.length).toBeGreaterThanOrEqual(60)
    for (const locale of store.locales) {
      const slugs = store.products.map((product) => product.slug[locale] ?? '')
      expect(duplicates(slugs), locale).toEqual([])
      expect(slugs.filter((slug) => !checkSlug(slug).ok)).toEqual([])
    }
    const variants = store.products.flatMap((product) => product.variants)
    const barcodes = variants.flatMap(({ barcode }) => barcode ?? [])
    expect(duplicates(variants.map(({ sku }) => sku))).toEqual([])
    expect(duplicates(barcodes)).toEqual([])
    expect(barcodes.filter((code) => !isBarcode(code))).toEqual([])
    expect(duplicates(picturesOf(store).map(({ name }) => name))).toEqual([])
  })

  it('says everything in every language of the store', () => {
    const keys = store.locales.toSorted().join()
    const isText = (one: object) => store.locales.some((locale) => locale in one)
    const texts = collect(store, (one) => (isText(one) ? (one as Text) : undefined))
    const poor = texts.filter(
      (text) =>
        Object.keys(text).toSorted().join() !== keys ||
        Object.values(text).some((written) => written.trim() === ''),
    )
    expect(texts.length).toBeGreaterThan(300)
    expect(poor).toEqual([])
  })

  it('has a word in every language for each option and each text of an attribute', () => {
    const shown = store.products.flatMap(({ options, attributes }) => [
      ...options.flatMap(({ name, values }) => [name, ...values]),
      ...Object.values(attributes).filter((value) => typeof value === 'string'),
    ])
    const needsWord = (word: string) => /\p{L}{3}/u.test(word) && !/^USB-C$|^AAA$/.test(word)
    expect([...new Set(shown)].filter((word) => needsWord(word) && !store.words[word])).toEqual([])
  })

  it('writes every description for its product alone', () => {
    for (const locale of store.locales) {
      const sentences = store.products.flatMap(({ description }) =>
        (description[locale] ?? '')
          .split(/(?<=[.!?:؟])\s+|<[^>]+>/)
          .filter((sentence) => sentence.length > 24),
      )
      expect(duplicates(sentences), locale).toEqual([])
    }
    const short = store.products.filter(({ description }) => own(store, description).length < 90)
    expect(short.map(({ slug }) => own(store, slug))).toEqual([])
  })

  it('names only what it has', () => {
    const branches = store.branches.map(({ key }) => key)
    const brands = store.brands.map(({ key }) => key)
    const attributes = new Map(store.attributes.map(({ key, type }) => [key, type]))
    const keys = categories.map(({ key }) => key)
    for (const product of store.products) {
      const name = own(store, product.slug)
      expect(brands, name).toContain(product.brand)
      expect(
        product.categories.filter((key) => !keys.includes(key)),
        name,
      ).toEqual([])
      for (const [key, value] of Object.entries(product.attributes)) expect(typeof value, `${name} ${key}`).toBe(attributeTypes[attributes.get(key) ?? 'text']) // prettier-ignore
      expect(
        Object.keys(product.attributes).filter((key) => !attributes.has(key)),
        name,
      ).toEqual([])
      for (const variant of product.variants) {
        expect(Object.keys(variant.stock)).toEqual(branches)
        expect(product.pictures[variant.picture], variant.sku).toBeDefined()
      }
    }
    const unused = (key: string) => !store.products.some((product) => product.categories.includes(key))
    const leaves = categories.filter(({ children }) => children.length === 0)
    expect(leaves.map(({ key }) => key).filter(unused)).toEqual([])
  })

  it('has variants that the catalog accepts, with a price and a weight', () => {
    for (const { slug, options, variants } of store.products) {
      expect(checkVariants(options, variants), own(store, slug)).toEqual({ ok: true })
      for (const { sku, price, compareAt, grams } of variants) {
        expect(price, sku).toBeGreaterThan(0)
        expect(grams, sku).toBeGreaterThan(0)
        expect(compareAt ?? price + 1, sku).toBeGreaterThan(price)
      }
    }
    const stocks = store.products.flatMap(({ variants }) =>
      variants.flatMap(({ stock }) => Object.values(stock)),
    )
    expect(stocks.every((count) => Number.isInteger(count) && count >= 0)).toBe(true)
    expect(stocks).toContain(0)
  })

  it('has collections that are not empty', () => {
    const slugs = store.products.map(({ slug }) => own(store, slug))
    for (const { key, products } of store.collections) {
      if (products.by === 'tag') {
        const { tag } = products
        expect(store.products.filter(({ tags }) => tags.includes(tag)).length, key).toBeGreaterThanOrEqual(3)
      } else {
        expect(
          products.slugs.filter((slug) => !slugs.includes(slug)),
          key,
        ).toEqual([])
      }
    }
  })

  it('links only to places that exist', () => {
    const places: Record<string, string[]> = {
      category: categories.map(({ key }) => key),
      collection: store.collections.map(({ key }) => key),
      brand: store.brands.map(({ key }) => key),
      page: store.pages.map(({ key }) => key),
      policy: store.policies.map(({ key }) => key),
      post: store.posts.map(({ key }) => key),
    }
    const links = collect(store, (one) => ('to' in one ? (one as SeedLink) : undefined))
    const broken = links.filter((link) =>
      link.to === 'path'
        ? !['/', '/stores/', '/blog/'].includes(link.path)
        : !places[link.to]?.includes(link.key),
    )
    expect(links.length).toBeGreaterThan(15)
    expect(broken).toEqual([])
  })

  it('fills a home page that the theme pack knows', () => {
    const [id = '', preset] = store.theme.split(':')
    const pack = catalog.packs[id]
    expect(pack?.presets.map((one) => one.id)).toContain(preset)
    const header = { type: 'header', settings: store.header ?? {}, blocks: [] }
    for (const { type, settings, blocks = [] } of [header, ...store.home]) {
      const schema = pack?.sections.find((one) => one.type === type)
      const fields = schema?.fields.map((field) => field.id)
      expect(
        Object.keys(settings).filter((key) => !fields?.includes(key)),
        type,
      ).toEqual([])
      for (const block of blocks) {
        const known = schema?.blocks?.find((one) => one.type === block.type)?.fields.map((field) => field.id)
        expect(
          Object.keys(block.settings).filter((key) => !known?.includes(key)),
          type,
        ).toEqual([])
      }
    }
  })

  it('opens its branches at hours that can be', () => {
    expect(store.branches.map(({ hours }) => checkHours(hours))).toEqual(
      store.branches.map(() => ({ ok: true })),
    )
  })

  it('draws every picture, and draws it the same again', () => {
    const drawings = picturesOf(store).map(({ draw }) => drawPicture(draw))
    expect(drawings).toEqual(picturesOf(store).map(({ draw }) => drawPicture(draw)))
    expect(drawings.filter((svg) => /NaN|undefined|Infinity/.test(svg))).toEqual([])
    expect(duplicates(drawings)).toEqual([])
  })
})

const attributeTypes = { text: 'string', number: 'number', boolean: 'boolean' }

describe('renderPicture', () => {
  it('makes a JPEG of the size that was drawn', async () => {
    for (const format of ['front', 'detail', 'wide', 'scene'] as const) {
      const picture = await renderPicture(drawPicture({ store: 'acme', motif: 'boot', seed: 'test', format }))
      expect(await sharp(picture).metadata()).toMatchObject({ ...sizes[format], format: 'jpeg' })
    }
  })

  it('keeps a logo transparent', async () => {
    const logo = await sharp(await renderLogo(drawLogo('luna'))).stats()
    const icon = await sharp(await renderLogo(drawIcon('luna'))).stats()
    expect([logo.isOpaque, icon.isOpaque]).toEqual([false, true])
  })
})
