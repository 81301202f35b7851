import { expect, test } from 'vitest'
import { compareSpecs } from './compare-specs.ts'

const spec = (label: string, value: string) => ({ label, value })

test('has a row for everything that one of them says, the shared first', () => {
  const tent = { specs: [spec('Poles', '2'), spec('Weight', '2.4 kg')] }
  const tarp = { specs: [spec('Weight', '720 g'), spec('Loops', '16')] }
  expect(compareSpecs([tent, tarp, {}])).toEqual([
    { label: 'Weight', values: ['2.4 kg', '720 g', undefined] },
    { label: 'Poles', values: ['2', undefined, undefined] },
    { label: 'Loops', values: [undefined, '16', undefined] },
  ])
})

test('is empty for products without details', () => {
  expect(compareSpecs([{}, { specs: [] }])).toEqual([])
})
