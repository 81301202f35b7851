import { firstWidth, formatsOf, type ImageFormat } from '../../contracts/media.ts'
import type { Picture } from '../../contracts/pages.ts'
import { pickText } from '../../domain/locale.ts'
import type { MediaRow } from './media.table.ts'

type Shown = Pick<
  MediaRow,
  'id' | 'hash' | 'delivery' | 'width' | 'height' | 'placeholder' | 'alt' | 'widths' | 'complete'
>

/** A medium as pages show it: only sizes that exist, so that nobody ever waits for one. */
export function pictureOf(row: Shown, locale: string, defaultLocale = locale): Picture {
  return {
    id: row.id,
    alt: pickText(row.alt, locale, defaultLocale),
    width: row.width,
    height: row.height,
    placeholder: row.placeholder,
    src: filePath(row, firstWidth(row.widths), 'webp'),
    sources: formatsOf(row).map((format) => ({
      type: `image/${format}`,
      srcset: row.widths.map((width) => `${filePath(row, width, format)} ${width}w`).join(', '),
    })),
  }
}

type Placed = Pick<MediaRow, 'hash' | 'delivery'>

/** As the store's own pages name it. */
export const filePath = (row: Placed, width: number, format: ImageFormat) =>
  addressOf(row, width, format, `/media/${row.hash}`)

/** For anywhere: on the platform's host every store's media stand below its id. */
export const fileUrl = (
  row: Placed & { storeId: string; platform: string },
  width: number,
  format: ImageFormat,
) => addressOf(row, width, format, `${row.platform}/media/${row.storeId}/${row.hash}`)

function addressOf({ delivery }: Placed, width: number, format: ImageFormat, folder: string): string {
  if (delivery === '') return `${folder}/${width}.${format}`
  return delivery.replace('{width}', String(width)).replace('{format}', format)
}
