export type { Json } from './catalog.table.ts'
