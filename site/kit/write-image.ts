import type { Picture } from '../../api/contracts/pages.ts'
import { escapeHtml } from './html.ts'

export interface ImageOptions {
  sizes: string
  /** In the first view: fetched before everything else. */
  priority?: boolean
  /** Large pictures show a blur while they load. */
  blur?: boolean
  /** Cards need no large files and no second format: a browser without the first takes the plain file. */
  small?: boolean
  alt?: string
  class?: string
}

/** A picture in every size it has, with its place kept until it is there. */
export function writeImage(picture: Picture, options: ImageOptions): string {
  const { sizes, priority = false, blur = false, small = false, alt = picture.alt } = options
  let html = options.class ? `<picture class="${options.class}">` : '<picture>'
  const count = small ? 1 : picture.sources.length
  for (let at = 0; at < count; at++) {
    const source = picture.sources[at]
    if (!source) continue
    const srcset = escapeHtml(small ? smallestOf(source.srcset) : source.srcset)
    html += `<source type="${source.type}" srcset="${srcset}" sizes="${sizes}">`
  }
  const loading = priority ? ' fetchpriority="high"' : ' loading="lazy"'
  const style = blur ? placeholderStyle(picture.placeholder) : ''
  return `${html}<img src="${escapeHtml(picture.src)}" alt="${escapeHtml(alt)}" width="${picture.width}" height="${picture.height}"${loading}${style}></picture>`
}

const SMALL_SIZES = 3

function smallestOf(srcset: string): string {
  let end = -1
  for (let count = 0; count < SMALL_SIZES; count++) {
    end = srcset.indexOf(', ', end + 1)
    if (end === -1) return srcset
  }
  return srcset.slice(0, end)
}

// Nothing that could leave the attribute.
const placeholderStyle = (placeholder: string) =>
  /^data:image\/[a-z+]+;base64,[\w+/=]+$/.test(placeholder)
    ? ` style="background:url(${placeholder}) center/cover"`
    : ''
