import type { Role } from '../../../../api/contracts/permissions.ts'
import type { components } from '../../../../api/contracts/generated/api.ts'
import type { Tone } from '../../kit/index.ts'

export type Member = components['schemas']['Member']
export type Invitation = components['schemas']['Invitation']
export type GivenRole = 'owner' | 'manager' | 'employee' | 'editor'

/** Roles that work in branches and need one at least. */
export const isBranchRole = (role: Role) => role === 'manager' || role === 'employee'

/** What each may give and take away; whom to draw the buttons for. */
const GIVES: Record<Role, readonly GivenRole[]> = {
  admin: ['owner', 'manager', 'employee', 'editor'],
  merchant: ['owner', 'manager', 'employee', 'editor'],
  owner: ['manager', 'employee', 'editor'],
  manager: ['employee'],
  employee: [],
  editor: [],
}

export const rolesGivenBy = (role: Role) => GIVES[role]

export const mayTouch = (own: Role, other: Role) => GIVES[own].some((role) => role === other)

export const ROLE_TONES: Record<Role, Tone> = {
  admin: 'info',
  merchant: 'info',
  owner: 'info',
  manager: 'good',
  employee: 'calm',
  editor: 'calm',
}
