import { accept, refuse } from './refusal.ts'
import type { Result } from './refusal.ts'

/** Languages that Picksy itself speaks. Stores add any other for their own texts. */
export const UI_LOCALES = ['en', 'es', 'pt'] as const
export type UiLocale = (typeof UI_LOCALES)[number]

const RTL_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

// `/api/...` on a store's host belongs to the API; no store may have a language of that name.
const NOT_A_PREFIX = new Set(['api'])

export type LocaleRefusal = 'locale_malformed' | 'locale_reserved'

/** A language with optional script and region in its canonical spelling: `pt-br` gives `pt-BR`. */
export function parseLocale(text: string): Result<string, LocaleRefusal> {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/.test(text)) {
    return refuse('locale_malformed', 'Write a language like es, pt-BR or zh-Hant')
  }
  const locale = new Intl.Locale(text).toString()
  if (NOT_A_PREFIX.has(locale)) return refuse('locale_reserved', `"${locale}" cannot be used as a language`)
  return accept(locale)
}

export function direction(locale: string): 'ltr' | 'rtl' {
  const parsed = parseLocale(locale)
  const script = parsed.ok ? new Intl.Locale(parsed.value).maximize().script : undefined
  return script !== undefined && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr'
}

/** The locale, its language alone, the store's own locale, its language: each once. */
export function fallbackChain(locale: string, defaultLocale: string): string[] {
  return [...new Set([locale, languageOf(locale), defaultLocale, languageOf(defaultLocale)])]
}

/** The text for a reader: first along the fallback chain, then any there is. Blank texts count as missing. */
export function pickText(
  texts: Readonly<Record<string, string | null | undefined>>,
  locale: string,
  defaultLocale: string,
): string {
  const written = (key: string) => (Object.hasOwn(texts, key) ? (texts[key]?.trim() ? texts[key] : '') : '')
  const chain = [...fallbackChain(locale, defaultLocale), ...Object.keys(texts)]
  return chain.map(written).find((text) => text !== '') ?? ''
}

/** The best of `supported` for an Accept-Language header. */
export function negotiateLocale<Locale extends string>(
  header: string,
  supported: readonly Locale[],
  fallback: Locale,
): Locale {
  const wanted = header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [name = '', ...params] = part.trim().toLowerCase().split(';')
      const quality = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean)
      return { name: name.trim(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((left, right) => right.quality - left.quality)
  for (const { name } of wanted) {
    const exact = supported.find((locale) => locale.toLowerCase() === name)
    const related = supported.find((locale) => languageOf(locale).toLowerCase() === languageOf(name))
    if (exact ?? related) return (exact ?? related) as Locale
  }
  return fallback
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale
}
