import type { Actor, StoreContext } from '../../http/app-env.ts'
import type { DutyReach } from './tasks.queries.ts'

/** Who edits duties of which store, and how far he may reach there. */
export interface DutyEditing {
  store: StoreContext
  actor: Actor
  reach: DutyReach
}
