import { OpenAPIHono } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import { KIND_CODES } from '../domain/pricing/kinds/index.ts'
import { PromotionAnswer, PromotionInput, PromotionPatch } from './promotions.ts'

const input = {
  title: 'Two for one',
  effect: {
    kind: 'bogo',
    args: { basisPoints: 10_000, items: { all: [] }, pairs: 'any', maximumSets: null },
  },
}

describe('a promotion', () => {
  test.each([
    ['with title and effect alone', {}, true],
    ['with a window', { startsAt: '2026-06-01T00:00:00Z', endsAt: '2026-06-02T00:00:00+02:00' }, true],
    ['with a local time', { startsAt: '2026-06-01T00:00:00' }, false],
    ['that combines with a class twice', { combinesWith: ['order', 'order'] }, false],
    ['for nobody', { limits: { total: 0, perCustomer: null } }, false],
    ['with arguments of another kind', { effect: { ...input.effect, kind: 'bundle' } }, false],
    ['with its usage', { used: 3 }, false],
  ])('%s: %s', (_name, more, accepted) => {
    expect(PromotionInput.safeParse({ ...input, ...more }).success).toBe(accepted)
    expect(PromotionPatch.safeParse(more).success).toBe(accepted)
  })
})

test('the document names every kind with its arguments, and leads nowhere', () => {
  const app = new OpenAPIHono()
  app.openAPIRegistry.register('PromotionInput', PromotionInput)
  app.openAPIRegistry.register('Promotion', PromotionAnswer)
  const document = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Test', version: '1' } })
  const text = JSON.stringify(document)
  for (const kind of KIND_CODES) expect(text).toContain(`"const":"${kind}"`)
  expect(text.length).toBeLessThan(50_000)
  const names = Object.keys(document.components?.schemas ?? {})
  for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) expect(names).toContain(name)
})
