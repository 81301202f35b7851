import { refuse } from './refusal.ts'
import type { Refusal } from './refusal.ts'

/** Columns of the table, widest first. The customer is not staff and not here. */
export const ROLES = ['admin', 'merchant', 'owner', 'manager', 'employee', 'editor'] as const
export type Role = (typeof ROLES)[number]

/** How far a grant reaches: every store, the whole store, one's branches, what is assigned to oneself. */
export type Scope = 'platform' | 'store' | 'branch' | 'own'

const P = 'platform'
const S = 'store'
const B = 'branch'
const O = 'own'
const _ = null

type Row = readonly [Scope | null, Scope | null, Scope | null, Scope | null, Scope | null, Scope | null]

// prettier-ignore
const TABLE = {
  //                 admin merchant owner manager employee editor
  'store.read':       [P, S, S, S, S, S],
  'store.export':     [P, S, S, _, _, _],
  'store.delete':     [P, S, _, _, _, _],
  'store.transfer':   [P, S, _, _, _, _],
  'settings.read':    [P, S, S, _, _, _],
  'settings.write':   [P, S, S, _, _, _],
  'domains.read':     [P, S, S, _, _, _],
  'domains.write':    [P, S, S, _, _, _],
  'catalog.read':     [P, S, S, S, S, S],
  'catalog.write':    [P, S, S, _, _, S],
  'content.read':     [P, S, S, _, _, S],
  'content.write':    [P, S, S, _, _, S],
  'theme.read':       [P, S, S, _, _, S],
  'theme.write':      [P, S, S, _, _, S],
  'media.read':       [P, S, S, S, S, S],
  'media.write':      [P, S, S, _, _, S],
  'reviews.read':     [P, S, S, _, _, S],
  'reviews.write':    [P, S, S, _, _, _],
  'search.write':     [P, S, S, _, _, _],
  'imports.write':    [P, S, S, _, _, S],
  'exports.read':     [P, S, S, _, _, S],
  'releases.read':    [P, S, S, _, _, S],
  'releases.write':   [P, S, S, _, _, _],
  'hooks.read':       [P, S, S, _, _, _],
  'hooks.write':      [P, S, S, _, _, _],
  'inventory.read':   [P, S, S, B, B, _],
  'inventory.write':  [P, S, S, B, _, _],
  'branches.read':    [P, S, S, B, B, _],
  'branches.write':   [P, S, S, B, _, _],
  'branches.create':  [P, S, S, _, _, _],
  'tasks.read':       [P, S, S, B, O, _],
  'tasks.write':      [P, S, S, B, O, _],
  'tasks.assign':     [P, S, S, B, _, _],
  'shifts.read':      [P, S, S, B, O, _],
  'shifts.write':     [P, S, S, B, _, _],
  'staff.read':       [P, S, S, B, _, _],
  'staff.write':      [P, S, S, B, _, _],
  'customers.read':   [P, S, S, _, _, _],
  'customers.write':  [P, S, S, _, _, _],
  'orders.read':      [P, S, S, B, O, _],
  'orders.write':     [P, S, S, B, O, _],
  'refunds.write':    [P, S, S, B, _, _],
  'payments.read':    [P, S, S, _, _, _],
  'payments.write':   [P, S, S, _, _, _],
  'promotions.read':  [P, S, S, S, _, _],
  'promotions.write': [P, S, S, _, _, _],
  'delivery.read':    [P, S, S, B, O, _],
  'delivery.write':   [P, S, S, B, _, _],
  'analytics.read':   [P, S, S, B, _, _],
  'reports.read':     [P, S, S, B, _, _],
  'mail.read':        [P, S, S, _, _, _],
  'mail.write':       [P, S, S, _, _, _],
  'audit.read':       [P, S, S, _, _, _],
  'apikeys.write':    [P, S, S, _, _, _],
  'platform.read':    [P, _, _, _, _, _],
  'platform.write':   [P, _, _, _, _, _],
  'impersonate':      [P, _, _, _, _, _],
} as const satisfies Record<string, Row>

/** Permanent names: API keys and the audit log store them. */
export type Action = keyof typeof TABLE
export const ACTIONS = Object.keys(TABLE) as Action[]

/** One person (or key) as it stands in one store, read from session and membership on every request. */
export interface Actor {
  accountId: string
  role: Role
  /** The branches of a manager or employee; of no meaning for the others. */
  branchIds: readonly number[]
  /** An API key's scopes; absent for a person. */
  scopes?: readonly Action[]
  /** The platform admin who acts as this account. */
  impersonatedBy?: string
}

/** What the action is about. A branch grant needs the branch, an own grant the person it is assigned to. */
export interface Target {
  branchId?: number | null
  assigneeId?: string | null
}

export type PermissionRefusal = 'role_forbids' | 'scope_missing' | 'impersonation_forbids' | 'outside_reach'

/** The part of a store that an action reaches: null means without that limit. */
export interface Reach {
  ok: true
  scope: Scope
  branchIds: readonly number[] | null
  assigneeId: string | null
}

const NEVER_IMPERSONATED = new Set<Action>(['apikeys.write', 'store.delete', 'store.transfer', 'impersonate'])

export function grantOf(role: Role, action: Action): Scope | null {
  return TABLE[action][ROLES.indexOf(role)] ?? null
}

/** For lists and menus: how far may the actor look? Whoever lists narrows the query by the answer. */
export function reachOf(actor: Actor, action: Action): Reach | Refusal<PermissionRefusal> {
  const scope = grantOf(actor.role, action)
  if (scope === null) return refuse('role_forbids', `The role ${actor.role} does not include ${action}`)
  if (actor.scopes && !actor.scopes.includes(action)) {
    return refuse('scope_missing', `This API key does not have the scope ${action}`)
  }
  if (actor.impersonatedBy !== undefined && NEVER_IMPERSONATED.has(action)) {
    return refuse('impersonation_forbids', `${action} is not possible while acting as somebody else`)
  }
  return {
    ok: true,
    scope,
    branchIds: scope === 'branch' ? actor.branchIds : null,
    assigneeId: scope === 'own' ? actor.accountId : null,
  }
}

/** For one thing: without a target only those pass who reach the whole store. */
export function can(actor: Actor, action: Action, target: Target = {}): Reach | Refusal<PermissionRefusal> {
  const reach = reachOf(actor, action)
  if (!reach.ok) return reach
  const inside =
    (reach.branchIds === null || (target.branchId != null && reach.branchIds.includes(target.branchId))) &&
    (reach.assigneeId === null || target.assigneeId === reach.assigneeId)
  return inside ? reach : refuse('outside_reach', `${action} reaches only your own ${reachName(reach.scope)}`)
}

function reachName(scope: Scope): string {
  return scope === 'branch' ? 'branch' : 'assignments'
}
