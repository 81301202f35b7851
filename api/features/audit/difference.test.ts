import { describe, expect, it } from 'vitest'
import { describeDifference } from './difference.ts'

describe('describeDifference', () => {
  it('keeps what changed, on both sides, and nothing else', () => {
    expect(
      describeDifference(
        'product',
        { title: 'Tent', price: 10, tags: ['a'] },
        { title: 'Tent', price: 12, tags: ['a', 'b'] },
      ),
    ).toEqual({
      before: { price: 10, tags: ['a'] },
      after: { price: 12, tags: ['a', 'b'] },
      hidden: [],
    })
  })

  it('shows what appears and what goes', () => {
    expect(describeDifference('product', undefined, { title: 'Tent' })).toEqual({
      before: {},
      after: { title: 'Tent' },
      hidden: [],
    })
    expect(describeDifference('product', { title: 'Tent' }, null)).toEqual({
      before: { title: 'Tent' },
      after: {},
      hidden: [],
    })
  })

  it('says of secrets and personal values only that they changed', () => {
    const before = { email: 'a@demo.test', passwordHash: 'x', apiKey: 'k', name: 'Ana', role: 'editor' }
    const after = { email: 'b@demo.test', passwordHash: 'y', apiKey: 'k', name: 'Bea', role: 'owner' }
    const difference = describeDifference('account', before, after)
    expect(difference).toEqual({
      before: { role: 'editor' },
      after: { role: 'owner' },
      hidden: ['email', 'passwordHash', 'name'],
    })
  })

  it('keeps names and addresses of what is no person', () => {
    expect(describeDifference('branch', { name: 'North' }, { name: 'South' }).after).toEqual({
      name: 'South',
    })
  })

  it('leaves secrets out of nested values, and long values out altogether', () => {
    const { after, hidden } = describeDifference(
      'gateway',
      {},
      { test: { mode: 'live', secretKey: 'sk_1' }, text: 'x'.repeat(3000) },
    )
    expect(after).toEqual({ test: { mode: 'live' } })
    expect(hidden).toEqual(['text'])
  })

  it('takes dates and missing fields as they read back', () => {
    const at = new Date(0)
    expect(describeDifference('page', { at, gone: undefined }, { at: at.toISOString() })).toEqual({
      before: {},
      after: {},
      hidden: [],
    })
  })
})
