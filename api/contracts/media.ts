import { z } from '@hono/zod-openapi'
import { Text, TextInput } from './text.ts'

/** In order of preference. */
export const FORMATS = ['avif', 'webp'] as const
export type ImageFormat = (typeof FORMATS)[number]

/** What an upload waits for: AVIF takes six times as long, and comes with the other widths. */
const FIRST_FORMATS: readonly ImageFormat[] = ['webp']

/** The formats a picture can be shown in. Where somebody else makes them when asked, all. */
export const formatsOf = ({ complete, delivery }: { complete: boolean; delivery: string }) =>
  complete || delivery !== '' ? FORMATS : FIRST_FORMATS

const WIDTHS = [320, 640, 960, 1280, 1920]
const FIRST_WIDTH = 640

/** The widths a picture comes in, smallest first; a tiny one in its own. */
export function widthsFor(width: number): number[] {
  const fitting = WIDTHS.filter((each) => each <= width)
  return fitting.length > 0 ? fitting : [width]
}

/** What nearly every page needs: made while the upload waits, and the plain address ever after. */
export const firstWidth = (widths: number[]) =>
  widths.includes(FIRST_WIDTH) ? FIRST_WIDTH : (widths.at(-1) ?? FIRST_WIDTH)

export const MAX_UPLOAD = 20 * 1024 * 1024

const Share = z.number().min(0).max(1)

export const FocalPoint = z.strictObject({ x: Share, y: Share }).openapi('FocalPoint')

export const MediaChanges = z
  .strictObject({ alt: TextInput(500), focal: z.union([FocalPoint, z.null()]), fileName: Text(200) })
  .partial()
  .openapi('MediaChanges')

export const MediaUse = z
  .object({ kind: z.string(), id: z.int(), title: z.string() })
  .openapi('MediaUse', { description: 'What shows a picture: a product, category, page, ...' })
export type MediaUse = z.infer<typeof MediaUse>

export const Media = z
  .object({
    id: z.int(),
    /** For anywhere. */
    url: z.string(),
    /** The same file as the store's own pages and rich texts name it. */
    path: z.string(),
    width: z.int(),
    height: z.int(),
    alt: z.record(z.string(), z.string()),
    /** The sizes that exist so far. */
    variants: z.array(
      z.object({ url: z.string(), width: z.int(), type: z.enum(['image/avif', 'image/webp']) }),
    ),
    placeholder: z.string(),
    focal: z.union([FocalPoint, z.null()]),
    fileName: z.string(),
    type: z.string(),
    bytes: z.int(),
    complete: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .openapi('Media')

export const MediaDetail = Media.extend({ uses: z.array(MediaUse) }).openapi('MediaDetail')
