import { expect, it } from 'vitest'
import { EMPTY_FORM, makeKey, moved, toDefinition, toForm, type FormOption } from './definitions.ts'

it.each([
  ['Peso (g)', 'peso-g'],
  ['  Año de cosecha ', 'ano-de-cosecha'],
  ['3D shape', 'd-shape'],
  ['قماش', ''],
])('a key for %s', (label, key) => {
  expect(makeKey(label)).toBe(key)
})

it('leaves out what does not belong to the type', () => {
  const form = {
    ...EMPTY_FORM,
    label: { en: 'Weight', es: '' },
    type: 'number' as const,
    unit: 'g',
    multiple: true,
  }
  expect(toDefinition({ ...form, options: [{ label: { en: 'Red' } }] }, 'en')).toEqual({
    ...{ key: 'weight', label: { en: 'Weight' }, type: 'number', facet: false, unit: 'g' },
  })
})

it('keeps what products call an option, and names a new one by its main word', () => {
  const saved = toForm({
    ...{ key: 'color', label: { en: 'Color' }, type: 'select' as const },
    options: [{ value: 'red', label: { en: 'Red' } }],
  })
  const options: FormOption[] = [
    { ...saved.options[0], label: { en: 'Crimson' } },
    { label: { es: 'Verde', en: 'Green' } },
    { label: { es: 'Azul' } },
    { label: { en: ' ' } },
  ]
  expect(toDefinition({ ...saved, options }, 'en').options).toEqual([
    { value: 'red', label: { en: 'Crimson' } },
    { value: 'Green', label: { es: 'Verde', en: 'Green' } },
    { value: 'Azul', label: { es: 'Azul' } },
  ])
})

it('moves one in front of others and behind them', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
})
