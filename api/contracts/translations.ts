import { z } from '@hono/zod-openapi'
import { MAX_SLUG } from '../domain/slug.ts'
import { Text } from './text.ts'

export const Seo = z
  .strictObject({ title: Text(200).optional(), description: Text(500).optional() })
  .openapi('Seo')
export type Seo = z.infer<typeof Seo>

const texts = { title: Text(200).optional(), description: Text(100_000).optional(), seo: Seo.optional() }

/** An entity in another language than the store's own; what is missing falls back. */
export const Translation = z
  .strictObject({ ...texts, slug: Text(MAX_SLUG).optional() })
  .openapi('Translation')
export type Translation = z.infer<typeof Translation>

export const Translations = z.record(z.string(), Translation)
export type Translations = z.infer<typeof Translations>

/** Languages that are not named stay as they are; null takes one away. */
export const TranslationsInput = z
  .record(z.string().max(20), Translation.nullable())
  .refine((languages) => Object.keys(languages).length <= 20, 'has more than 20 languages')
export type TranslationsInput = z.infer<typeof TranslationsInput>

/** Addresses by language. */
export const SlugsByLocale = z.record(z.string(), z.string())
