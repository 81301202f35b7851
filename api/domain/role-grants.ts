import { ACTIONS, grantOf, reachOf, ROLES } from './permissions.ts'
import type { Action, Actor, Role, Scope } from './permissions.ts'
import { ALLOWED, refuse } from './refusal.ts'
import type { Verdict } from './refusal.ts'

export interface Member {
  accountId: string
  role: Role
}

export type GrantRefusal = 'role_not_grantable' | 'branch_not_grantable' | 'branch_missing' | 'last_owner'

const WIDTH: Record<Scope, number> = { own: 1, branch: 2, store: 3, platform: 4 }

/** Keys act without a person present: these stay with people. */
// prettier-ignore
const PEOPLE_ONLY = new Set<Action>([
  'staff.write', 'apikeys.write', 'store.delete', 'store.transfer', 'platform.write', 'impersonate',
])

const BRANCH_ROLES = new Set<Role>(['manager', 'employee'])

/** Roles strictly within one's own: all they may, one may as far, and one may more. Nobody grants an equal. */
export function grantableRoles(role: Role): Role[] {
  if (grantOf(role, 'staff.write') === null) return []
  return ROLES.filter((other) => includes(role, other) && !includes(other, role))
}

export function isBranchRole(role: Role): boolean {
  return BRANCH_ROLES.has(role)
}

/** May the actor invite someone as this, or give a member this role? */
export function canGrant(actor: Actor, role: Role, branchIds: readonly number[]): Verdict<GrantRefusal> {
  const reach = reachOf(actor, 'staff.write')
  if (!reach.ok || !grantableRoles(actor.role).includes(role)) {
    return refuse('role_not_grantable', `The role ${actor.role} cannot give the role ${role}`, 'role')
  }
  if (isBranchRole(role) && branchIds.length === 0) {
    return refuse('branch_missing', 'Name at least one branch for this role', 'branchIds')
  }
  const own = reach.branchIds
  if (own && branchIds.some((id) => !own.includes(id))) {
    return refuse('branch_not_grantable', 'You can give roles only in your own branches', 'branchIds')
  }
  return ALLOWED
}

/** May the actor change or take away what this member is? Nobody above or beside oneself; leaving is allowed. */
export function canRevoke(
  actor: Actor,
  member: Member & { branchIds: readonly number[] },
): Verdict<GrantRefusal> {
  return member.accountId === actor.accountId ? ALLOWED : canGrant(actor, member.role, member.branchIds)
}

/** A store always keeps somebody who runs it: refuses when nobody else is its merchant or owner. */
export function canRemoveOwner(members: readonly Member[], accountId: string): Verdict<GrantRefusal> {
  const owners = members.filter(({ role }) => role === 'owner' || role === 'merchant')
  const leaving = owners.some((member) => member.accountId === accountId)
  if (!leaving || owners.some((member) => member.accountId !== accountId)) return ALLOWED
  return refuse('last_owner', 'A store needs an owner: give somebody else that role first')
}

/** What an API key of this role may be given. Each request counts only what the role still includes. */
export function keyScopes(role: Role): Action[] {
  if (grantOf(role, 'apikeys.write') === null) return []
  return ACTIONS.filter((action) => grantOf(role, action) !== null && !PEOPLE_ONLY.has(action))
}

function includes(wide: Role, narrow: Role): boolean {
  return ACTIONS.every((action) => width(wide, action) >= width(narrow, action))
}

function width(role: Role, action: Action): number {
  const scope = grantOf(role, action)
  return scope === null ? 0 : WIDTH[scope]
}
