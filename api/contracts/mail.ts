import { z } from '@hono/zod-openapi'

export const MailStatus = z.enum(['queued', 'sending', 'sent', 'failed', 'suppressed']).openapi('MailStatus')
export type MailStatus = z.infer<typeof MailStatus>

export const MailAnswer = z
  .object({
    id: z.int(),
    to: z.string(),
    subject: z.string().openapi({ description: 'Codes are never shown' }),
    template: z.string(),
    locale: z.string(),
    transport: z.enum(['auth', 'shop']),
    status: MailStatus,
    attempts: z.int(),
    error: z.string().nullable(),
    nextAttemptAt: z.iso.datetime().nullable(),
    sentAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
  })
  .openapi('Mail')
export type MailAnswer = z.infer<typeof MailAnswer>

export const MailPreview = MailAnswer.extend({
  html: z.string().openapi({ description: 'To be shown in a sandboxed frame' }),
  text: z.string(),
}).openapi('MailPreview')
export type MailPreview = z.infer<typeof MailPreview>
