import type { Picture } from '../../contracts/pages.ts'
import { pickText } from '../../domain/locale.ts'
import type { MediaRow } from './media.table.ts'
import { firstWidth, FORMATS, type ImageFormat } from './renditions.ts'

type Shown = Pick<MediaRow, 'id' | 'hash' | 'delivery' | 'width' | 'height' | 'placeholder' | 'alt' | 'widths'>

/** A medium as pages show it: only sizes that exist, so that nobody ever waits for one. */
export function pictureOf(row: Shown, locale: string, defaultLocale = locale): Picture {
  return {
    id: row.id,
    alt: pickText(row.alt, locale, defaultLocale),
    width: row.width,
    height: row.height,
    placeholder: row.placeholder,
    src: fileUrl(row, firstWidth(row.widths), 'webp'),
    sources: FORMATS.map((format) => ({
      type: `image/${format}`,
      srcset: row.widths.map((width) => `${fileUrl(row, width, format)} ${width}w`).join(', '),
    })),
  }
}

export function fileUrl({ hash, delivery }: Pick<Shown, 'hash' | 'delivery'>, width: number, format: ImageFormat): string {
  if (delivery === '') return `/media/${hash}/${width}.${format}`
  return delivery.replace('{width}', String(width)).replace('{format}', format)
}
