import { describe, expect, test } from 'vitest'
import { conditionOn, isComplete, readRule, withOperator, writeRule, type Condition } from './rule-form.ts'

const tag: Condition = { field: 'tag', operator: 'eq', value: 'summer' }

describe('a rule', () => {
  test('of conditions side by side comes back as it was', () => {
    const rule = { any: [tag] }
    expect(readRule(rule)).toEqual({ join: 'any', conditions: [tag] })
    expect(writeRule(readRule(rule)!)).toEqual(rule)
  })

  test.each([
    ['a group in a group', { all: [tag, { any: [tag] }] }],
    ['a list of prices', { all: [{ field: 'price' as const, operator: 'in' as const, value: [1, 2] }] }],
  ])('with %s is not put together here', (_name, rule) => {
    expect(readRule(rule)).toBeUndefined()
  })
})

describe('another operator', () => {
  test('makes a list of one value, and one value of a list', () => {
    const list = withOperator(tag, 'in')
    expect(list.value).toEqual(['summer'])
    expect(withOperator(list, 'ne').value).toBe('summer')
  })

  test('asks for two values between which it is', () => {
    const price: Condition = { field: 'price', operator: 'gte', value: 500 }
    expect(withOperator(price, 'between').value).toEqual([500, ''])
  })
})

test('a rule is complete when every question has an answer', () => {
  const ask = (...conditions: Condition[]) => isComplete({ join: 'all', conditions })
  expect(ask()).toBe(false)
  expect(ask(tag, conditionOn('title'))).toBe(false)
  expect(ask(tag, withOperator(conditionOn('brand'), 'in'))).toBe(false)
  expect(ask(tag)).toBe(true)
})
