import './duties.table.ts'

export { freeDuties } from './free-duties.ts'
