import './staff.table.ts'

export { findStoreAccess } from './find-store-access.ts'
export { insertMember, listMembers, type Member, type NewMember } from './memberships.queries.ts'
export { staffRoutes } from './staff.routes.ts'
export type { MemberRole } from './staff.table.ts'
