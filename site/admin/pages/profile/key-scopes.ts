import { grantOf, type Action, type Role } from '../../../../api/contracts/permissions.ts'

/** What a key may be given; what stays with people is not among them. */
const SCOPES = [
  'store.read', 'store.export', 'settings.read', 'settings.write', 'domains.read', 'domains.write', 'catalog.read',
  'catalog.write', 'content.read', 'content.write', 'theme.read', 'theme.write', 'media.read', 'media.write',
  'reviews.read', 'reviews.write', 'search.write', 'imports.write', 'exports.read', 'releases.read', 'releases.write',
  'hooks.read', 'hooks.write', 'inventory.read', 'inventory.write', 'branches.read', 'branches.write',
  'branches.create', 'tasks.read', 'tasks.write', 'tasks.assign', 'shifts.read', 'shifts.write', 'staff.read',
  'customers.read', 'customers.write', 'orders.read', 'orders.write', 'refunds.write', 'payments.read',
  'payments.write', 'promotions.read', 'promotions.write', 'delivery.read', 'delivery.write', 'analytics.read',
  'reports.read', 'mail.read', 'mail.write', 'audit.read', 'platform.read',
] as const satisfies readonly Action[] // prettier-ignore

export type KeyScope = (typeof SCOPES)[number]

/** Those that one of the roles includes; none for roles that make no keys. */
export function scopesOf(roles: readonly Role[]): KeyScope[] {
  const makers = roles.filter((role) => grantOf(role, 'apikeys.write') !== null)
  return SCOPES.filter((scope) => makers.some((role) => grantOf(role, scope) !== null))
}
