import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { invalidField } from '../../errors.ts'
import { checkSvg } from './check-svg.ts'
import { findStowaway } from './find-stowaway.ts'
import { sniffType, type UploadType } from './sniff-type.ts'

/** Changes whenever files would come out differently: addresses never get other bytes. */
const RECIPE = '1'

const MAX_PIXELS = 50_000_000
const MAX_SIDE = 2560
/** A drawing has no size of its own worth keeping: a small one becomes large enough for a page. */
const SVG_SIDES = { least: 1000, most: 2000 }

export interface ReadPicture {
  type: UploadType
  /** Redrawn upright, without any metadata: what all sizes are made of. */
  bytes: Buffer
  width: number
  height: number
  placeholder: string
}

/** The same bytes are the same picture. */
export const hashUpload = (bytes: Buffer) =>
  createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 32)

const refused = (message: string) => invalidField('file', message)

/** Looks before it decodes: most of what is refused costs no more than reading the header. */
export async function readPicture(bytes: Buffer): Promise<ReadPicture> {
  const type = sniffType(bytes)
  if (!type) throw refused('This is no picture we know. Send a JPEG, PNG, WebP, AVIF, GIF or SVG file.')
  const stowaway = type === 'image/svg+xml' ? checkSvg(bytes) : findStowaway(bytes, type)
  if (stowaway) throw refused(`The file ${stowaway}. Export the picture again, alone.`)
  const options = { failOn: 'error', limitInputPixels: MAX_PIXELS } as const
  const header = await sharp(bytes, options).metadata().catch(unreadable)
  if (header.format !== FORMAT_OF[type]) throw refused('The file is not what it claims to be.')
  if (header.width * header.height > MAX_PIXELS)
    throw refused('The picture has more than 50 million pixels. Send a smaller one.')
  const density = type === 'image/svg+xml' ? svgDensity(header) : undefined
  const image = sharp(bytes, { ...options, ...(density && { density }) }).autoOrient()
  const redrawn = image.resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
  const clean = header.hasAlpha
    ? redrawn.webp({ quality: 92, alphaQuality: 100, effort: 2 })
    : redrawn.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
  const { data, info } = await clean
    .timeout({ seconds: 10 })
    .toBuffer({ resolveWithObject: true })
    .catch(unreadable)
  return {
    type,
    bytes: data,
    width: info.width,
    height: info.height,
    placeholder: await makePlaceholder(data),
  }
}

const FORMAT_OF: Record<UploadType, string> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'heif',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
}

function unreadable(): never {
  throw refused('The picture is damaged or larger than we can read. Export it again.')
}

/** Twice the size that the drawing asks for, within what a page can use. */
function svgDensity({ width, height }: { width: number; height: number }): number {
  const side = Math.max(width, height, 1)
  const wanted = Math.min(SVG_SIDES.most, Math.max(SVG_SIDES.least, side * 2))
  return Math.max(1, Math.min(72 * 500, (72 * wanted) / side))
}

/** At most 300 bytes of `data:` URI: a blur that holds the place. */
async function makePlaceholder(bytes: Buffer): Promise<string> {
  for (const side of [16, 12, 8, 4]) {
    const tiny = await sharp(bytes)
      .resize({ width: side, height: side, fit: 'inside' })
      .webp({ quality: 30, alphaQuality: 30, effort: 6 })
      .toBuffer()
    const uri = `data:image/webp;base64,${tiny.toString('base64')}`
    if (uri.length <= 300) return uri
  }
  return ''
}
