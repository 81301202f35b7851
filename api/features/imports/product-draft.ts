import type { RowError } from '../../contracts/imports.ts'
import type { ProductPatch, VariantOfProduct } from '../../contracts/catalog.ts'
import type { Seo, Translation } from '../../contracts/translations.ts'
import type { AttributeDefinition } from '../../contracts/attributes.ts'
import type { DecimalSign } from './cell-values.ts'

/**
 * A product as a file tells of it, in whatever format. What the file has no column for is not there and stays
 * as it is; a cell left empty empties.
 */
export interface ProductDraft {
  rows: number[]
  fields: Partial<
    Pick<
      ProductPatch,
      | 'title'
      | 'slug'
      | 'description'
      | 'status'
      | 'publishAt'
      | 'tags'
      | 'taxClass'
      | 'digital'
      | 'externalId'
    >
  >
  seo: Seo
  translations: Record<string, Translation>
  /** As written: what kind of value each is, its definition says. */
  attributes: Record<string, string | string[]>
  /** Its name; empty takes it away. */
  brand?: string
  /** Titles from the root down. */
  categories?: string[][]
  /** In their order. */
  pictures?: DraftPicture[]
  /** Addresses of the products shown beside it; null leaves the choice to the store. */
  related?: string[] | null
  /** Missing where the file does not tell variants apart but by SKU: then the others stay. */
  options?: string[]
  variants: VariantDraft[]
  /** Why it cannot be taken over. */
  problems: RowError[]
  /** What is worth knowing although it was. */
  notes: RowError[]
}

export interface DraftPicture {
  url: string
  alt?: string
}

export interface VariantDraft {
  row: number
  fields: Omit<VariantOfProduct, 'id' | 'stock' | 'mediaId'>
  picture?: string
  /** Pieces by branch name; under the empty name those at the default branch. */
  stock: Map<string, number>
}

export interface DraftContext {
  currency: string
  /** The store's own language first. */
  locales: readonly string[]
  sign: DecimalSign
  now: Date
  definitions: ReadonlyMap<string, AttributeDefinition>
}

export const emptyDraft = (rows: number[]): ProductDraft => ({
  rows,
  fields: {},
  seo: {},
  translations: {},
  attributes: {},
  variants: [],
  problems: [],
  notes: [],
})
