import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkStoreSlug, lookAlikeKey } from './store-slug.ts'

describe('checkStoreSlug', () => {
  test.each(['acme', 'luna', 'verde', 'a-1', '4x4', 'bench-1000', 'a'.repeat(40)])('takes %j', (slug) => {
    expect(checkStoreSlug(slug)).toEqual({ ok: true })
  })

  test.each([
    ['ab', 'slug_length'],
    ['a'.repeat(41), 'slug_length'],
    ['', 'slug_length'],
    ['-acme', 'slug_malformed'],
    ['acme-', 'slug_malformed'],
    ['xn--acme', 'slug_malformed'],
    ['Acme', 'slug_malformed'],
    ['acmé', 'slug_malformed'],
    ['acme.shop', 'slug_malformed'],
    ['acme_shop', 'slug_malformed'],
    ['acme\n', 'slug_malformed'],
    ['admin', 'slug_reserved'],
    ['www', 'slug_reserved'],
    ['preview', 'slug_reserved'],
    ['adm1n', 'slug_reserved'],
    ['s-u-p-p-0-r-t', 'slug_reserved'],
    ['vvvvvv', 'slug_reserved'],
  ])('refuses %j as %s', (slug, code) => {
    expect(checkStoreSlug(slug)).toMatchObject({ ok: false, code, path: 'slug' })
  })
})

describe('lookAlikeKey', () => {
  test.each([
    ['paypal', 'paypa1'],
    ['paypal', 'paypai'],
    ['google', 'g00gle'],
    ['modern', 'rnodern'],
    ['modern', 'modem'],
    ['wave', 'vvave'],
    ['vwv', 'wvv'],
    ['rain-shop', 'rainshop'],
    ['milk-shop', 'rnilk-5hop'],
  ])('%s and %s are taken for each other', (one, other) => {
    expect(lookAlikeKey(one)).toBe(lookAlikeKey(other))
  })

  test.each([
    ['acme', 'acne'],
    ['shop-1', 'shop-2'],
    ['luna', 'lana'],
  ])('%s and %s are not', (one, other) => {
    expect(lookAlikeKey(one)).not.toBe(lookAlikeKey(other))
  })

  test('numbered stores never collide', () => {
    const keys = Array.from({ length: 2000 }, (_, number) => lookAlikeKey(`bench-${number}`))
    expect(new Set(keys).size).toBe(2000)
  })

  test('a key is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abrnmvwil015o-') }), (slug) => {
        expect(lookAlikeKey(lookAlikeKey(slug))).toBe(lookAlikeKey(slug))
      }),
    )
  })
})
