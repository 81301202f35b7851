import './audit.table.ts'

export { audit, auditPlatform, type AuditActor, type AuditEntry } from './audit.ts'
export { auditRoutes } from './audit.routes.ts'
