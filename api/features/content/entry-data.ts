import type { EntryData, EntryInput, Texts } from '../../contracts/content.ts'
import type { TextInput } from '../../contracts/text.ts'
import { sanitizeTexts } from './sanitize-rich-text.ts'

export const EMPTY_ENTRY: EntryData = {
  title: {},
  slug: {},
  body: {},
  excerpt: {},
  author: '',
  seo: { title: {}, description: {} },
  imageId: null,
  sections: null,
  position: 0,
}

/** One string is the text in the store's first language; a map replaces all languages. */
export function mergeText(before: Texts, given: TextInput | undefined, firstLocale: string): Texts {
  if (given === undefined) return before
  const texts = typeof given === 'string' ? { ...before, [firstLocale]: given } : given
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
}

/** JSON has no undefined, so a client cannot send one; a type can. */
export const withoutUndefined = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]: [string, unknown]) => value !== undefined))

/** The draft after an edit: what is not given stays. */
export function applyEntryInput(data: EntryData, input: EntryInput, firstLocale: string): EntryData {
  const text = (before: Texts, given: TextInput | undefined) => mergeText(before, given, firstLocale)
  return {
    title: text(data.title, input.title),
    slug: text(data.slug, input.slug),
    body: input.body === undefined ? data.body : sanitizeTexts(text(data.body, input.body)),
    excerpt: text(data.excerpt, input.excerpt),
    author: input.author ?? data.author,
    seo: {
      title: text(data.seo.title, input.seo?.title),
      description: text(data.seo.description, input.seo?.description),
    },
    imageId: input.imageId === undefined ? data.imageId : input.imageId,
    sections: input.sections === undefined ? data.sections : input.sections,
    position: input.position ?? data.position,
  }
}
