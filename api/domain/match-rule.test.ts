import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CollectionRule, OPERATORS } from './collection-rules.ts'
import type { RuleCondition, RuleGroup } from './collection-rules.ts'
import { matchesRule } from './match-rule.ts'
import type { RuleProduct } from './match-rule.ts'

const tent: RuleProduct = {
  title: 'Alpine Tent',
  tags: ['Camping', 'Winter'],
  brandId: 2,
  categoryIds: [7, 3],
  price: 19900,
  createdAt: '2026-03-15T23:59:59Z',
  availability: 'low_stock',
  attributes: { weight: 10, code: '10', color: ['red', 'blue'], waterproof: true, season: 'Summer' },
}

const conditions: [RuleCondition, boolean][] = [
  [{ field: 'title', operator: 'eq', value: 'alpine tent' }, true],
  [{ field: 'title', operator: 'contains', value: 'PINE' }, true],
  [{ field: 'title', operator: 'starts_with', value: 'tent' }, false],
  [{ field: 'tag', operator: 'eq', value: 'winter' }, true],
  [{ field: 'tag', operator: 'ne', value: 'winter' }, false],
  [{ field: 'tag', operator: 'ne', value: 'summer' }, true],
  [{ field: 'tag', operator: 'in', value: ['summer', 'winter'] }, true],
  [{ field: 'tag', operator: 'in', value: [] }, false],
  [{ field: 'tag', operator: 'not_in', value: [] }, true],
  [{ field: 'tag', operator: 'not_in', value: ['camping'] }, false],
  [{ field: 'tag', operator: 'starts_with', value: 'camp' }, true],
  [{ field: 'brand', operator: 'eq', value: 2 }, true],
  [{ field: 'brand', operator: 'in', value: [1, 3] }, false],
  [{ field: 'category', operator: 'eq', value: 3 }, true],
  [{ field: 'category', operator: 'ne', value: 3 }, false],
  [{ field: 'price', operator: 'lt', value: 19900 }, false],
  [{ field: 'price', operator: 'lte', value: 19900 }, true],
  [{ field: 'price', operator: 'gt', value: 9900 }, true],
  [{ field: 'price', operator: 'gte', value: 19901 }, false],
  [{ field: 'price', operator: 'between', value: [19900, 20000] }, true],
  [{ field: 'price', operator: 'between', value: [20000, 19900] }, false],
  [{ field: 'created', operator: 'eq', value: '2026-03-15' }, true],
  [{ field: 'created', operator: 'gt', value: '2026-03-15' }, false],
  [{ field: 'created', operator: 'between', value: ['2026-03-01', '2026-03-31'] }, true],
  [{ field: 'availability', operator: 'ne', value: 'out_of_stock' }, true],
  [{ field: 'attribute', key: 'weight', operator: 'gt', value: '9' }, true],
  [{ field: 'attribute', key: 'weight', operator: 'eq', value: '10.0' }, true],
  [{ field: 'attribute', key: 'weight', operator: 'eq', value: 'ten' }, false],
  [{ field: 'attribute', key: 'weight', operator: 'ne', value: 'ten' }, true],
  [{ field: 'attribute', key: 'code', operator: 'gt', value: '9' }, false],
  [{ field: 'attribute', key: 'code', operator: 'eq', value: 10 }, true],
  [{ field: 'attribute', key: 'color', operator: 'eq', value: 'Blue' }, true],
  [{ field: 'attribute', key: 'color', operator: 'ne', value: 'blue' }, false],
  [{ field: 'attribute', key: 'waterproof', operator: 'eq', value: true }, true],
  [{ field: 'attribute', key: 'waterproof', operator: 'eq', value: false }, false],
  [{ field: 'attribute', key: 'season', operator: 'between', value: ['spring', 'winter'] }, true],
  [{ field: 'attribute', key: 'size', operator: 'eq', value: 'xl' }, false],
  [{ field: 'attribute', key: 'size', operator: 'ne', value: 'xl' }, true],
  [{ field: 'attribute', key: 'size', operator: 'not_in', value: ['xl'] }, true],
  [{ field: 'attribute', key: 'size', operator: 'lt', value: 5 }, false],
  [{ field: 'attribute', key: 'constructor', operator: 'contains', value: 'f' }, false],
]

describe('a condition', () => {
  test.each(conditions)('%j: %s', (condition, expected) => {
    expect(CollectionRule.parse({ all: [condition] })).toEqual({ all: [condition] })
    expect(matchesRule({ all: [condition] }, tent)).toBe(expected)
  })

  test('every operator is tried', () => {
    expect(new Set(conditions.map(([{ operator }]) => operator))).toEqual(new Set(OPERATORS))
  })

  test('a product without brand or price equals nothing', () => {
    const bare = { ...tent, brandId: null, price: null }
    expect(matchesRule({ all: [{ field: 'brand', operator: 'ne', value: 2 }] }, bare)).toBe(true)
    expect(matchesRule({ all: [{ field: 'price', operator: 'gte', value: 0 }] }, bare)).toBe(false)
  })
})

describe('groups', () => {
  const yes: RuleCondition = { field: 'brand', operator: 'eq', value: 2 }
  const no: RuleCondition = { field: 'brand', operator: 'eq', value: 1 }
  test.each([
    [{ all: [] }, true],
    [{ any: [] }, true],
    [{ all: [yes, no] }, false],
    [{ any: [yes, no] }, true],
    [{ any: [no, { all: [yes, { any: [no, yes] }] }] }, true],
    [{ all: [yes, { any: [] }] }, true],
    [{ any: [no, { all: [yes, no] }] }, false],
  ] satisfies [RuleGroup, boolean][])('%j: %s', (rule, expected) => {
    expect(matchesRule(rule, tent)).toBe(expected)
  })

  test('a negation is the opposite of what it negates', () => {
    const value = fc.constantFrom('winter', 'Camping', 'summer')
    const attribute = fc.constantFrom('weight', 'code', 'color', 'season', 'none')
    fc.assert(
      fc.property(value, attribute, fc.array(value), (one, key, many) => {
        const ask = (operator: 'eq' | 'ne' | 'in' | 'not_in', asked: string | string[]) =>
          matchesRule({ all: [{ field: 'attribute', key, operator, value: asked }] }, tent)
        expect(ask('ne', one)).toBe(!ask('eq', one))
        expect(ask('not_in', many)).toBe(!ask('in', many))
      }),
    )
  })
})

describe('the schema', () => {
  const nest = (depth: number): unknown => (depth === 0 ? [] : [{ all: nest(depth - 1) }])
  test.each([
    ['an unknown field', { all: [{ field: 'secret', operator: 'eq', value: 1 }] }],
    ['an operator that the field lacks', { all: [{ field: 'title', operator: 'gt', value: 'a' }] }],
    ['another type', { all: [{ field: 'brand', operator: 'eq', value: 'two' }] }],
    ['one value for in', { all: [{ field: 'brand', operator: 'in', value: 1 }] }],
    ['a list for eq', { all: [{ field: 'brand', operator: 'eq', value: [1] }] }],
    ['one bound for between', { all: [{ field: 'price', operator: 'between', value: [1] }] }],
    ['a broken day', { all: [{ field: 'created', operator: 'gt', value: '2026-13-01' }] }],
    ['an extra key', { all: [], none: [] }],
    ['five levels', { all: nest(4) }],
    ['a thousand levels', { all: nest(1000) }],
    ['too many conditions', { all: Array(4).fill({ any: Array(20).fill(conditions[0]?.[0]) }) }],
  ])('refuses %s', (_name, rule) => {
    expect(CollectionRule.safeParse(rule).success).toBe(false)
  })

  test('takes four levels', () => {
    expect(CollectionRule.safeParse({ all: nest(3) }).success).toBe(true)
  })
})
