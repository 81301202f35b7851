import { expect, it } from 'vitest'
import { chosenVariant } from './chosen-variant.ts'

it.each([
  ['the only variant of a product', { o: '7', quantity: '2' }, 7],
  ['a value of a single option', { options: '1', o: '12' }, 12],
  ['the values on the chosen path alone', { options: '3', o: '1', 'o-0': '3', 'o-1': '0', 'o-1-0': '9' }, 9],
  ['nothing where the path ends', { options: '2', o: '2', 'o-0': '3' }, undefined],
  ['nothing that somebody made up', { options: 'many', o: '9x' }, undefined],
  ['nothing at all', {}, undefined],
])('a form asks for %s', (_, fields: Record<string, string>, variant) => {
  expect(chosenVariant((name) => fields[name])).toBe(variant)
})
