import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, isDark, mix, readableOn } from './color.ts'

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('contrast is WCAG’s', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('any colour becomes readable on any background', () => {
  fc.assert(
    fc.property(color, color, (background, wanted) => {
      expect(contrast(readableOn(background, wanted), background)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a colour that can be read is left as it is', () => {
  expect(readableOn('#ffffff', '#1d7a3a')).toBe('#1d7a3a')
})

test('what is no colour counts as black', () => {
  expect(isDark('red; } body { display: none')).toBe(true)
  expect(mix('#ffffff', 'nonsense', 0.5)).toBe('#808080')
})
