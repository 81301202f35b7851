import { z } from '@hono/zod-openapi'
import { groupAnswer, groupFields } from './categories.ts'
import { RequiredText } from './text.ts'

const BrandFields = z.strictObject({ ...groupFields, name: RequiredText(200) }).partial()

export const BrandInput = BrandFields.required({ name: true }).openapi('BrandInput')
export type BrandInput = z.infer<typeof BrandInput>
export const BrandPatch = BrandFields.openapi('BrandPatch')
export type BrandPatch = z.infer<typeof BrandPatch>

export const Brand = z.object({ ...groupAnswer, name: z.string() }).openapi('Brand')
