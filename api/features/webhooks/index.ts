import './webhooks.table.ts'

export { emitEvent } from './emit-event.ts'
