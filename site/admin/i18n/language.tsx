import { createContext, use, useMemo } from 'react'
import type { Money } from '../../../api/contracts/money.ts'
import { formatMoney } from '../../kit/money.ts'
import { LANGUAGES, type Language } from './define-texts.ts'
import { shellTexts } from './index.ts'

const LanguageContext = createContext<Language>('en')

export const LanguageProvider = LanguageContext.Provider
export const useLanguage = (): Language => use(LanguageContext)

/** The texts of a page in the language of whoever reads. */
export const useTexts = <Texts,>(texts: Record<Language, Texts>): Texts => texts[useLanguage()]

/** What every page says: buttons, states, problems. */
export const useShellTexts = () => useTexts(shellTexts)

const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text)

/** Of the account, else of the browser. */
export function chooseLanguage(account: string | undefined): Language {
  const wanted = [account ?? '', ...navigator.languages].map((each) => each.slice(0, 2).toLowerCase())
  return wanted.find(isLanguage) ?? 'en'
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]

/** Numbers, money and times as they are written in the language of the reader. */
export function useFormat() {
  const language = useLanguage()
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(language)
    const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
    const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
    const names = (type: Intl.DisplayNamesType) => new Intl.DisplayNames([language], { type })
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    return {
      number: (value: number) => numbers.format(value),
      money: (money: Money, country = '') => formatMoney(money, { locale: language, country }),
      moment: (iso: string) => moments.format(new Date(iso)),
      day: (iso: string) => days.format(new Date(iso)),
      ago(iso: string) {
        const seconds = (Date.now() - Date.parse(iso)) / 1000
        if (seconds > 7 * 86_400) return days.format(new Date(iso))
        const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
        return relative.format(-Math.round(seconds / size), unit)
      },
      languageName: (code: string) => names('language').of(code) ?? code,
      countryName: (code: string) => names('region').of(code) ?? code,
      currencyName: (code: string) => names('currency').of(code) ?? code,
    }
  }, [language])
}
