import { reachOf, type Action, type PermissionRefusal, type Reach } from '../domain/permissions.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { Actor, Membership } from './app-env.ts'

/** How far somebody may go in a store by his role there, and no further than an API key's scopes. */
export function reachIn(
  actor: Actor,
  { role, branchIds }: Membership,
  action: Action,
): Reach | Refusal<PermissionRefusal> {
  const { accountId, scopes, impersonatedBy } = actor
  return reachOf(
    { accountId, role, branchIds, ...(scopes && { scopes }), ...(impersonatedBy && { impersonatedBy }) },
    action,
  )
}
