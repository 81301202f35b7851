import { z } from '@hono/zod-openapi'
import { CART_LINES } from '../domain/cart.ts'
import { LinkUrl, MenuLink } from './link.ts'
import { Id, Text, TextInput } from './text.ts'
import { BANNER_PLACEMENTS, type BannerPlacement } from './theme.ts'
import { TemplateSchema } from './theme-data.ts'

/** What documents hold, by kind. Loaders read these from `documents.published`, texts sanitised already. */
export type Texts = Record<string, string>

export interface SeoData {
  title: Texts
  description: Texts
}

export interface EntryData {
  title: Texts
  slug: Texts
  body: Texts
  excerpt: Texts
  author: string
  seo: SeoData
  imageId: number | null
  sections: z.infer<typeof TemplateSchema> | null
  position: number
}

export interface MenuItemData {
  title: Texts
  link: MenuLink
  items: MenuItemData[]
}

export interface MenuData {
  items: MenuItemData[]
}

export interface BannerData {
  title: Texts
  text: Texts
  link: MenuLink | null
  imageId: number | null
  placement: BannerPlacement
  position: number
  /** ISO times between which it is shown. */
  startsAt: string | null
  endsAt: string | null
}

export interface SettingsData {
  email: string
  phone: string
  social: string[]
  logoId: number | null
  iconId: number | null
  taxNote: boolean
  /** How many different things a cart holds; the standard when left out. */
  cartLines?: number
  description: Texts
}

const Instant = z.iso.datetime({ offset: true })
const SeoInput = z.strictObject({ title: TextInput(200).optional(), description: TextInput(500).optional() })
const Position = z.int().min(0).max(100_000)

const entryFields = {
  title: TextInput(200),
  slug: TextInput(100),
  body: TextInput(200_000),
  seo: SeoInput,
}

/** A text may be one string in the store's first language, or a map by language. */
export const PageInput = z.strictObject({
  ...entryFields,
  imageId: Id.nullable(),
  sections: z.union([TemplateSchema, z.null()]),
})
export const PostInput = PageInput.extend({ excerpt: TextInput(500), author: Text(100) })
export const PolicyInput = z.strictObject({ ...entryFields, position: Position })

export interface EntryInput {
  title?: TextInput | undefined
  slug?: TextInput | undefined
  body?: TextInput | undefined
  excerpt?: TextInput | undefined
  author?: string | undefined
  seo?: z.infer<typeof SeoInput> | undefined
  imageId?: number | null | undefined
  sections?: z.infer<typeof TemplateSchema> | null | undefined
  position?: number | undefined
}

export interface MenuItemInput {
  title: TextInput
  link: MenuLink
  items?: MenuItemInput[] | undefined
}

const menuItem = (below: z.ZodType<MenuItemInput>[]) =>
  z.strictObject({
    title: TextInput(100),
    link: MenuLink,
    ...(below[0] && { items: z.array(below[0]).max(50).optional() }),
  }) as z.ZodType<MenuItemInput>

/** Three levels, as a header can show them. */
export const MenuInput = z
  .strictObject({ items: z.array(menuItem([menuItem([menuItem([])])])).max(50) })
  .openapi('MenuInput')

export const MenuKey = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be a short name like main or footer')

export const BannerInput = z.strictObject({
  title: TextInput(200),
  text: TextInput(500),
  link: z.union([MenuLink, z.null()]),
  imageId: Id.nullable(),
  placement: z.enum(BANNER_PLACEMENTS),
  position: Position,
  startsAt: Instant.nullable(),
  endsAt: Instant.nullable(),
})

export const SettingsInput = z
  .strictObject({
    email: z.union([z.literal(''), z.email().max(200)]),
    phone: Text(40).regex(/^[\d\s+().-]*$/, 'must be a phone number'),
    social: z.array(LinkUrl.regex(/^https:\/\//i, 'must begin with https://')).max(12),
    logoId: Id.nullable(),
    iconId: Id.nullable(),
    taxNote: z.boolean(),
    cartLines: z.int().min(1).max(CART_LINES.most),
    description: TextInput(500),
  })
  .partial()
  .openapi('StoreSettingsInput')

export const DOCUMENT_STATUSES = ['draft', 'scheduled', 'published', 'changed'] as const

const documentAnswer = {
  id: z.int(),
  /** `changed`: public, and the draft is another. */
  status: z.enum(DOCUMENT_STATUSES),
  version: z.int(),
  publishedAt: z.iso.datetime().nullable(),
  publishAt: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime(),
}

const Words = z.record(z.string(), z.string())

export const EntrySummary = z
  .object({ ...documentAnswer, title: Words, slug: Words, imageId: z.int().nullable() })
  .openapi('EntrySummary')

export const Entry = EntrySummary.extend({
  body: Words,
  excerpt: Words,
  author: z.string(),
  seo: z.object({ title: Words, description: Words }),
  sections: z.union([TemplateSchema, z.null()]),
  position: z.int(),
}).openapi('Entry')

const MenuItemAnswer: z.ZodType<MenuItemData> = z
  .object({
    title: Words,
    link: MenuLink,
    get items() {
      return z.array(MenuItemAnswer)
    },
  })
  .openapi('MenuItem')

export const Menu = z
  .object({ ...documentAnswer, key: z.string(), items: z.array(MenuItemAnswer) })
  .openapi('Menu')

export const Banner = z
  .object({
    ...documentAnswer,
    title: Words,
    text: Words,
    link: z.union([MenuLink, z.null()]),
    imageId: z.int().nullable(),
    placement: z.enum(BANNER_PLACEMENTS),
    position: z.int(),
    startsAt: z.string().nullable(),
    endsAt: z.string().nullable(),
  })
  .openapi('Banner')

export const StoreSettings = z
  .object({
    version: z.int(),
    updatedAt: z.iso.datetime(),
    email: z.string(),
    phone: z.string(),
    social: z.array(z.string()),
    logoId: z.int().nullable(),
    iconId: z.int().nullable(),
    taxNote: z.boolean(),
    cartLines: z.int(),
    description: Words,
  })
  .openapi('StoreSettings')

export const PublishInput = z
  .strictObject({
    /** With its offset, like 2026-03-01T09:00:00-05:00; at once when left out. */
    at: Instant.optional(),
  })
  .openapi('PublishInput')

export const DocumentVersion = z
  .object({ id: z.int(), createdAt: z.iso.datetime(), author: z.string(), note: z.string() })
  .openapi('DocumentVersion')
