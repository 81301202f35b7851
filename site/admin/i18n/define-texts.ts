export const LANGUAGES = { en: 'English', es: 'Español', pt: 'Português' } as const
export type Language = keyof typeof LANGUAGES

/** The same keys, each with a text or with a function that takes the same arguments. */
export type TextsLike<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Texts[Key] extends string
      ? string
      : TextsLike<Texts[Key]>
}

export type Localized = Record<Language, string>

/** A catalog: what English says the others say too, or it does not compile. */
export const defineTexts = <Texts extends object>(texts: {
  en: Texts
  es: NoInfer<TextsLike<Texts>>
  pt: NoInfer<TextsLike<Texts>>
}): Record<Language, TextsLike<Texts>> => texts as Record<Language, TextsLike<Texts>>

/** `one` or `other`, with the number as people write it. */
export function plural(language: Language, count: number, forms: { one: string; other: string }): string {
  const form = count === 1 ? forms.one : forms.other
  return form.replace('#', new Intl.NumberFormat(language).format(count))
}
