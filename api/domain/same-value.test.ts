import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameValue } from './same-value.ts'

test.each([
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: undefined }, {}, true],
  [{ a: null }, {}, false],
  [[1, 2], [2, 1], false], // prettier-ignore
  [[], {}, false],
  [0, -0, true],
  ['1', 1, false],
  [null, undefined, false],
  [new Date(1), new Date(1), true],
  [new Date(1), new Date(2), false],
  [new Date(1), {}, false],
  [{ constructor: undefined }, {}, true],
  [{}, { toString: 1 }, false],
])('%j and %j: %s', (left, right, same) => {
  expect(sameValue(left, right)).toBe(same)
  expect(sameValue(right, left)).toBe(same)
})

test('plain data equals its copy, and only what is written alike', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(sameValue(one, structuredClone(one))).toBe(true)
      if (sameValue(one, other)) expect(JSON.stringify(one).length).toBe(JSON.stringify(other).length)
    }),
  )
})
