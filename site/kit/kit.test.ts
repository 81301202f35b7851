import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { resolveHref } from './links.ts'
import { pageWindow } from './page-window.ts'
import { translator } from './translate.ts'
import { writeImage } from './write-image.ts'

describe('links', () => {
  const place = { locale: 'es', defaultLocale: 'en' }

  test.each([
    ['/categories/tents/', '/es/categories/tents/'],
    ['/', '/es/'],
    ['/es/categories/tents/', '/es/categories/tents/'],
    ['/media/catalogue.pdf', '/media/catalogue.pdf'],
    ['https://example.test/a?b=c', 'https://example.test/a?b=c'],
    ['mailto:a@b.test', 'mailto:a@b.test'],
    ['#reviews', '#reviews'],
  ])('%s leads to %s', (link, href) => {
    expect(resolveHref(place, link)).toBe(href)
  })

  test.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', '//evil.test', '/\\evil.test', 'java\nscript:x', '', undefined])(
    '%j leads nowhere',
    (link) => {
      expect(resolveHref(place, link)).toBeUndefined()
    },
  ) // prettier-ignore
})

describe('page numbers', () => {
  test.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [6, 12, [1, undefined, 5, 6, 7, undefined, 12]],
    [4, 12, [1, 2, 3, 4, 5, undefined, 12]],
    [40, 40, [1, undefined, 39, 40]],
  ])('of page %d of %d', (page, pages, numbers) => {
    expect(pageWindow(page, pages)).toEqual(numbers)
  })
})

describe('words', () => {
  const folder = new URL('../i18n/', import.meta.url)
  const read = (file: string) =>
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, string>
  const english = read('en.json')
  const placeholders = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort()

  test.each(readdirSync(folder))('%s has every word, with its placeholders', (file) => {
    const words = read(file)
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort())
    for (const [key, text] of Object.entries(words))
      expect(placeholders(text)).toEqual(placeholders(english[key]))
  })

  test('fall back from the region to the language to English', () => {
    expect(translator('pt-BR')('soldOut')).toBe('Esgotado')
    expect(translator('fr')('soldOut')).toBe('Sold out')
    expect(translator('en')('pageOf', { number: 2, total: 5 })).toBe('Page 2 of 5')
  })
})

describe('a picture', () => {
  const picture = {
    id: 1,
    alt: 'A tent',
    width: 1600,
    height: 900,
    placeholder: 'data:image/webp;base64,AAAA',
    src: '/media/x/640.webp',
    sources: [
      { type: 'image/avif' as const, srcset: '/a/1.avif 1w, /a/2.avif 2w, /a/3.avif 3w, /a/4.avif 4w' },
      { type: 'image/webp' as const, srcset: '/a/1.webp 1w' },
    ],
  }

  test('keeps its place and offers every format', () => {
    const html = writeImage(picture, { sizes: '100vw', priority: true, blur: true })
    expect(html).toContain('type="image/avif"')
    expect(html).toContain('type="image/webp"')
    expect(html).toContain(
      'width="1600" height="900" fetchpriority="high" style="background:url(data:image/webp',
    )
  })

  test('on a card is lazy and brings only small files', () => {
    const html = writeImage(picture, { sizes: '50vw', small: true })
    expect(html).toContain('3w"')
    expect(html).not.toMatch(/4w|image\/webp/)
    expect(html).toContain('loading="lazy"')
  })

  test('cannot smuggle styles in its placeholder', () => {
    expect(
      writeImage({ ...picture, placeholder: 'x);color:red' }, { sizes: '1px', blur: true }),
    ).not.toContain('style')
  })
})
