import type { GroupTexts } from '../categories/group-form.ts'
import { NO_PRODUCT_TEXTS } from './product-form.ts'
import type { CardProps } from './ProductForm.tsx'

/** The texts of one language: the product's own, or a translation that falls back to them. */
export function textsIn({ values, set, error, locale }: CardProps, main: string) {
  const isMain = locale === main
  const translation = values.translations[locale] ?? NO_PRODUCT_TEXTS
  return {
    isMain,
    shown: isMain ? values : translation,
    write: (key: keyof GroupTexts, text: string) =>
      isMain
        ? set(key, text)
        : set('translations', { ...values.translations, [locale]: { ...translation, [key]: text } }),
    error: (field: string) => error(isMain ? field : `translations.${locale}.${field}`),
    /** What is shown of a text that is left empty. */
    fallback: (text: string) => (isMain ? '' : text),
  }
}
