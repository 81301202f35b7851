import { describe, expect, test } from 'vitest'
import {
  makeContent,
  makeHome,
  makeListing,
  makePicture,
  makePost,
  makeProduct,
  makeShell,
} from '../press/fixtures.ts'
import { cardPath, iconPath, planCard } from './drawings.ts'

const shell = makeShell()
const pathOf = (page = makeProduct(), own = shell) => {
  const plan = planCard(page, own)
  return plan && cardPath(plan, page, own)
}

describe('the picture of a shared link', () => {
  test('is there for products, posts, pages and home, and leaves the others their own', () => {
    for (const page of [makeProduct(), makePost(), makeContent(), makeHome()])
      expect(planCard(page, shell), page.kind).toBeDefined()
    expect(planCard(makeListing(), shell)).toBeUndefined()
  })

  test('has the same address as long as it would be the same', () => {
    expect(pathOf()).toMatch(/^\/media\/drawn\/[0-9a-f]{20}\/product-\d+-en\.jpg$/)
    expect(pathOf(makeProduct({ descriptionHtml: '<p>Other words</p>' }), makeShell())).toBe(pathOf())
  })

  test.each([
    ['title', makeProduct({ heading: 'Valley tent' }), shell],
    ['price', makeProduct({ price: { amount: 100, currency: 'EUR' } }), shell],
    ['picture', makeProduct({ image: makePicture(77, '') }), shell],
    ['colour', makeProduct(), makeShell({ theme: { accent: '#00aa55' } })],
    ['pack', makeProduct(), makeShell({ pack: 'linen' })],
    ['shop', makeProduct(), makeShell({ store: { ...shell.store, name: 'Acme' } })],
  ])('has another address with another %s', (_, page, own) => {
    expect(pathOf(page, own)).toBeDefined()
    expect(pathOf(page, own)).not.toBe(pathOf())
  })

  test('is left to the page where no font has its letters, or the picture lies elsewhere', () => {
    expect(pathOf(makeProduct({ heading: '寝袋' }))).toBeUndefined()
    const elsewhere = { ...makePicture(1, ''), src: 'https://cdn.test/1.webp' }
    expect(pathOf(makeProduct({ image: elsewhere }))).toBeUndefined()
  })

  test('does without faces', () => {
    expect(planCard(makeProduct({ heading: 'Warm 🔥 socks' }), shell)?.title).toBe('Warm socks')
  })
})

test('an icon is the same in every language', () => {
  const spanish = makeShell({ locale: 'es' })
  expect(iconPath('icon-192.png', spanish)).toBe(iconPath('icon-192.png', shell))
  expect(iconPath('icon-512.png', shell)).not.toBe(iconPath('icon-192.png', shell))
})
