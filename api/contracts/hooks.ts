import { z } from '@hono/zod-openapi'
import { Text } from './text.ts'

export const HookInput = z.strictObject({ name: Text(100).default('') })

export const HookAnswer = z
  .object({
    id: z.int(),
    name: z.string(),
    lastUsedAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
  })
  .openapi('RebuildHook')
export type HookAnswer = z.infer<typeof HookAnswer>

export const HookWithToken = HookAnswer.extend({
  token: z.string().openapi({ description: 'Shown this once' }),
  url: z.string().openapi({ description: 'Whoever has this address may call it' }),
}).openapi('RebuildHookWithToken')

const ID = '[1-9]\\d{0,9}'
const ENTITY = 'product|category|collection|brand|document|media|branch'
const LIST = `latest|categories|collections|brands|posts|policies|branches|banners|(category|collection|brand):${ID}`

/** What may have changed: an entity, a list, a template, or what every page shows. */
const TAG = `^((${ENTITY}):${ID}|link:(product|category|collection|brand|document):${ID}|trail:${ID}|list:(${LIST})|has:(posts|branches)|template:[a-z][a-z0-9-]{0,40}|menu|theme|settings|code)$`

export const RebuildInput = z.strictObject({
  tags: z
    .array(z.string().regex(new RegExp(TAG), 'is no tag: product:1, list:latest or theme, for instance'))
    .min(1)
    .max(500)
    .optional(),
})

/** The same for the OpenAPI document. */
export const RebuildBody = {
  type: 'object' as const,
  additionalProperties: false,
  properties: {
    tags: {
      type: 'array' as const,
      minItems: 1,
      maxItems: 500,
      items: { type: 'string' as const, pattern: TAG },
      description: 'What may have changed; everything when left out',
    },
  },
}
