export { grantOf, ROLES, type Action, type Role } from '../domain/permissions.ts'
