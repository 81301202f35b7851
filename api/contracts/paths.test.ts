import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listingPath, pagePath, parsePath, policyPath, postPath, productPath } from './paths.ts'

const place = { locale: 'en', defaultLocale: 'en' }
const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)

describe('a typed path', () => {
  test.each([
    ['product', (text: string) => productPath(place, text)],
    ['category', (text: string) => listingPath(place, 'category', text)],
    ['collection', (text: string) => listingPath(place, 'collection', text)],
    ['brand', (text: string) => listingPath(place, 'brand', text)],
    ['page', (text: string) => pagePath(place, text)],
    ['policy', (text: string) => policyPath(place, text)],
    ['post', (text: string) => postPath(place, text)],
  ])('of a %s is read as it is written', (kind, write) => {
    fc.assert(
      fc.property(slug, (text) => {
        expect(parsePath(write(text))).toEqual({ kind, slug: text, rest: '' })
      }),
    )
  })

  test('may lack its last stroke, and have something behind it', () => {
    expect(parsePath('/products/tent?colour=moss#v-4')).toEqual({
      kind: 'product',
      slug: 'tent',
      rest: '?colour=moss#v-4',
    })
    expect(parsePath('/pages/qui%C3%A9nes-somos/')?.slug).toBe('quiénes-somos')
  })

  test.each([
    '/',
    '/blog/',
    '/blog/page/2/',
    '/es/pages/about/',
    '/categories/tents/2/',
    '/constructor/x/',
    '/pages/%zz/',
    '//pages/x/',
  ])(
    // prettier-ignore
    '%s is none of a thing',
    (path) => expect(parsePath(path)).toBeUndefined(),
  )
})
