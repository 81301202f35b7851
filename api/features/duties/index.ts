import './duties.table.ts'

export { createTask } from './create-task.ts'
export { freeDuties } from './free-duties.ts'
export { createShift } from './save-shift.ts'
