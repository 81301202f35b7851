import { z } from '@hono/zod-openapi'
import { MAX_SLUG } from '../domain/slug.ts'
import { Id, RequiredText, Text } from './text.ts'
import { Seo, SlugsByLocale, Translations, TranslationsInput } from './translations.ts'

/** What categories, collections and brands have in common. */
export const groupFields = {
  slug: Text(MAX_SLUG),
  description: Text(100_000),
  mediaId: Id.nullable(),
  translations: TranslationsInput,
  seo: Seo,
}

export const groupAnswer = {
  id: z.int(),
  version: z.int(),
  slug: z.string(),
  slugs: SlugsByLocale,
  description: z.string(),
  mediaId: z.int().nullable(),
  translations: Translations,
  seo: Seo,
  /** Visible products in it. */
  products: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
}

const CategoryFields = z
  .strictObject({
    ...groupFields,
    title: RequiredText(200),
    parentId: Id.nullable(),
    /** Its place among those of the same parent, from 0; last when left out. */
    position: z.int().min(0).max(10_000),
    visible: z.boolean(),
  })
  .partial()

export const CategoryInput = CategoryFields.required({ title: true }).openapi('CategoryInput')
export type CategoryInput = z.infer<typeof CategoryInput>
export const CategoryPatch = CategoryFields.openapi('CategoryPatch')
export type CategoryPatch = z.infer<typeof CategoryPatch>

export const Category = z
  .object({
    ...groupAnswer,
    title: z.string(),
    parentId: z.int().nullable(),
    /** 0 at the root. */
    depth: z.int(),
    position: z.int(),
    visible: z.boolean(),
  })
  .openapi('Category')

/** All children of one parent in their new order. */
export const CategoryOrder = z
  .strictObject({ parentId: Id.nullable(), ids: z.array(Id).min(1).max(2000) })
  .openapi('CategoryOrder')
export type CategoryOrder = z.infer<typeof CategoryOrder>
