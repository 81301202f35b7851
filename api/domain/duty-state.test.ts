import { describe, expect, it } from 'vitest'
import { checkDutyMove, DUTY_STATES, nextDutyStates, type DutyHand, type DutyState } from './duty-state.ts'

describe('nextDutyStates', () => {
  it.each<[DutyState, DutyHand, DutyState[]]>([
    ['open', 'assignee', ['doing', 'done']],
    ['open', 'assigner', ['doing', 'done', 'cancelled']],
    ['doing', 'assignee', ['open', 'done']],
    ['doing', 'assigner', ['open', 'done', 'cancelled']],
    ['done', 'assignee', []],
    ['done', 'assigner', ['open']],
    ['cancelled', 'assignee', []],
    ['cancelled', 'assigner', ['open']],
  ])('from %s the %s may go on to %j', (from, hand, next) => {
    expect(nextDutyStates(from, hand)).toEqual(next)
  })

  it('agrees with checkDutyMove everywhere', () => {
    for (const hand of ['assignee', 'assigner'] as const) {
      for (const from of DUTY_STATES) {
        const allowed = DUTY_STATES.filter((to) => checkDutyMove(from, to, hand).ok)
        expect(allowed).toEqual(nextDutyStates(from, hand))
      }
    }
  })
})

describe('checkDutyMove', () => {
  it('tells a move that does not exist from one that is for others', () => {
    expect(checkDutyMove('done', 'doing', 'assigner')).toMatchObject({ ok: false, code: 'no_such_move' })
    expect(checkDutyMove('doing', 'cancelled', 'assignee')).toMatchObject({
      ok: false,
      code: 'not_yours_to_move',
    })
  })
})
