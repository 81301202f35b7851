import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  availability,
  checkVariants,
  combinationKey,
  defaultVariant,
  deriveVariants,
  summariseAvailability,
  summarisePrice,
} from './variants.ts'
import type { StockPolicy, VariantRefusal } from './variants.ts'

const size = { name: 'Size', values: ['S', 'M'] }
const color = { name: 'Color', values: ['red', 'blue'] }
type Options = { name: string; values: string[] }[]

describe('checkVariants', () => {
  test.each([
    ['one without options', [], [[]]],
    ['some of the combinations', [size, color], [['S', 'red'], ['M', 'blue']]], // prettier-ignore
  ] satisfies [string, Options, string[][]][])('takes %s', (_name, options, rows) => {
    expect(
      checkVariants(
        options,
        rows.map((row) => ({ options: row })),
      ),
    ).toEqual({ ok: true })
  })

  test.each([
    ['none', [size], [], 'no_variants', 'variants'],
    ['two without options', [], [[], []], 'variant_duplicate', 'variants.1.options'],
    ['the same twice', [size], [['S'], ['S']], 'variant_duplicate', 'variants.1.options'],
    ['an unknown value', [size], [['S'], ['XL']], 'variant_options', 'variants.1.options'],
    ['a missing value', [size, color], [['S']], 'variant_options', 'variants.0.options'],
    ['a value too many', [size], [['S', 'red']], 'variant_options', 'variants.0.options'],
    ['values in another order', [size, color], [['red', 'S']], 'variant_options', 'variants.0.options'],
    ['a name twice', [size, { ...color, name: ' size ' }], [['S', 'red']], 'option_name', 'options.1.name'],
    ['no name', [{ ...size, name: ' ' }], [['S']], 'option_name', 'options.0.name'],
    ['a value twice', [{ ...size, values: ['S', 's'] }], [['S']], 'option_values', 'options.0.values'],
    ['no values', [{ ...size, values: [] }], [[]], 'option_values', 'options.0.values'],
    [
      'six options',
      Array.from({ length: 6 }, (_, i) => ({ ...size, name: `${i}` })),
      [[]],
      'too_many_options',
      'options',
    ],
  ] satisfies [string, Options, string[][], VariantRefusal, string][])(
    'refuses %s',
    (_name, options, rows, code, path) => {
      expect(
        checkVariants(
          options,
          rows.map((row) => ({ options: row })),
        ),
      ).toMatchObject({ ok: false, code, path })
    },
  )

  test('five hundred are enough', () => {
    const many = (name: string, count: number) => ({
      name,
      values: Array.from({ length: count }, (_, i) => `${i}`),
    })
    expect(deriveVariants([many('a', 20), many('b', 25)])).toMatchObject({ ok: true })
    expect(deriveVariants([many('a', 20), many('b', 26)])).toMatchObject({ code: 'too_many_variants' })
    expect(deriveVariants([many('a', 101)])).toMatchObject({ code: 'too_many_values' })
  })
})

describe('deriveVariants', () => {
  test('the last option turns fastest', () => {
    expect(deriveVariants([size, color])).toEqual({
      ok: true,
      value: [
        ['S', 'red'],
        ['S', 'blue'],
        ['M', 'red'],
        ['M', 'blue'],
      ],
    })
    expect(deriveVariants([])).toEqual({ ok: true, value: [[]] })
  })

  test('what is derived is consistent', () => {
    const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'a / b', '["a"]'), { minLength: 1 })
    fc.assert(
      fc.property(fc.array(values, { maxLength: 3 }), (lists) => {
        const options = lists.map((list, index) => ({ name: `${index}`, values: list }))
        const derived = deriveVariants(options)
        if (!derived.ok) throw new Error(derived.reason)
        expect(new Set(derived.value.map(combinationKey)).size).toBe(derived.value.length)
        expect(
          checkVariants(
            options,
            derived.value.map((row) => ({ options: row })),
          ),
        ).toEqual({ ok: true })
      }),
    )
  })
})

describe('summarisePrice', () => {
  const at = (price: number, compareAt: number | null = null) => ({ price, compareAt })

  test.each([
    ['one', [at(5)], { lowest: 5, highest: 5, compareAt: null }],
    ['different', [at(9), at(5)], { lowest: 5, highest: 9, compareAt: null }],
    [
      'compare-at of the lowest, not of another',
      [at(9, 20), at(5, 6)],
      { lowest: 5, highest: 9, compareAt: 6 },
    ],
    ['compare-at not above', [at(5, 5)], { lowest: 5, highest: 5, compareAt: null }],
    ['the one of two lowest that has it', [at(5, 4), at(5, 7)], { lowest: 5, highest: 5, compareAt: 7 }],
    ['none', [], null],
  ])('%s', (_name, variants, expected) => {
    expect(summarisePrice(variants)).toEqual(expected)
  })
})

describe('availability', () => {
  test.each([
    [10, 3, 'tracked', 'in_stock'],
    [3, 3, 'tracked', 'low_stock'],
    [0, 3, 'tracked', 'out_of_stock'],
    [-1, 0, 'tracked', 'out_of_stock'],
    [1, 0, 'tracked', 'in_stock'],
    [0, 3, 'backorder', 'in_stock'],
    [2, 3, 'backorder', 'low_stock'],
    [0, 3, 'untracked', 'in_stock'],
  ] satisfies [number, number, StockPolicy, string][])('%i of %i, %s: %s', (stock, low, policy, state) => {
    expect(availability(stock, low, policy)).toBe(state)
  })

  test('of a product is that of its best variant', () => {
    expect(summariseAvailability(['out_of_stock', 'low_stock'])).toBe('low_stock')
    expect(summariseAvailability(['out_of_stock', 'in_stock', 'low_stock'])).toBe('in_stock')
    expect(summariseAvailability(['out_of_stock'])).toBe('out_of_stock')
    expect(summariseAvailability([])).toBe('out_of_stock')
  })

  test('the page opens with what can be bought', () => {
    const sold = { id: 1, availability: 'out_of_stock' as const }
    const low = { id: 2, availability: 'low_stock' as const }
    expect(defaultVariant([sold, low])).toBe(low)
    expect(defaultVariant([sold])).toBe(sold)
    expect(defaultVariant([])).toBeUndefined()
  })
})
