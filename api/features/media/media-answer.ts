import type { z } from '@hono/zod-openapi'
import { firstWidth, formatsOf, type Media } from '../../contracts/media.ts'
import type { MediaRow } from './media.table.ts'
import { filePath, fileUrl } from './picture-of.ts'

export interface MediaPlace {
  storeId: string
  /** `https://picksy.example` */
  platform: string
}

export function toMedia(row: MediaRow, place: MediaPlace): z.infer<typeof Media> {
  const first = firstWidth(row.widths)
  const placed = { ...row, ...place }
  return {
    id: row.id,
    url: fileUrl(placed, first, 'webp'),
    path: filePath(row, first, 'webp'),
    width: row.width,
    height: row.height,
    alt: row.alt,
    variants: row.widths.flatMap((width) =>
      formatsOf(row).map((format) => ({
        url: fileUrl(placed, width, format),
        width,
        type: `image/${format}` as const,
      })),
    ),
    placeholder: row.placeholder,
    focal: row.focal,
    fileName: row.file_name,
    type: row.type,
    bytes: row.bytes,
    complete: row.complete,
    createdAt: row.created_at.toISOString(),
  }
}
