import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OPERATORS } from '../collection-rules.ts'
import { ConditionGroup, ItemGroup } from './conditions.ts'
import type { Condition, ItemCondition } from './conditions.ts'
import { findUnmet, matchesItem } from './meet-conditions.ts'
import type { CartFacts } from './meet-conditions.ts'
import { makeLine } from './testing.ts'

const tent = makeLine(11, 19_900, 1, {
  productId: 5,
  compareAt: 24_900,
  facts: {
    title: 'Alpine Tent',
    categoryIds: [7, 3],
    collectionIds: [2],
    brandId: 4,
    tags: ['Camping', 'Winter'],
    attributes: { weight: 10, code: '10', color: ['red', 'blue'], waterproof: true },
  },
})
const sock = makeLine(12, 500, 3, {
  productId: 6,
  facts: { title: 'Wool Sock', categoryIds: [8], tags: ['Winter'] },
})

const facts: CartFacts = {
  currency: 'EUR',
  lines: [tent, sock],
  subtotal: 21_400,
  quantity: 4,
  customer: { id: 9, segments: ['vip', 'newsletter'], usages: {}, taxExempt: false },
}

const ofItems: [ItemCondition, boolean][] = [
  [{ target: 'product', operator: 'eq', value: 5 }, true],
  [{ target: 'product', operator: 'ne', value: 5 }, false],
  [{ target: 'product', operator: 'in', value: [4, 5] }, true],
  [{ target: 'product', operator: 'in', value: [] }, false],
  [{ target: 'product', operator: 'not_in', value: [] }, true],
  [{ target: 'product', operator: 'not_in', value: [5] }, false],
  [{ target: 'product', operator: 'contains', value: 'PINE' }, true],
  [{ target: 'product', operator: 'starts_with', value: 'tent' }, false],
  [{ target: 'variant', operator: 'eq', value: 11 }, true],
  [{ target: 'variant', operator: 'eq', value: 5 }, false],
  [{ target: 'variant', operator: 'ne', value: 12 }, true],
  [{ target: 'variant', operator: 'in', value: [12, 11] }, true],
  [{ target: 'variant', operator: 'not_in', value: [12] }, true],
  [{ target: 'category', operator: 'eq', value: 3 }, true],
  [{ target: 'category', operator: 'ne', value: 3 }, false],
  [{ target: 'category', operator: 'in', value: [1, 7] }, true],
  [{ target: 'category', operator: 'not_in', value: [1, 7] }, false],
  [{ target: 'category', operator: 'eq', value: 8 }, false],
  [{ target: 'collection', operator: 'eq', value: 2 }, true],
  [{ target: 'collection', operator: 'eq', value: 1 }, false],
  [{ target: 'collection', operator: 'ne', value: 1 }, true],
  [{ target: 'collection', operator: 'in', value: [1, 2] }, true],
  [{ target: 'collection', operator: 'not_in', value: [2] }, false],
  [{ target: 'brand', operator: 'eq', value: 4 }, true],
  [{ target: 'brand', operator: 'ne', value: 4 }, false],
  [{ target: 'brand', operator: 'in', value: [4] }, true],
  [{ target: 'brand', operator: 'in', value: [] }, false],
  [{ target: 'brand', operator: 'not_in', value: [3] }, true],
  [{ target: 'tag', operator: 'eq', value: 'winter' }, true],
  [{ target: 'tag', operator: 'ne', value: 'summer' }, true],
  [{ target: 'tag', operator: 'contains', value: 'amp' }, true],
  [{ target: 'tag', operator: 'starts_with', value: 'inter' }, false],
  [{ target: 'tag', operator: 'starts_with', value: 'camp' }, true],
  [{ target: 'on_sale', operator: 'eq', value: true }, true],
  [{ target: 'on_sale', operator: 'ne', value: true }, false],
  [{ target: 'attribute', key: 'weight', operator: 'eq', value: '10.0' }, true],
  [{ target: 'attribute', key: 'weight', operator: 'gt', value: 9 }, true],
  [{ target: 'attribute', key: 'weight', operator: 'gt', value: 10 }, false],
  [{ target: 'attribute', key: 'weight', operator: 'gte', value: 10 }, true],
  [{ target: 'attribute', key: 'weight', operator: 'lt', value: 10 }, false],
  [{ target: 'attribute', key: 'weight', operator: 'lte', value: 10 }, true],
  [{ target: 'attribute', key: 'weight', operator: 'between', value: [9, 10] }, true],
  [{ target: 'attribute', key: 'weight', operator: 'between', value: [11, 20] }, false],
  [{ target: 'attribute', key: 'weight', operator: 'gte', value: 11 }, false],
  [{ target: 'attribute', key: 'weight', operator: 'gte', value: '9.5' }, true],
  [{ target: 'attribute', key: 'weight', operator: 'lte', value: 9 }, false],
  [{ target: 'attribute', key: 'weight', operator: 'lt', value: 'many' }, false],
  [{ target: 'attribute', key: 'weight', operator: 'between', value: [20, 9] }, false],
  [{ target: 'attribute', key: 'code', operator: 'gt', value: '9' }, false],
  [{ target: 'attribute', key: 'code', operator: 'starts_with', value: '1' }, true],
  [{ target: 'attribute', key: 'color', operator: 'contains', value: 'BL' }, true],
  [{ target: 'attribute', key: 'color', operator: 'ne', value: 'blue' }, false],
  [{ target: 'attribute', key: 'waterproof', operator: 'eq', value: true }, true],
  [{ target: 'attribute', key: 'size', operator: 'ne', value: 'xl' }, true],
  [{ target: 'attribute', key: 'size', operator: 'not_in', value: ['xl'] }, true],
  [{ target: 'attribute', key: 'size', operator: 'lt', value: 5 }, false],
  [{ target: 'attribute', key: 'constructor', operator: 'contains', value: 'f' }, false],
]

const ofCarts: [Condition, boolean][] = [
  [{ target: 'cart_subtotal', operator: 'gte', value: 21_400, currency: 'EUR' }, true],
  [{ target: 'cart_subtotal', operator: 'gt', value: 21_400, currency: 'EUR' }, false],
  [{ target: 'cart_subtotal', operator: 'lt', value: 21_401, currency: 'EUR' }, true],
  [{ target: 'cart_subtotal', operator: 'lte', value: 21_399, currency: 'EUR' }, false],
  [{ target: 'cart_subtotal', operator: 'between', value: [20_000, 21_400], currency: 'EUR' }, true],
  [{ target: 'cart_subtotal', operator: 'eq', value: 21_400, currency: 'EUR' }, true],
  [{ target: 'cart_subtotal', operator: 'gte', value: 0, currency: 'CLP' }, false],
  [{ target: 'cart_subtotal', operator: 'ne', value: 5, currency: 'CLP' }, false],
  [{ target: 'cart_quantity', operator: 'eq', value: 4 }, true],
  [{ target: 'cart_quantity', operator: 'ne', value: 4 }, false],
  [{ target: 'cart_quantity', operator: 'gt', value: 4 }, false],
  [{ target: 'cart_quantity', operator: 'gte', value: 4 }, true],
  [{ target: 'cart_quantity', operator: 'lt', value: 5 }, true],
  [{ target: 'cart_quantity', operator: 'lte', value: 4 }, true],
  [{ target: 'cart_quantity', operator: 'lte', value: 3 }, false],
  [{ target: 'cart_quantity', operator: 'between', value: [5, 9] }, false],
  [{ target: 'customer', operator: 'eq', value: 9 }, true],
  [{ target: 'customer', operator: 'ne', value: 9 }, false],
  [{ target: 'customer', operator: 'in', value: [8, 9] }, true],
  [{ target: 'customer', operator: 'in', value: [] }, false],
  [{ target: 'customer', operator: 'not_in', value: [8] }, true],
  [{ target: 'segment', operator: 'eq', value: 'VIP' }, true],
  [{ target: 'segment', operator: 'ne', value: 'vip' }, false],
  [{ target: 'segment', operator: 'in', value: ['staff', 'newsletter'] }, true],
  [{ target: 'segment', operator: 'contains', value: 'letter' }, true],
  [{ target: 'segment', operator: 'starts_with', value: 'letter' }, false],
  [{ target: 'product', operator: 'eq', value: 6 }, true],
  [{ target: 'product', operator: 'ne', value: 6 }, false],
  [{ target: 'category', operator: 'not_in', value: [1] }, true],
  [{ target: 'brand', operator: 'eq', value: 4 }, true],
  [{ target: 'attribute', key: 'color', operator: 'eq', value: 'red' }, true],
]

const holds = (group: ConditionGroup, cart = facts) => findUnmet(group, cart).length === 0

describe('a condition on items', () => {
  test.each(ofItems)('%j: %s', (condition, expected) => {
    expect(ItemGroup.parse({ all: [condition] })).toEqual({ all: [condition] })
    expect(matchesItem({ all: [condition] }, tent)).toBe(expected)
  })

  test('a line without a brand equals none', () => {
    expect(matchesItem({ all: [{ target: 'brand', operator: 'eq', value: 4 }] }, sock)).toBe(false)
    expect(matchesItem({ all: [{ target: 'brand', operator: 'ne', value: 4 }] }, sock)).toBe(true)
  })
})

describe('a condition on the cart', () => {
  test.each(ofCarts)('%j: %s', (condition, expected) => {
    expect(ConditionGroup.parse({ any: [condition] })).toEqual({ any: [condition] })
    expect(holds({ all: [condition] })).toBe(expected)
  })

  test('every operator and every target is tried, each at least five times', () => {
    const all = [...ofItems, ...ofCarts].map(([condition]) => condition)
    const operators = Map.groupBy(all, ({ operator }) => operator)
    for (const operator of OPERATORS)
      expect(operators.get(operator)?.length, operator).toBeGreaterThanOrEqual(5)
    const targets = Map.groupBy(all, ({ target }) => target)
    for (const target of [
      'product',
      'variant',
      'category',
      'collection',
      'brand',
      'attribute',
      'cart_subtotal',
      'cart_quantity',
      'customer',
      'segment',
    ] as const)
      // prettier-ignore
      expect(targets.get(target)?.length, target).toBeGreaterThanOrEqual(5)
  })

  test('a guest is no customer and in no segment', () => {
    const guest = { ...facts, customer: null }
    expect(holds({ all: [{ target: 'customer', operator: 'eq', value: 9 }] }, guest)).toBe(false)
    expect(holds({ all: [{ target: 'customer', operator: 'ne', value: 9 }] }, guest)).toBe(true)
    expect(holds({ all: [{ target: 'segment', operator: 'not_in', value: ['vip'] }] }, guest)).toBe(true)
  })
})

describe('groups', () => {
  const yes: Condition = { target: 'cart_quantity', operator: 'eq', value: 4 }
  const no: Condition = { target: 'cart_quantity', operator: 'gte', value: 6 }
  test.each([
    [{ all: [] }, true],
    [{ any: [] }, true],
    [{ all: [yes, no] }, false],
    [{ any: [no, yes] }, true],
    [{ any: [no, { all: [yes, { any: [no, yes] }] }] }, true],
    [{ all: [yes, { any: [] }] }, true],
    [{ any: [no, { all: [yes, no] }] }, false],
  ] satisfies [ConditionGroup, boolean][])('%j: %s', (group, expected) => {
    expect(holds(group)).toBe(expected)
  })

  test('what is missing is said, with what the cart has', () => {
    const spend: Condition = { target: 'cart_subtotal', operator: 'gte', value: 25_000, currency: 'EUR' }
    expect(findUnmet({ all: [yes, { any: [no, spend] }, no] }, facts)).toEqual([
      { condition: no, actual: 4 },
      { condition: spend, actual: 21_400 },
    ])
  })

  test('a negation is the opposite of what it negates', () => {
    const key = fc.constantFrom('weight', 'code', 'color', 'none')
    const value = fc.constantFrom('red', '10', 'Blue')
    fc.assert(
      fc.property(key, value, fc.array(value), (attribute, one, many) => {
        const ask = (operator: 'eq' | 'ne' | 'in' | 'not_in', asked: string | string[]) =>
          holds({ all: [{ target: 'attribute', key: attribute, operator, value: asked }] })
        expect(ask('ne', one)).toBe(!ask('eq', one))
        expect(ask('not_in', many)).toBe(!ask('in', many))
      }),
    )
  })
})

describe('the schema', () => {
  const nest = (depth: number): unknown => (depth === 0 ? [] : [{ all: nest(depth - 1) }])
  test.each([
    ['an unknown target', { all: [{ target: 'weather', operator: 'eq', value: 1 }] }],
    ['an operator that the target lacks', { all: [{ target: 'brand', operator: 'gt', value: 1 }] }],
    ['words for an id', { all: [{ target: 'product', operator: 'eq', value: 'tent' }] }],
    ['an id for words', { all: [{ target: 'product', operator: 'contains', value: 5 }] }],
    ['an amount without its currency', { all: [{ target: 'cart_subtotal', operator: 'gt', value: 1 }] }],
    ['one value for in', { all: [{ target: 'brand', operator: 'in', value: 1 }] }],
    ['a list for eq', { all: [{ target: 'brand', operator: 'eq', value: [1] }] }],
    ['one bound for between', { all: [{ target: 'cart_quantity', operator: 'between', value: [1] }] }],
    ['five levels', { all: nest(4) }],
    ['a thousand levels', { all: nest(1000) }],
    ['too many conditions', { all: Array(4).fill({ any: Array(20).fill(ofCarts[0]?.[0]) }) }],
  ])('refuses %s', (_name, group) => {
    expect(ConditionGroup.safeParse(group).success).toBe(false)
  })
})
