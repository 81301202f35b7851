/** What a merchant may put into a theme: built from the pack's own declarations, so a form and its check agree. */
import { z } from 'zod'
import { isSafeUrl } from './link.ts'
import {
  BANNER_PLACEMENTS,
  LIMITS,
  type BlockData,
  type Field,
  type SectionData,
  type SectionSchema,
  type Settings,
  type TemplateData,
  type ThemePack,
} from './theme.ts'

export interface ThemeIssue {
  /** Where in the data, like `sections.hero.settings.heading`. */
  path: string
  message: string
}

export type Validated<T> = { ok: true; data: T } | { ok: false; issues: ThemeIssue[] }

/** A pack's own settings: colours, fonts, corners. */
export function validateSettings(pack: ThemePack, settings: unknown): Validated<Settings> {
  const issues = checkSettings(pack, pack.settings, settings, 'theme', '')
  return issues.length > 0 ? { ok: false, issues } : { ok: true, data: settings as Settings }
}

/** Whether another field's value may stand in this one, as after a change of pack. */
export const fitsField = (field: Field, value: unknown, pack: Pick<ThemePack, 'schemes'>): boolean =>
  valueOf(field, pack).nullable().safeParse(value).success

/** A page template or section group; `key` is the page kind or group that it is for. */
export function validateTemplate(pack: ThemePack, key: string, template: unknown): Validated<TemplateData> {
  const shape = TemplateShape.safeParse(template)
  if (!shape.success) return { ok: false, issues: readIssues(shape.error, '') }
  const data = shape.data as TemplateData
  const issues = [
    ...checkOrder(data.sections, data.order, 'order', 'section'),
    ...Object.entries(data.sections).flatMap(([id, section]) =>
      checkSection(pack, key, section, `sections.${id}`),
    ),
  ]
  return issues.length > 0 ? { ok: false, issues } : { ok: true, data }
}

const Id = z.string().regex(/^[a-zA-Z0-9][\w-]{0,63}$/, 'An id has up to 64 letters, digits, - and _')
const RawSettings = z.record(z.string(), z.unknown())
const atMost = (count: number, things: string) => (record: object) =>
  Object.keys(record).length <= count ? undefined : `There is room for ${count} ${things}`

const limited = <T extends z.ZodType>(value: T, count: number, things: string) =>
  z.record(Id, value).check((context) => {
    const message = atMost(count, things)(context.value)
    if (message) context.issues.push({ code: 'custom', message, input: context.value })
  })

const BlockShape = z.strictObject({
  type: z.string(),
  settings: RawSettings,
  hidden: z.boolean().optional(),
})
const SectionShape = z.strictObject({
  type: z.string(),
  settings: RawSettings,
  hidden: z.boolean().optional(),
  blocks: limited(BlockShape, LIMITS.blocks, 'blocks in a section').optional(),
  blockOrder: z.array(z.string()).max(LIMITS.blocks).optional(),
})
const TemplateShape = z.strictObject({
  sections: limited(SectionShape, LIMITS.sections, 'sections on a page'),
  order: z.array(z.string()).max(LIMITS.sections),
})

function checkSection(pack: ThemePack, key: string, section: SectionData, path: string): ThemeIssue[] {
  const schema = pack.sections.find(({ type }) => type === section.type)
  if (!schema) return [{ path: `${path}.type`, message: `This theme has no section "${section.type}"` }]
  const misplaced = schema.allowedOn && !schema.allowedOn.includes(key)
  return [
    ...(misplaced ? [{ path: `${path}.type`, message: `"${section.type}" does not belong on ${key}` }] : []),
    ...checkSettings(pack, schema.fields, section.settings, section.type, `${path}.settings`),
    ...checkBlocks(pack, schema, section, path),
  ]
}

function checkBlocks(
  pack: ThemePack,
  schema: SectionSchema,
  section: SectionData,
  path: string,
): ThemeIssue[] {
  const blocks = Object.entries(section.blocks ?? {})
  const room = schema.maxBlocks ?? LIMITS.blocks
  const tooMany =
    schema.blocks && blocks.length > room
      ? [{ path: `${path}.blocks`, message: `"${schema.type}" has room for ${room} blocks` }]
      : []
  return [
    ...tooMany,
    ...checkOrder(section.blocks ?? {}, section.blockOrder ?? [], `${path}.blockOrder`, 'block'),
    ...blocks.flatMap(([id, block]) => checkBlock(pack, schema, block, `${path}.blocks.${id}`)),
    ...checkBlockCounts(schema, blocks, path),
  ]
}

function checkBlock(pack: ThemePack, schema: SectionSchema, block: BlockData, path: string): ThemeIssue[] {
  const declared = schema.blocks?.find(({ type }) => type === block.type)
  if (!declared) return [{ path: `${path}.type`, message: `"${schema.type}" has no block "${block.type}"` }]
  return checkSettings(pack, declared.fields, block.settings, block.type, `${path}.settings`)
}

const checkBlockCounts = (schema: SectionSchema, blocks: [string, BlockData][], path: string): ThemeIssue[] =>
  (schema.blocks ?? []).flatMap(({ type, max }) => {
    const count = blocks.filter(([, block]) => block.type === type).length
    return max !== undefined && count > max
      ? [{ path: `${path}.blocks`, message: `There is room for ${max} of "${type}"` }]
      : []
  })

/** The order names everything once and nothing else. */
function checkOrder(things: object, order: string[], path: string, kind: string): ThemeIssue[] {
  const ids = new Set(Object.keys(things))
  const unknown = order.find((id) => !ids.has(id))
  if (unknown !== undefined) return [{ path, message: `There is no ${kind} "${unknown}"` }]
  if (new Set(order).size !== order.length) return [{ path, message: `A ${kind} stands in the order twice` }]
  const missing = [...ids].find((id) => !order.includes(id))
  return missing === undefined
    ? []
    : [{ path, message: `The ${kind} "${missing}" has no place in the order` }]
}

function checkSettings(pack: ThemePack, fields: Field[], settings: unknown, owner: string, path: string) {
  const shape = Object.fromEntries(
    fields.map((field) => [field.id, valueOf(field, pack).nullable().optional()]),
  )
  const schema = z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `"${owner}" has no setting ${issue.keys.join(', ')}` : undefined,
  })
  const result = schema.safeParse(settings)
  return result.success ? [] : readIssues(result.error, path)
}

const Locale = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Use a language code, like en or pt-BR')
const Key = z.string().regex(/^[\w-]{1,64}$/)
const EntityId = z.int().positive()
const Link = z
  .string()
  .max(2000)
  .refine(
    (url) => url === '' || isSafeUrl(url),
    'Use a path that starts with /, or an https, mailto or tel address',
  )
const text = (max: number) => z.strictObject({ text: z.record(Locale, z.string().max(max)) })
const one = (ref: 'product' | 'category' | 'collection' | 'media') =>
  z.strictObject({ ref: z.literal(ref), id: EntityId })
const counted = (ref: 'latest' | 'posts', max: number) =>
  z.strictObject({ ref: z.literal(ref), limit: z.int().min(1).max(max) })
type Listed = 'products' | 'compared' | 'categories' | 'collections' | 'branches'
const several = (ref: Listed, max: number) =>
  z.strictObject({ ref: z.literal(ref), ids: z.array(EntityId).max(max) })

function valueOf(field: Field, pack: Pick<ThemePack, 'schemes'>): z.ZodType {
  switch (field.kind) {
    case 'text':
    case 'textarea':
    case 'richtext':
      return text(field.maxLength ?? 20_000)
    case 'checkbox':
      return z.boolean()
    case 'range':
      return z.number().min(field.min).max(field.max).refine((value) => isOnStep(value, field), `Steps of ${field.step}`) // prettier-ignore
    case 'select':
      return z.enum(field.options.map(({ value }) => value))
    case 'font':
      return z.enum(field.options)
    case 'scheme':
      return z.enum(pack.schemes)
    case 'color':
      return z.string().regex(/^#[0-9a-f]{6}$/i, 'Use a colour like #1f5eff')
    case 'link':
      return Link
    case 'datetime':
      return z.iso.datetime('Use a moment like 2027-01-31T18:00:00Z')
    case 'image':
      return one('media')
    case 'product':
    case 'category':
    case 'collection':
      return one(field.kind)
    case 'menu':
      return z.strictObject({ ref: z.literal('menu'), key: Key })
    case 'banners':
      return z.strictObject({ ref: z.literal('banners'), placement: z.enum(BANNER_PLACEMENTS) })
    case 'products':
      return z.union([several('products', field.max), counted('latest', field.max), one('collection')])
    case 'categories':
    case 'collections':
    case 'compared':
    case 'branches':
      return several(field.kind, field.max)
    case 'latest':
    case 'posts':
      return counted(field.kind, field.max)
  }
}

function isOnStep(value: number, { min, step }: { min: number; step: number }): boolean {
  const steps = (value - min) / step
  return Math.abs(steps - Math.round(steps)) < 1e-9
}

const readIssues = (error: z.ZodError, path: string): ThemeIssue[] =>
  error.issues.map((issue) => ({
    path: [path, ...issue.path].filter(Boolean).join('.'),
    message: issue.message,
  }))
