import './staff.table.ts'

export { findStoreAccess } from './find-store-access.ts'
