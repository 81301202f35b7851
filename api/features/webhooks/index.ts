import './webhooks.table.ts'

export type { WebhookDeps } from './deliver-webhook.ts'
export { emitEvent } from './emit-event.ts'
