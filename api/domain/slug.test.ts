import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSlug, MAX_SLUG, proposeSlug, slugify, uniqueSlug } from './slug.ts'

describe('slugify', () => {
  test.each([
    ['Rain Jacket', 'rain-jacket'],
    ['  Men’s  tee -- XL! ', 'mens-tee-xl'],
    ['Año Nuevo: piñata', 'ano-nuevo-pinata'],
    ['Straße', 'strasse'],
    ['STRASSE ẞ', 'strasse-ss'],
    ['Smørrebrød & Æbler', 'smorrebrod-aebler'],
    ['Đà Nẵng', 'da-nang'],
    ['Łódź', 'lodz'],
    ['İstanbul ışık', 'istanbul-isik'],
    ['Crème brûlée ﬁne', 'creme-brulee-fine'],
    ['Жёлтый щит', 'zheltyi-shchit'],
    ['Ελληνικά Ψάρι', 'ellinika-psari'],
    ['قميص أحمر', 'qmys-ahmr'],
    ['قهوة ١٢٣', 'qhwa-123'],
    ['Ｆｕｌｌ ① ½', 'full-1-1-2'],
    ['東京', ''],
    ['🎉', ''],
    ['---', ''],
    ['constructor', 'constructor'],
  ])('%j gives %j', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  test('gives nothing, or a slug that stays itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const slug = slugify(title)
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(slug.length).toBeLessThanOrEqual(MAX_SLUG)
        expect(slugify(slug)).toBe(slug)
      }),
    )
  })
})

describe('checkSlug', () => {
  test.each(['a', 'rain-jacket', '1984', '501-jeans', 'a'.repeat(100)])('takes %j', (slug) => {
    expect(checkSlug(slug)).toEqual({ ok: true })
  })

  test.each([
    ['', 'slug_malformed'],
    ['Rain', 'slug_malformed'],
    ['-rain', 'slug_malformed'],
    ['rain-', 'slug_malformed'],
    ['rain--jacket', 'slug_malformed'],
    ['rain/jacket', 'slug_malformed'],
    ['..', 'slug_malformed'],
    ['piñata', 'slug_malformed'],
    ['rain\n', 'slug_malformed'],
    ['a'.repeat(101), 'slug_too_long'],
    ['2', 'slug_reserved'],
    ['40', 'slug_reserved'],
    ['page', 'slug_reserved'],
  ])('refuses %j as %s', (slug, code) => {
    expect(checkSlug(slug)).toMatchObject({ ok: false, code, path: 'slug' })
  })
})

describe('uniqueSlug', () => {
  test('takes the lowest free number', () => {
    expect(uniqueSlug('tee', new Set())).toBe('tee')
    expect(uniqueSlug('tee', new Set(['tee', 'tee-2', 'tee-4']))).toBe('tee-3')
  })

  test('keeps to the longest length', () => {
    const base = `${'a'.repeat(97)}-bb`
    const slug = uniqueSlug(base, new Set([base]))
    expect(slug).toBe(`${'a'.repeat(97)}-2`)
  })
})

test('proposeSlug is always valid and free', () => {
  const titles = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('2', 'Page', '東京', '40', 'tee'))
  fc.assert(
    fc.property(fc.array(titles, { maxLength: 12 }), (list) => {
      const taken = new Set<string>()
      for (const title of list) {
        const slug = proposeSlug(title, 'product', taken)
        expect(checkSlug(slug)).toEqual({ ok: true })
        expect(taken.has(slug)).toBe(false)
        taken.add(slug)
      }
    }),
  )
})
