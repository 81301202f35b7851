import { describe, expect, test } from 'vitest'
import {
  conditionOn,
  countConditions,
  isComplete,
  withOperator,
  type Condition,
  type Group,
} from './condition-form.ts'

const tag: Condition = { target: 'tag', operator: 'eq', value: 'summer' }

describe('another comparison', () => {
  test('keeps the answer where it fits', () => {
    const list = withOperator(tag, 'in')
    expect(list.value).toEqual(['summer'])
    expect(withOperator(list, 'ne').value).toBe('summer')
    expect(withOperator({ ...conditionOn('cart_quantity', 'EUR'), value: 3 }, 'between').value).toEqual([
      3,
      '',
    ])
  })

  test('of products asks anew when words take the place of products', () => {
    const chosen: Condition = { target: 'product', operator: 'in', value: [4, 5] }
    expect(withOperator(chosen, 'not_in').value).toEqual([4, 5])
    expect(withOperator(chosen, 'contains').value).toBe('')
  })
})

test('a group is complete when every question in it and below has an answer', () => {
  const nested = (inner: Group): Group => ({ all: [tag, inner] })
  expect(isComplete({ all: [] })).toBe(true)
  expect(isComplete(nested({ any: [] }))).toBe(false)
  expect(isComplete(nested({ any: [conditionOn('brand', 'EUR')] }))).toBe(false)
  expect(isComplete(nested({ any: [tag, conditionOn('on_sale', 'EUR')] }))).toBe(true)
  expect(countConditions(nested({ any: [tag, tag] }))).toBe(3)
})

test('an amount is asked in the currency of the store', () => {
  expect(conditionOn('cart_subtotal', 'BRL')).toMatchObject({ currency: 'BRL', operator: 'gte', value: '' })
})
