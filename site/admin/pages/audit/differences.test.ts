import { describe, expect, test } from 'vitest'
import { listDifferences } from './differences.ts'

describe('what an entry of the audit log says', () => {
  test('names every field of either side once', () => {
    expect(listDifferences({ name: 'Old', role: 'editor' }, { name: 'New', branchIds: [1, 2] })).toEqual([
      { field: 'branchIds', before: '—', after: '[1,2]' },
      { field: 'name', before: 'Old', after: 'New' },
      { field: 'role', before: 'editor', after: '—' },
    ])
  })

  test('shortens what nobody would read', () => {
    const [difference] = listDifferences({}, { body: 'x'.repeat(1000) })
    expect(difference!.after).toHaveLength(302)
  })

  test('tells false and zero from nothing', () => {
    expect(listDifferences({ visible: false }, { visible: 0 })).toEqual([
      { field: 'visible', before: 'false', after: '0' },
    ])
  })
})
