import { describe, expect, it } from 'vitest'
import { allocateSlugs, type SlugWish } from './allocate-slugs.ts'

const wish = (entityId: number, more: Partial<SlugWish> = {}): SlugWish => ({
  entityId,
  locales: ['en', 'es'],
  slug: null,
  given: false,
  title: 'Tent',
  fallback: 'product',
  translated: {},
  ...more,
})

const taken = (slugs: Record<string, string[]>) =>
  new Map(Object.entries(slugs).map(([locale, list]) => [locale, new Set(list)]))

describe('allocateSlugs', () => {
  it('makes the address of the title, the same in every language', () => {
    expect(allocateSlugs([wish(1)], new Map()).get(1)).toEqual({ en: 'tent', es: 'tent' })
  })

  it('counts on where others were before, in the batch too', () => {
    const slugs = allocateSlugs([wish(1), wish(2)], taken({ en: ['tent'], es: [] }))
    expect([slugs.get(1), slugs.get(2)]).toEqual([
      { en: 'tent-2', es: 'tent-2' },
      { en: 'tent-3', es: 'tent-3' },
    ])
  })

  it('refuses an address that was asked for and is taken, and keeps nothing for it', () => {
    const slugs = allocateSlugs(
      [wish(1, { slug: 'a', given: true }), wish(2, { slug: 'a', given: true }), wish(3)],
      taken({ en: ['tent'] }),
    )
    expect(slugs.get(1)).toEqual({ en: 'a', es: 'a' })
    expect(slugs.get(2)).toMatchObject({ ok: false, code: 'slug_taken', path: 'slug' })
    expect(slugs.get(3)).toEqual({ en: 'tent-2', es: 'tent-2' })
  })

  it('numbers the language that did not ask, where another entity has the address', () => {
    const slugs = allocateSlugs([wish(1, { slug: 'a', given: true })], taken({ es: ['a'] }))
    expect(slugs.get(1)).toEqual({ en: 'a', es: 'a-2' })
  })

  it('names the language whose chosen address is not valid', () => {
    const slugs = allocateSlugs([wish(1, { translated: { es: 'Casa Roja' } })], new Map())
    expect(slugs.get(1)).toMatchObject({ ok: false, code: 'slug_malformed', path: 'translations.es.slug' })
  })

  it('finds an address for titles without letters, and for endless ones', () => {
    const long = 'a'.repeat(150)
    const slugs = allocateSlugs(
      [wish(1, { title: '!!!' }), wish(2, { title: long }), wish(3, { title: long })],
      new Map(),
    )
    expect(slugs.get(1)).toEqual({ en: 'product', es: 'product' })
    expect(slugs.get(2)).toMatchObject({ en: 'a'.repeat(100) })
    expect(slugs.get(3)).toMatchObject({ en: `${'a'.repeat(98)}-2` })
  })
})
