import type { ProductOption } from '../contracts/pages.ts'
import { fallbackChain } from './locale.ts'

/** Names and values of options in another language, by the product's own word. */
export type OptionWords = Readonly<Record<string, string>>

interface Translated {
  options: readonly ProductOption[]
  translations: Readonly<Record<string, { options?: OptionWords | undefined }>>
}

export interface WordedOptions {
  options: ProductOption[]
  /** A variant's values as they are shown, found by their place. */
  valuesOf(variant: readonly string[]): string[]
}

/**
 * Options in the language of a page. Two values of an option never become one: where their translations are the
 * same, the later keeps its own word.
 */
export function wordOptions(
  { options, translations }: Translated,
  place: { locale: string; defaultLocale: string },
): WordedOptions {
  const languages = fallbackChain(place.locale, place.defaultLocale).filter(
    (locale) => locale !== place.defaultLocale && Object.hasOwn(translations, locale),
  )
  const dictionaries = languages.map((locale) => translations[locale]?.options ?? {})
  const say = (word: string) =>
    dictionaries.map((words) => (Object.hasOwn(words, word) ? words[word] : '')).find(Boolean) ?? word
  const worded = options.map(({ name, values }) => ({ name: say(name), values: wordValues(values, say) }))
  return {
    options: worded,
    valuesOf: (variant) =>
      variant.map((value, at) => worded[at]?.values[options[at]?.values.indexOf(value) ?? -1] ?? value),
  }
}

function wordValues(values: readonly string[], say: (word: string) => string): string[] {
  const taken = new Set(values.filter((value) => say(value) === value))
  return values.map((value) => {
    const word = say(value)
    if (word === value || taken.has(word)) return value
    taken.add(word)
    return word
  })
}
