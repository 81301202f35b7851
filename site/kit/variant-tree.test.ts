import { expect, test } from 'vitest'
import type { Availability, ProductVariant } from '../../api/contracts/pages.ts'
import { growVariantTree, type VariantChoice } from './variant-tree.ts'

const make = (id: number, options: string[], availability: Availability = 'in_stock'): ProductVariant => ({
  id,
  title: options.join(' / '),
  options,
  price: { amount: 100, currency: 'EUR' },
  availability,
})

const options = [
  { name: 'Colour', values: ['Red', 'Blue', 'Green'] },
  { name: 'Size', values: ['S', 'M'] },
]
const variants = [
  make(1, ['Red', 'S'], 'out_of_stock'),
  make(2, ['Red', 'M'], 'out_of_stock'),
  make(3, ['Blue', 'M']),
  make(4, ['Blue', 'S'], 'out_of_stock'),
]
const tree = growVariantTree(options, variants)
const pick = (...values: string[]): VariantChoice | undefined => {
  let group = tree
  let choice: VariantChoice | undefined
  for (const value of values) {
    choice = group?.choices.find((each) => each.value === value)
    group = choice?.next
  }
  return choice
}

test('leads through every option to one variant', () => {
  expect(pick('Blue', 'M')?.variant?.id).toBe(3)
  expect(pick('Red', 'S')?.variant?.id).toBe(1)
})

test('knows what does not exist and what is sold out', () => {
  expect(pick('Green')).toMatchObject({ impossible: true, soldOut: false })
  expect(pick('Green')?.next).toBeUndefined()
  expect(pick('Red')).toMatchObject({ impossible: false, soldOut: true })
  expect(pick('Blue')).toMatchObject({ soldOut: false })
  expect(pick('Blue', 'S')).toMatchObject({ soldOut: true })
})

test('chooses what can be bought, at every level', () => {
  expect(tree?.choices.map(({ chosen }) => chosen)).toEqual([false, true, false])
  expect(pick('Blue', 'M')?.chosen).toBe(true)
  expect(pick('Red', 'S')?.chosen).toBe(true)
})

test('a product without options has no tree', () => {
  expect(growVariantTree([], [make(1, [])])).toBeUndefined()
})
