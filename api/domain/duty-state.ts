import { ALLOWED, refuse } from './refusal.ts'
import type { Verdict } from './refusal.ts'

export const DUTY_STATES = ['open', 'doing', 'done', 'cancelled'] as const
export type DutyState = (typeof DUTY_STATES)[number]

/** Whoever has the duty, and whoever hands duties out. */
export type DutyHand = 'assignee' | 'assigner'

/** From each state those it may go to, and who may take it there. */
const MOVES: Record<DutyState, Partial<Record<DutyState, readonly DutyHand[]>>> = {
  open: { doing: ['assignee', 'assigner'], done: ['assignee', 'assigner'], cancelled: ['assigner'] },
  doing: { open: ['assignee', 'assigner'], done: ['assignee', 'assigner'], cancelled: ['assigner'] },
  done: { open: ['assigner'] },
  cancelled: { open: ['assigner'] },
}

export function nextDutyStates(from: DutyState, hand: DutyHand): DutyState[] {
  return DUTY_STATES.filter((to) => MOVES[from][to]?.includes(hand))
}

export type DutyRefusal = 'no_such_move' | 'not_yours_to_move'

export function checkDutyMove(from: DutyState, to: DutyState, hand: DutyHand): Verdict<DutyRefusal> {
  const hands = MOVES[from][to]
  if (!hands) return refuse('no_such_move', `A task that is ${from} cannot become ${to}`, 'state')
  if (!hands.includes(hand)) {
    return refuse('not_yours_to_move', `Only who hands out tasks can make one ${to} that is ${from}`, 'state')
  }
  return ALLOWED
}
