/** Where stores are opened, and what is paid with there; the names come from the browser. */
export const CURRENCY_OF: Record<string, string> = {
  AE: 'AED', AR: 'ARS', AT: 'EUR', AU: 'AUD', BE: 'EUR', BO: 'BOB', BR: 'BRL', CA: 'CAD', CH: 'CHF', CL: 'CLP',
  CO: 'COP', CR: 'CRC', CZ: 'CZK', DE: 'EUR', DK: 'DKK', DO: 'DOP', EC: 'USD', EG: 'EGP', ES: 'EUR', FI: 'EUR',
  FR: 'EUR', GB: 'GBP', GR: 'EUR', GT: 'GTQ', HN: 'HNL', HU: 'HUF', IE: 'EUR', IN: 'INR', IT: 'EUR', JP: 'JPY',
  KR: 'KRW', MA: 'MAD', MX: 'MXN', MZ: 'MZN', NG: 'NGN', NI: 'NIO', NL: 'EUR', NO: 'NOK', NZ: 'NZD', PA: 'PAB',
  PE: 'PEN', PK: 'PKR', PL: 'PLN', PT: 'EUR', PY: 'PYG', RO: 'RON', SA: 'SAR', SE: 'SEK', SG: 'SGD', SV: 'USD',
  TR: 'TRY', US: 'USD', UY: 'UYU', VE: 'VES', ZA: 'ZAR', AO: 'AOA',
} // prettier-ignore

export const COUNTRIES = Object.keys(CURRENCY_OF)
export const CURRENCIES = [...new Set(Object.values(CURRENCY_OF))].sort()
export const STORE_LANGUAGES = [
  'en', 'es', 'pt', 'ar', 'ca', 'cs', 'da', 'de', 'el', 'eu', 'fi', 'fr', 'gl', 'he', 'hi', 'hu', 'it', 'ja', 'ko',
  'nl', 'no', 'pl', 'ro', 'sv', 'tr', 'ur', 'zh',
] // prettier-ignore

/** A guess from the browser's language: `es-CO` is Colombia. */
export function guessCountry(languages: readonly string[]): string {
  const regions = languages.map((each) => new Intl.Locale(each).region ?? '')
  const likely = languages.map((each) => new Intl.Locale(each).maximize().region ?? '')
  return [...regions, ...likely].find((region) => Object.hasOwn(CURRENCY_OF, region)) ?? 'ES'
}

/** The address that a name suggests. */
export const suggestSlug = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-$/, '')
