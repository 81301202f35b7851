import type { ColumnType, Generated, Selectable } from 'kysely'
import type { Localized } from '../../contracts/theme.ts'

export interface FocalPoint {
  /** From the left and from the top, 0 to 1. */
  x: number
  y: number
}

export interface MediaTable {
  id: Generated<number>
  /** Names the uploaded bytes and the recipe that the files are made by. */
  hash: string
  type: string
  bytes: number
  width: number
  height: number
  placeholder: string
  alt: ColumnType<Localized, string, string>
  focal: ColumnType<FocalPoint | null, string | null | undefined, string | null>
  file_name: string
  delivery: string
  /** Widths that exist in every format, smallest first: a page names no other. */
  widths: number[]
  complete: boolean
  /** When somebody began to make the widths that are missing. */
  claimed_at: Date | null
  copied_at: Date | null
  created_at: ColumnType<Date, never, never>
  updated_at: Generated<Date>
  hidden_at: Date | null
}

export type MediaRow = Selectable<MediaTable>

declare module '../../db/store-db.ts' {
  interface StoreTables {
    media: MediaTable
  }
}
