import { describe, expect, test } from 'vitest'
import { fromPlainText, toPlainText } from './plain-text.ts'
import {
  combine,
  EMPTY_PRODUCT,
  NO_PRODUCT_TEXTS,
  toPatch,
  withoutPicture,
  type ProductForm,
} from './product-form.ts'

const eur = (amount: number) => ({ amount, currency: 'EUR' })
const variant = (id: number, options: string[], amount: number) => ({
  ...{ id, options, sku: `s${id}`, stock: id, mediaId: null },
  price: eur(amount),
})

describe('options', () => {
  const size = { name: 'Size', values: ['S', 'M'] }
  const color = { name: 'Color', values: ['Red', 'Blue'] }

  test('make every combination, priced like the product', () => {
    const rows = combine({ price: eur(900), stock: 4, options: [], variants: [] }, [size, color])
    expect(rows.map(({ options }) => options.join('/'))).toEqual(['S/Red', 'S/Blue', 'M/Red', 'M/Blue'])
    expect(rows[3]).toEqual({ options: ['M', 'Blue'], sku: '', price: eur(900), stock: 4, mediaId: null })
  })

  test('keep the variants that were there', () => {
    const variants = [variant(7, ['S'], 100), variant(8, ['M'], 200)]
    const form = { price: null, stock: null, options: [size], variants }
    const rows = combine(form, [{ name: 'Size', values: ['M', 'L'] }])
    expect(rows).toEqual([
      variants[1],
      { options: ['L'], sku: '', price: eur(100), stock: null, mediaId: null },
    ])
  })
})

describe('a combination that was taken out', () => {
  test('stays out when another value comes', () => {
    const before = { name: 'Size', values: ['S', 'M'] }
    const form = { price: null, stock: null, options: [before], variants: [variant(7, ['S'], 100)] }
    const rows = combine(form, [{ name: 'Size', values: ['S', 'M', 'L'] }])
    expect(rows.map(({ options }) => options.join())).toEqual(['S', 'L'])
  })
})

describe('a patch', () => {
  const form = (changes: Partial<ProductForm>) => toPatch({ ...EMPTY_PRODUCT, ...changes }, changes)

  test('says what was changed and nothing else', () => {
    expect(form({ title: 'Tent' })).toEqual({ title: 'Tent' })
    expect(form({ price: eur(5), sku: '' })).toEqual({ price: eur(5), sku: null })
  })

  test('of a product with options speaks of its variants, not of one price', () => {
    const options = [{ name: 'Size', values: ['S'] }]
    const patch = form({ options, variants: [variant(7, ['S'], 100)], price: eur(5) })
    expect(patch).toEqual({
      options,
      variants: [{ id: 7, options: ['S'], sku: 's7', price: eur(100), stock: 7, mediaId: null }],
    })
  })

  test('takes away the language, the attribute and the brand that were emptied', () => {
    const translations = { es: NO_PRODUCT_TEXTS }
    expect(form({ translations, attributes: { color: null }, brandId: null })).toEqual({
      translations: { es: null },
      attributes: { color: null },
      brandId: null,
    })
  })

  test('says in another language what is said in it, options too', () => {
    const es = { ...NO_PRODUCT_TEXTS, title: 'Tienda', options: { Size: 'Talla', S: '' } }
    expect(form({ translations: { es } })).toEqual({
      translations: { es: { title: 'Tienda', options: { Size: 'Talla' } } },
    })
  })

  test('names a time only for what is scheduled', () => {
    expect(form({ status: 'draft', publishAt: '2030-01-01T00:00:00Z' })).toEqual({ status: 'draft' })
  })
})

test('a picture that is taken out leaves its variants too', () => {
  const variants = [{ ...variant(7, ['S'], 100), mediaId: 3 }]
  const rest = withoutPicture({ ...EMPTY_PRODUCT, mediaIds: [3, 4], variants }, 3)
  expect(rest).toMatchObject({ mediaIds: [4], variants: [{ id: 7, mediaId: null }] })
})

describe('a plain description', () => {
  test('comes back as it was typed', () => {
    const text = 'Warm & dry\n2 < 3\n\nSecond'
    expect(fromPlainText(text)).toBe('<p>Warm &amp; dry<br>2 &lt; 3</p><p>Second</p>')
    expect(toPlainText(fromPlainText(text))).toBe(text)
  })

  test('is none when there are formats in it', () => {
    expect(toPlainText('<p>A <b>bold</b> one</p>')).toBeUndefined()
    expect(toPlainText('')).toBe('')
  })
})
