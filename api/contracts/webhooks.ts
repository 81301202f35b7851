import { z } from '@hono/zod-openapi'
import { RequiredText, Text } from './text.ts'

/** Permanent names: receivers decide by them. */
export const WEBHOOK_EVENTS = ['release.requested', 'release.live', 'release.failed'] as const

export const WebhookEvent = z.enum(WEBHOOK_EVENTS).openapi('WebhookEvent')
export type WebhookEvent = z.infer<typeof WebhookEvent>

const Events = z
  .array(WebhookEvent)
  .min(1, 'needs at least one event')
  .max(50)
  .transform((events) => [...new Set(events)])

export const WebhookInput = z.strictObject({
  url: RequiredText(2000),
  name: Text(100).default(''),
  events: Events,
})

export const WebhookPatch = z.strictObject({
  url: RequiredText(2000).optional(),
  name: Text(100).optional(),
  events: Events.optional(),
  active: z
    .boolean()
    .optional()
    .openapi({ description: 'True switches a webhook on again that was switched off' }),
})
export type WebhookPatch = z.infer<typeof WebhookPatch>

export const RotateInput = z.strictObject({
  overlapHours: z
    .int()
    .min(0)
    .max(168)
    .default(24)
    .openapi({ description: 'For how long deliveries are signed with both secrets' }),
})

export const WebhookAnswer = z
  .object({
    id: z.int(),
    name: z.string(),
    url: z.string(),
    events: z.array(WebhookEvent),
    active: z.boolean(),
    disabledAt: z.iso.datetime().nullable(),
    disabledReason: z.string().nullable(),
    failures: z.int().openapi({ description: 'Deliveries given up since the last one that arrived' }),
    formerSecretUntil: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .openapi('Webhook')
export type WebhookAnswer = z.infer<typeof WebhookAnswer>

export const WebhookWithSecret = WebhookAnswer.extend({
  secret: z.string().openapi({ description: 'Shown this once' }),
}).openapi('WebhookWithSecret')

export const DeliveryStatus = z
  .enum(['queued', 'sending', 'delivered', 'failed'])
  .openapi('WebhookDeliveryStatus')

export const DeliveryAnswer = z
  .object({
    id: z.int(),
    eventId: z.string(),
    event: z.union([WebhookEvent, z.literal('ping')]),
    status: DeliveryStatus,
    attempts: z.int(),
    responseStatus: z.int().nullable(),
    error: z.string().nullable(),
    durationMs: z.int().nullable(),
    nextAttemptAt: z.iso.datetime().nullable(),
    deliveredAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
  })
  .openapi('WebhookDelivery')
export type DeliveryAnswer = z.infer<typeof DeliveryAnswer>

export const DeliveryDetail = DeliveryAnswer.extend({
  body: z.string().openapi({ description: 'Exactly what was signed and sent' }),
  responseBody: z.string().nullable().openapi({ description: 'How the answer began' }),
}).openapi('WebhookDeliveryDetail')
