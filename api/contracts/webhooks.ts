import { z } from '@hono/zod-openapi'

/** Permanent names: receivers decide by them. */
export const WEBHOOK_EVENTS = [
  'release.requested',
  'release.live',
  'release.failed',
  'product.created',
  'product.updated',
  'product.deleted',
] as const

export const WebhookEvent = z.enum(WEBHOOK_EVENTS).openapi('WebhookEvent')
export type WebhookEvent = z.infer<typeof WebhookEvent>
