import { slugify } from '../../api/domain/slug.ts'
import type { MotifName } from './pictures/motifs/index.ts'
import type { PictureFormat } from './pictures/draw-picture.ts'
import type { StoreSlug } from './pictures/styles.ts'
import type { SeedCategory, SeedMenuItem, SeedLink, SeedPicture, SeedSection, Text } from './types.ts'
import { writeHtml } from './write-html.ts'

export type Things = readonly [Thing, ...Thing[]]
type Thing = readonly [motif: MotifName, shape?: string, colors?: readonly string[]]

export interface Writer {
  /** The same text in every language, in their order. */
  text(...written: string[]): Text
  html(...written: string[]): Text
  /** An address a language, from the title; Arabic shares the English one. */
  slugs(title: Text): Text
  picture(name: string, format: PictureFormat, things: Things, alt: Text): SeedPicture
  category(
    key: string,
    title: Text,
    description: Text,
    things: Things,
    children?: SeedCategory[],
  ): SeedCategory
  item(title: Text, link: SeedLink, children?: SeedMenuItem[]): SeedMenuItem
}

export function createWriter(store: StoreSlug, locales: readonly string[]): Writer {
  const byLocale = (pick: (locale: string, at: number) => string): Text =>
    Object.fromEntries(locales.map((locale, at) => [locale, pick(locale, at)]))

  const writer: Writer = {
    text: (...written) => byLocale((_, at) => written[at] ?? ''),
    html: (...written) => byLocale((_, at) => writeHtml(written[at] ?? '')),
    slugs: (title) => byLocale((locale) => slugify(title[locale === 'ar' ? 'en' : locale] ?? '')),
    picture: (name, format, [first, ...others], alt) => ({
      name,
      draw: { store, seed: name, format, ...subject(first), beside: others.map(subject) },
      alt,
    }),
    category: (key, title, description, things, children = []) => ({
      key,
      slug: writer.slugs(title),
      title,
      description,
      picture: writer.picture(`category-${key}`, 'scene', things, title),
      children,
    }),
    item: (title, link, children) => (children ? { title, link, children } : { title, link }),
  }
  return writer
}

const subject = ([motif, shape = '', colors = []]: Thing) => ({ motif, shape, colors })

export const section = (
  type: string,
  settings: SeedSection['settings'],
  blocks?: SeedSection['blocks'],
): SeedSection => (blocks ? { type, settings, blocks } : { type, settings })

export const toCategory = (key: string): SeedLink => ({ to: 'category', key })
export const toCollection = (key: string): SeedLink => ({ to: 'collection', key })
export const toBrand = (key: string): SeedLink => ({ to: 'brand', key })
export const toPage = (key: string): SeedLink => ({ to: 'page', key })
export const toPolicy = (key: string): SeedLink => ({ to: 'policy', key })
export const toPath = (path: string): SeedLink => ({ to: 'path', path })

/** The same hours on several days of the week, Monday first; days without hours are closed. */
export const weekly = (...days: (readonly (readonly [opens: string, closes: string])[])[]) =>
  days.map((spans) => spans.map(([opens, closes]) => ({ opens, closes })))
