import { expect, test } from 'vitest'
import { AttributeDefinition } from '../contracts/attributes.ts'
import { describeAttributes } from './describe-attributes.ts'

const define = (definition: object) => AttributeDefinition.parse({ label: {}, type: 'text', ...definition })
const spanish = { locale: 'es', defaultLocale: 'en' }

const shown = (definition: object, value: string | number | boolean | string[], place = spanish) =>
  describeAttributes([define({ key: 'a', ...definition })], { a: value }, place).map((each) => each.value)

test('choices read in the language of the page, and as they are where nobody translated them', () => {
  const options = [{ value: 'Wool', label: { es: 'Lana' } }, { value: 'Silk' }]
  expect(shown({ type: 'select', options }, ['Wool', 'Silk'])).toEqual(['Lana, Silk'])
})

test('numbers are written the way of the language, with their unit', () => {
  expect(shown({ type: 'number', unit: 'kg' }, 1.25)).toEqual(['1,25 kg'])
  expect(shown({ type: 'number', unit: 'kg' }, 1.25, { locale: 'en', defaultLocale: 'en' })).toEqual([
    '1.25 kg',
  ])
})

test('zero is a value and a yes is told, an empty text and a no are not', () => {
  expect(shown({ type: 'number' }, 0)).toEqual(['0'])
  expect(shown({ type: 'boolean' }, true)).toEqual(['✓'])
  expect(shown({ type: 'boolean' }, false)).toEqual([])
  expect(shown({}, '')).toEqual([])
})
