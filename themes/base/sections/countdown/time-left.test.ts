import { expect, test } from 'vitest'
import { timeLeft } from './time-left.ts'

const END = Date.parse('2027-01-31T18:00:00Z')

test.each([
  ['2027-01-29T16:58:57Z', { days: 2, hours: 1, minutes: 1, seconds: 3 }],
  ['2027-01-31T17:59:59Z', { days: 0, hours: 0, minutes: 0, seconds: 1 }],
  ['2027-01-31T17:59:59.400Z', { days: 0, hours: 0, minutes: 0, seconds: 1 }],
  ['2027-01-31T18:00:00Z', undefined],
  ['2028-01-01T00:00:00Z', undefined],
])('at %s', (now, left) => {
  expect(timeLeft(END, Date.parse(now))).toEqual(left)
})

test('a moment that cannot be read is over', () => {
  expect(timeLeft(Number.NaN, END)).toBeUndefined()
})
