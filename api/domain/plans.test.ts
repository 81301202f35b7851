import { expect, test } from 'vitest'
import { checkPlan, PLAN_NAMES, planNamed, PLANS } from './plans.ts'

test('a plan has room up to its limit, and says the limit when there is none', () => {
  expect(checkPlan(PLANS.free, 'staff', PLANS.free.staff)).toEqual({ ok: true })
  expect(checkPlan(PLANS.free, 'staff', PLANS.free.staff + 1)).toMatchObject({
    ok: false,
    code: 'limit_reached',
    reason: 'Your plan has room for 15 members of staff.',
  })
})

test('a plan that nobody knows limits like the smallest', () => {
  expect(planNamed('constructor')).toBe(PLANS.free)
  for (const name of PLAN_NAMES) expect(planNamed(name)).toBe(PLANS[name])
})
