import type { components } from '../../../../api/contracts/generated/api.ts'
import { fromPlainText, toPlainText } from '../products/plain-text.ts'

/** What categories, collections and brands have in common, in one language. */
export interface GroupTexts {
  title: string
  slug: string
  description: string
  seoTitle: string
  seoDescription: string
}

export interface GroupForm extends GroupTexts {
  mediaId: number | null
  /** In the store's other languages. */
  translations: Record<string, GroupTexts>
}

type Translation = components['schemas']['Translation']

export interface Group {
  id: number
  version: number
  slug: string
  slugs: Record<string, string>
  description: string
  mediaId: number | null
  translations: Record<string, Translation>
  seo: components['schemas']['Seo']
}

export const NO_TEXTS: GroupTexts = { title: '', slug: '', description: '', seoTitle: '', seoDescription: '' }

export const EMPTY_GROUP: GroupForm = { ...NO_TEXTS, mediaId: null, translations: {} }

export const toTexts = ({ title = '', slug = '', description = '', seo = {} }: Translation): GroupTexts => ({
  title,
  slug,
  description: toPlainText(description) ?? description,
  seoTitle: seo.title ?? '',
  seoDescription: seo.description ?? '',
})

export const toGroupForm = (group: Group, title: string): GroupForm => ({
  ...toTexts({ ...group, title }),
  mediaId: group.mediaId,
  translations: Object.fromEntries(
    Object.entries(group.translations).map(([locale, texts]) => [locale, toTexts(texts)]),
  ),
})

export const isHtml = (description: string) => toPlainText(description) === undefined

export const toDescription = (text: string, before: string) => (isHtml(before) ? text : fromPlainText(text))

interface GroupPatch {
  slug?: string
  description?: string
  mediaId?: number | null
  seo?: components['schemas']['Seo']
  translations?: NonNullable<components['schemas']['CategoryInput']['translations']>
}

/** Only what was changed, in the API's words; the title has another name in each. */
export function toGroupPatch(form: GroupForm, changes: Partial<GroupForm>, saved?: Group): GroupPatch {
  const patch: GroupPatch = {}
  if ('slug' in changes && form.slug !== '') patch.slug = form.slug
  if ('description' in changes) patch.description = toDescription(form.description, saved?.description ?? '')
  if ('mediaId' in changes) patch.mediaId = form.mediaId
  if ('seoTitle' in changes || 'seoDescription' in changes) patch.seo = toSeo(form)
  if (changes.translations) patch.translations = toTranslations(changes.translations, saved)
  return patch
}

const toSeo = ({ seoTitle, seoDescription }: GroupTexts) => ({ title: seoTitle, description: seoDescription })

function toTranslations(translations: GroupForm['translations'], saved?: Group) {
  return Object.fromEntries(
    Object.entries(translations).map(([locale, texts]) => {
      const before = saved?.translations[locale]?.description ?? ''
      return [locale, toTranslation(texts, before)]
    }),
  )
}

/** What is left empty falls back to the store's first language. */
export function toTranslation(texts: GroupTexts, before: string): Translation | null {
  if (Object.values(texts).every((text) => text === '')) return null
  return {
    ...(texts.title && { title: texts.title }),
    ...(texts.slug && { slug: texts.slug }),
    ...(texts.description && { description: toDescription(texts.description, before) }),
    ...((texts.seoTitle || texts.seoDescription) && { seo: toSeo(texts) }),
  }
}
