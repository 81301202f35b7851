/**
 * What a theme pack declares. The editor's forms, the validation of a merchant's settings and the
 * resolution of references all read these declarations; the markup stands beside them in the pack.
 */
export type Localized = Record<string, string>

export const BANNER_PLACEMENTS = ['top', 'home', 'listing', 'product'] as const
export type BannerPlacement = (typeof BANNER_PLACEMENTS)[number]

interface FieldBase {
  id: string
  label: Localized
  info?: Localized
}

export type Field =
  | (FieldBase & { kind: 'text' | 'textarea' | 'richtext'; default?: Localized; maxLength?: number })
  | (FieldBase & { kind: 'checkbox'; default: boolean })
  | (FieldBase & { kind: 'range'; min: number; max: number; step: number; unit?: string; default: number })
  | (FieldBase & { kind: 'select'; options: { value: string; label: Localized }[]; default: string })
  | (FieldBase & { kind: 'color'; default: string })
  | (FieldBase & { kind: 'scheme'; default: string })
  | (FieldBase & { kind: 'font'; options: string[]; default: string })
  | (FieldBase & { kind: 'link'; default?: string })
  /** A moment, as ISO 8601 in UTC. */
  | (FieldBase & { kind: 'datetime' })
  | (FieldBase & { kind: 'image' | 'product' | 'category' | 'collection' | 'menu' })
  /** The banners of one place: which of them are shown, and when, is said where they are made. */
  | (FieldBase & { kind: 'banners' })
  /** `products` takes chosen products, the latest or a collection; `latest` and `posts` only say how many. */
  | (FieldBase & { kind: 'products' | 'categories' | 'collections' | 'latest' | 'posts'; max: number })
  /** Chosen products with their attributes; chosen branches, or all when none is chosen. */
  | (FieldBase & { kind: 'compared' | 'branches'; max: number })

export interface BlockSchema {
  type: string
  label: Localized
  fields: Field[]
  max?: number
}

export interface SectionSchema {
  type: string
  label: Localized
  fields: Field[]
  blocks?: BlockSchema[]
  maxBlocks?: number
  /** Page kinds or section groups that may hold it; everywhere when left out. */
  allowedOn?: string[]
  presets: { label: Localized; section: SectionData }[]
}

/** A value that points at the store's data. It says what it is, so data can be loaded without a schema. */
export type Reference =
  | { ref: 'media'; id: number }
  | { ref: 'product' | 'category' | 'collection'; id: number }
  | { ref: 'products' | 'compared'; ids: number[] }
  | { ref: 'categories' | 'collections' | 'branches'; ids: number[] }
  | { ref: 'latest'; limit: number }
  | { ref: 'menu'; key: string }
  | { ref: 'posts'; limit: number }
  | { ref: 'banners'; placement: BannerPlacement }

/** Text a merchant wrote, by language. */
export interface TextValue {
  text: Localized
}

export type SettingValue = string | number | boolean | null | TextValue | Reference
export type Settings = Record<string, SettingValue>

export interface BlockData {
  type: string
  settings: Settings
  hidden?: boolean
}

export interface SectionData {
  type: string
  settings: Settings
  hidden?: boolean
  blocks?: Record<string, BlockData>
  blockOrder?: string[]
}

/** A page template or a section group, as Shopify's Online Store 2.0 has them. */
export interface TemplateData {
  sections: Record<string, SectionData>
  order: string[]
}

export const LIMITS = { sections: 25, blocks: 50, depth: 8 } as const

export interface ThemePreset {
  id: string
  label: Localized
  settings: Settings
}

export interface ThemePack {
  id: string
  label: Localized
  extends?: string
  settings: Field[]
  schemes: string[]
  /** How many of a product's details its card tells; none when left out. */
  cardSpecs?: number
  sections: SectionSchema[]
  presets: ThemePreset[]
  /** By template key: `home`, `product`, `category`, ... and the groups `header`, `footer`. */
  templates: Record<string, TemplateData>
}

/** The catalogue of installed packs, handed to whoever needs it by the entries. */
export interface ThemeCatalog {
  packs: Record<string, ThemePack>
}
