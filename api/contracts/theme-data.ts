import { z } from '@hono/zod-openapi'
import { Id, LocalizedText, Text } from './text.ts'
import {
  BANNER_PLACEMENTS,
  LIMITS,
  type Field,
  type SectionSchema,
  type Settings,
  type TemplateData,
  type ThemePreset,
} from './theme.ts'

/** The form of what an editor sends. Whether the pack knows it is `theme-validation`'s question. */
const Key = z
  .string()
  .regex(/^[A-Za-z0-9][\w-]{0,63}$/, 'must be a short name of letters, digits and hyphens')

const Limit = z.int().min(1).max(100)

const LISTED = ['products', 'compared', 'categories', 'collections', 'branches'] as const

const ReferenceSchema = z.discriminatedUnion('ref', [
  z.strictObject({ ref: z.enum(['media', 'product', 'category', 'collection']), id: Id }),
  z.strictObject({ ref: z.enum(LISTED), ids: z.array(Id).max(100) }),
  z.strictObject({ ref: z.enum(['latest', 'posts']), limit: Limit }),
  z.strictObject({ ref: z.literal('menu'), key: Key }),
  z.strictObject({ ref: z.literal('banners'), placement: z.enum(BANNER_PLACEMENTS) }),
])

const SettingValueSchema = z.union([
  Text(20_000),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ text: LocalizedText(20_000) }),
  ReferenceSchema,
])

export const SettingsSchema: z.ZodType<Settings> = z
  .record(Key, SettingValueSchema)
  .refine((settings) => Object.keys(settings).length <= 100, 'has more than 100 settings')
  .openapi('SectionSettings')

const BlockSchema = z.strictObject({ type: Key, settings: SettingsSchema, hidden: z.boolean().optional() })

const SectionSchema = z.strictObject({
  type: Key,
  settings: SettingsSchema,
  hidden: z.boolean().optional(),
  blocks: z.record(Key, BlockSchema).optional(),
  blockOrder: z.array(Key).max(LIMITS.blocks).optional(),
})

export const TemplateSchema: z.ZodType<TemplateData> = z
  .strictObject({ sections: z.record(Key, SectionSchema), order: z.array(Key).max(LIMITS.sections) })
  .openapi('Template') as z.ZodType<TemplateData>

export const ThemeDraftInput = z
  .strictObject({
    pack: Key,
    preset: z.union([z.literal(''), Key]).optional(),
    settings: SettingsSchema,
    css: Text(50_000).optional(),
    templates: z.record(Key, TemplateSchema),
    groups: z.record(Key, TemplateSchema),
  })
  .openapi('ThemeDraftInput')
export type ThemeDraftInput = z.infer<typeof ThemeDraftInput>

/** What `documents` of kind theme hold; templates and groups are documents of their own. */
export interface ThemeData {
  pack: string
  preset: string
  settings: Settings
  /** The merchant's own styles, sanitised. */
  css: string
}

/** The whole theme at one moment: what a version keeps. */
export interface ThemeVersionData extends ThemeData {
  templates: Record<string, TemplateData>
  groups: Record<string, TemplateData>
}

export const Theme = z
  .object({
    version: z.int(),
    status: z.enum(['scheduled', 'published', 'changed']),
    publishedAt: z.iso.datetime().nullable(),
    publishAt: z.iso.datetime().nullable(),
    updatedAt: z.iso.datetime(),
    pack: z.string(),
    preset: z.string(),
    settings: SettingsSchema,
    css: z.string(),
    templates: z.record(z.string(), TemplateSchema),
    groups: z.record(z.string(), TemplateSchema),
  })
  .openapi('Theme')

const declared = <Type>() => z.record(z.string(), z.unknown()) as unknown as z.ZodType<Type>

/** What the editor's forms are generated from. */
export const ThemePackAnswer = z
  .object({
    id: z.string(),
    label: z.record(z.string(), z.string()),
    settings: z.array(declared<Field>()),
    schemes: z.array(z.string()),
    sections: z.array(declared<SectionSchema>()),
    presets: z.array(declared<ThemePreset>()),
    templates: z.array(z.string()),
  })
  .openapi('ThemePack')
