import { expect, test } from 'vitest'
import { splitUnit } from './split-unit.ts'

test.each([
  ['Maçã fuji (1 kg)', 'Maçã fuji', '1 kg'],
  ['Kombucha de hibisco 500 ml', 'Kombucha de hibisco', '500 ml'],
  ['Queijo 1,5 kg', 'Queijo', '1,5 kg'],
  ['Farinha 250g', 'Farinha', '250g'],
  ['Pão de queijo', 'Pão de queijo', undefined],
  ['Vela nº 7', 'Vela nº 7', undefined],
  ['500 g', '500 g', undefined],
])('%s', (title, name, unit) => {
  expect(splitUnit(title)).toEqual(unit ? { name, unit } : { name })
})
