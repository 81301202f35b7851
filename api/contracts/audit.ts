import { z } from '@hono/zod-openapi'

const AuditPerson = z.object({ id: z.string(), email: z.string().nullable(), name: z.string() })

export const AuditEntryAnswer = z
  .object({
    id: z.int(),
    at: z.iso.datetime(),
    actor: AuditPerson.nullable().openapi({ description: 'Null: the system itself' }),
    impersonatedBy: AuditPerson.nullable(),
    via: z.string(),
    action: z.string(),
    entity: z.string(),
    entityId: z.string(),
    before: z.record(z.string(), z.unknown()),
    after: z.record(z.string(), z.unknown()),
    hidden: z.array(z.string()).openapi({ description: 'Fields that changed and whose values are not kept' }),
  })
  .openapi('AuditEntry')
export type AuditEntryAnswer = z.infer<typeof AuditEntryAnswer>
