import { parseLocale } from '../../domain/locale.ts'
import { invalidField } from '../../errors.ts'

export function checkedLocales(given: string[]): string[] {
  const locales = given.map((text, index) => {
    const locale = parseLocale(text)
    if (!locale.ok) throw invalidField(`locales.${index}`, locale.reason)
    return locale.value
  })
  return [...new Set(locales)]
}
