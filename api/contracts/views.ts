import { z } from '@hono/zod-openapi'
import { RequiredText, Text } from './text.ts'

export const MAX_VIEWS = 20

/** Parameters of the admin's product table, as they stand in its address. */
const ViewQuery = z
  .strictObject({
    q: Text(200),
    status: Text(20),
    stock: Text(20),
    category: Text(20),
    missing: Text(20),
    sort: Text(20),
  })
  .partial()

export const ProductView = z.strictObject({ name: RequiredText(60), query: ViewQuery }).openapi('ProductView')
export type ProductView = z.infer<typeof ProductView>

export const ViewsInput = z
  .strictObject({ views: z.array(ProductView).max(MAX_VIEWS) })
  .openapi('ProductViewsInput')
export type ViewsInput = z.infer<typeof ViewsInput>

export const Views = z.object({ version: z.int(), views: z.array(ProductView) }).openapi('ProductViews')
export type Views = z.infer<typeof Views>
