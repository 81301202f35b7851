import { z } from '@hono/zod-openapi'

const storable = (text: string) => text.isWellFormed() && !text.includes('\0')

/** Trimmed text that the database can hold. */
export const Text = (max: number) =>
  z.string().trim().max(max).refine(storable, 'contains a character that cannot be stored')

export const RequiredText = (max: number) => Text(max).min(1, 'must not be empty')

const LocaleKey = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'must be a language like es or pt-BR')

/** Text by language: `{ "en": "Tents", "es": "Tiendas de campaña" }`. */
export const LocalizedText = (max: number) =>
  z
    .record(LocaleKey, Text(max))
    .refine((texts) => Object.keys(texts).length <= 20, 'has more than 20 languages')

/** Text by language, or one text in the store's first language. */
export const TextInput = (max: number) => z.union([Text(max), LocalizedText(max)])
export type TextInput = string | Record<string, string>

export const IdParam = z.coerce.number().int().min(1).max(2_147_483_647)
export const Id = z.int().min(1).max(2_147_483_647)
