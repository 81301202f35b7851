import { expect, test } from 'vitest'
import { compareAttributes } from './compare-attributes.ts'

const product = (values: Record<string, string>) => ({
  attributes: Object.entries(values).map(([key, value]) => ({ key, label: key.toUpperCase(), value })),
})
const products = [product({ weight: '2 kg', season: 'Summer' }), product({ weight: '2 kg', poles: 'Alloy' })]

test('every attribute of one is a row for all', () => {
  expect(compareAttributes(products, { differences: false })).toEqual([
    { label: 'WEIGHT', values: ['2 kg', '2 kg'] },
    { label: 'SEASON', values: ['Summer', undefined] },
    { label: 'POLES', values: [undefined, 'Alloy'] },
  ])
})

test('what all have in common may be left out', () => {
  const labels = compareAttributes(products, { differences: true }).map(({ label }) => label)
  expect(labels).toEqual(['SEASON', 'POLES'])
})
