import type { Size, SizeFile } from './encode-size.ts'

export interface SizesWanted {
  id: number
  original: Uint8Array
  sizes: Size[]
}

export type SizesAnswer = { id: number; files: SizeFile[] } | { id: number; error: string }
