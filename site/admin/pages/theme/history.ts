/** What was before, what is, and what was taken back. */
export interface History<State> {
  past: readonly State[]
  present: State
  future: readonly State[]
  /** What the last step was about: more of the same belongs to it. */
  last?: Step
}

export interface Step {
  /** Changes with one key within a moment are one step, as words are typed. Without a key each is its own. */
  key?: string
  at: number
}

const MOST = 200
const PAUSE_MS = 1_500

export const beginHistory = <State>(present: State): History<State> => ({ past: [], present, future: [] })

export function record<State>(history: History<State>, present: State, step: Step): History<State> {
  if (present === history.present) return history
  const { last } = history
  const goesOn = step.key !== undefined && step.key === last?.key && step.at - last.at < PAUSE_MS
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST)
  return { past, present, future: [], last: step }
}

export function undo<State>({ past, present, future }: History<State>): History<State> {
  const before = past.at(-1)
  if (before === undefined) return { past, present, future }
  return { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

export function redo<State>({ past, present, future }: History<State>): History<State> {
  const [next, ...later] = future
  if (next === undefined) return { past, present, future }
  return { past: [...past, present], present: next, future: later }
}

/** The same steps over other ground: what came from elsewhere is not undone with one's own. */
export const rebase = <State>(history: History<State>, move: (state: State) => State): History<State> => ({
  ...history,
  past: history.past.map(move),
  present: move(history.present),
  future: history.future.map(move),
})
