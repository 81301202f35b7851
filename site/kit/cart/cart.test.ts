import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { CartAnswer, CartLineAnswer, LineNotice } from '../../../api/contracts/cart.ts'
import { cartWords } from './cart-words.ts'
import { foreseeChange } from './foresee-change.ts'
import { wordCoupon, wordNotice, wordRefusal } from './word-cart.ts'

const eur = (amount: number) => ({ amount, currency: 'EUR' })

const makeLine = (id: number, quantity: number, notices: LineNotice[] = []): CartLineAnswer => ({
  ...{
    id,
    productId: id,
    variantId: id,
    title: `Thing ${id}`,
    variant: '',
    sku: null,
    url: null,
    image: null,
  },
  ...{ quantity, unitPrice: eur(1000), compareAtPrice: null, discounts: [], notices },
  ...{ subtotal: eur(quantity * 1000), total: eur(quantity * 1000) },
})

const makeCart = (lines: CartLineAnswer[], quantity: number): CartAnswer => ({
  ...{
    currency: 'EUR',
    locale: 'en',
    lines,
    quantity,
    maxLines: 10,
    discounts: [],
    leftOut: 0,
    expiresAt: null,
  },
  coupons: [{ code: 'SPRING', state: 'applied', reason: null, lostTo: [], amount: eur(0) }],
  totals: { subtotal: eur(quantity * 1000), discount: eur(0), tax: eur(0), total: eur(quantity * 1000) },
  tax: { included: true, estimated: true },
})

describe('what a change will make of a cart', () => {
  const cart = makeCart([makeLine(1, 2), makeLine(2, 1), makeLine(3, 4, [{ code: 'sold_out' }])], 3)

  it.each([
    ['another quantity', { kind: 'quantity', lineId: 1, quantity: 5 }, [5, 1, 4], 6],
    ['a line less', { kind: 'remove', lineId: 1 }, [1, 4], 1],
    ['nothing for a line that is not there', { kind: 'remove', lineId: 9 }, [2, 1, 4], 3],
    ['no other sum where a line did not count', { kind: 'remove', lineId: 3 }, [2, 1], 3],
    ['nothing yet of what is added', { kind: 'add', variantId: 7, quantity: 1 }, [2, 1, 4], 3],
  ] as const)('is %s', (_, change, quantities, counted) => {
    const after = foreseeChange(cart, change)
    expect(after.lines.map(({ quantity }) => quantity)).toEqual(quantities)
    expect(after.quantity).toBe(counted)
    expect(after.totals.total).toEqual(eur(counted * 1000))
  })

  it('is one code less', () => {
    expect(foreseeChange(cart, { kind: 'dropCode', code: 'SPRING' }).coupons).toEqual([])
  })
})

describe('the words of a cart', () => {
  const say = cartWords('en')

  it.each([
    ['out_of_stock', 'quantity', 'There are not that many left.'],
    ['cart_full', 'variantId', 'Your cart is full. Take something out first.'],
    ['invalid', 'quantity', 'Choose a quantity from 1 to 999.'],
    ['internal', undefined, 'That did not work. Try again in a moment.'],
  ])('for the refusal %s of %s', (code, path, text) => {
    expect(wordRefusal(say, { code, path })).toBe(text)
  })

  it('name what changed in a line, and why a code takes nothing off', () => {
    const money = ({ amount }: { amount: number }) => `€${amount / 100}`
    expect(wordNotice(say, { code: 'price_changed', from: eur(900) }, money)).toContain('it was €9')
    expect(wordNotice(say, { code: 'not_enough', left: 2 }, money)).toContain('Last ones: 2')
    const coupon = { code: 'X', lostTo: [], amount: eur(0) }
    expect(wordCoupon(say, { ...coupon, state: 'not_applicable', reason: 'ended' })).toContain('Not valid')
    expect(wordCoupon(say, { ...coupon, state: 'applied', reason: null })).toBeUndefined()
  })

  const folder = new URL('./words/', import.meta.url)
  const read = (file: string) =>
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, string>
  const holes = (words: Record<string, string>) =>
    Object.entries(words).map(([key, text]) => [key, (text.match(/\{\w+\}/g) ?? []).sort()])

  test.each(readdirSync(folder))('%s has each of them, with its placeholders', (file) => {
    expect(holes(read(file))).toEqual(holes(read('en.json')))
  })
})
