import './webhooks.table.ts'

export type { WebhookDeps } from './deliver-webhook.ts'
export { deliverWebhooksJob } from './deliver-webhooks.job.ts'
export { emitEvent } from './emit-event.ts'
export { webhookRoutes } from './webhooks.routes.ts'
