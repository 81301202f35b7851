import { z } from '@hono/zod-openapi'
import { RequiredText } from './text.ts'

export const FOUND_KINDS = [
  'product',
  'category',
  'collection',
  'brand',
  'page',
  'post',
  'policy',
  'member',
] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

export const FindQuery = z.strictObject({
  /** All of its words stand in the title, the SKU begins with it, or a person is called like it. */
  q: RequiredText(100),
})

export const Found = z
  .object({
    kind: z.enum(FOUND_KINDS),
    id: z.string(),
    title: z.string(),
    /** Not what a visitor sees: a draft, hidden, put away. */
    hidden: z.boolean(),
  })
  .openapi('Found')
export type Found = z.infer<typeof Found>

export const FoundList = z.object({ data: z.array(Found) }).openapi('FoundList')
