import { z } from '@hono/zod-openapi'
import { MAX_SLUG } from '../domain/slug.ts'
import { RequiredText, Text } from './text.ts'

export const Seo = z
  .strictObject({ title: Text(200).optional(), description: Text(500).optional() })
  .openapi('Seo')
export type Seo = z.infer<typeof Seo>

const texts = {
  title: Text(200).optional(),
  description: Text(100_000).optional(),
  seo: Seo.optional(),
  slug: Text(MAX_SLUG).optional(),
}

/** An entity in another language than the store's own; what is missing falls back. */
export const Translation = z.strictObject(texts).openapi('Translation')
export type Translation = z.infer<typeof Translation>

export const Translations = z.record(z.string(), Translation)
export type Translations = z.infer<typeof Translations>

const inLanguages = <Texts extends z.ZodType>(texts: Texts) =>
  z
    .record(z.string().max(20), texts.nullable())
    .refine((languages) => Object.keys(languages).length <= 20, 'has more than 20 languages')

/** Languages that are not named stay as they are; null takes one away. */
export const TranslationsInput = inLanguages(Translation)
export type TranslationsInput = z.infer<typeof TranslationsInput>

const MAX_OPTION_WORDS = 505

/** Names and values of options by the product's own word: `{ "Colour": "Color", "Moss": "Musgo" }`. */
const OptionWords = z
  .record(RequiredText(100), RequiredText(100))
  .refine((words) => Object.keys(words).length <= MAX_OPTION_WORDS, `has more than ${MAX_OPTION_WORDS} words`)

export const ProductTranslation = z
  .strictObject({ ...texts, options: OptionWords.optional() })
  .openapi('ProductTranslation')
export type ProductTranslation = z.infer<typeof ProductTranslation>

export const ProductTranslations = z.record(z.string(), ProductTranslation)
export type ProductTranslations = z.infer<typeof ProductTranslations>

export const ProductTranslationsInput = inLanguages(ProductTranslation)
export type ProductTranslationsInput = z.infer<typeof ProductTranslationsInput>

/** Addresses by language. */
export const SlugsByLocale = z.record(z.string(), z.string())

/** A filter: what has no title in one of the store's languages. */
export const Missing = z.enum(['translation'])
