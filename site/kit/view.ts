import type { Money } from '../../api/contracts/money.ts'
import type { Shell } from '../../api/contracts/pages.ts'
import { homePath } from '../../api/contracts/paths.ts'
import { resolveHref } from './links.ts'
import { formatMoney } from './money.ts'
import { translator, type Translate } from './translate.ts'

/** What every component of a language needs; made once a shell, since Intl's formatters are dear. */
export interface View {
  t: Translate
  home: string
  money(money: Money): string
  date(iso: string): string
  /** A day of the calendar, wherever one is: `2026-12-25`. */
  day(date: string): string
  /** A date with its time, where the store is. */
  moment(iso: string): string
  href(link: string | undefined): string | undefined
  /** Monday first. */
  weekdays: string[]
  languageName(locale: string): string
}

const views = new WeakMap<Shell, View>()

export function viewOf(shell: Shell): View {
  let view = views.get(shell)
  if (!view) {
    view = makeView(shell)
    views.set(shell, view)
  }
  return view
}

function makeView(shell: Shell): View {
  const place = { locale: shell.locale, country: shell.store.country }
  const numerals = { numberingSystem: 'latn' } as const
  const day = new Intl.DateTimeFormat(shell.locale, {
    dateStyle: 'long',
    timeZone: shell.store.timezone,
    ...numerals,
  })
  const minute = new Intl.DateTimeFormat(shell.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: shell.store.timezone,
    ...numerals,
  })
  const wholeDay = new Intl.DateTimeFormat(shell.locale, { dateStyle: 'full', timeZone: 'UTC', ...numerals })
  const weekday = new Intl.DateTimeFormat(shell.locale, { weekday: 'long', timeZone: 'UTC' })
  const languages = new Map(shell.locales.map((locale) => [locale, nameLanguage(locale)]))
  return {
    t: translator(shell.locale),
    home: homePath(shell),
    money: rememberPrices((money) => formatMoney(money, place)),
    date: (iso) => day.format(new Date(iso)),
    day: (date) => wholeDay.format(new Date(date)),
    moment: (iso) => minute.format(new Date(iso)),
    href: (link) => resolveHref(shell, link),
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((date) => weekday.format(Date.UTC(2024, 0, date))),
    languageName: (locale) => languages.get(locale) ?? locale,
  }
}

const PRICES_REMEMBERED = 10_000

/** Neighbouring pages show the same prices, and Intl takes its time for each. */
function rememberPrices(write: View['money']): View['money'] {
  const prices = new Map<string, string>()
  return (money) => {
    const key = `${money.amount} ${money.currency}`
    const known = prices.get(key)
    if (known !== undefined) return known
    if (prices.size >= PRICES_REMEMBERED) prices.clear()
    const price = write(money)
    prices.set(key, price)
    return price
  }
}

/** A language calls itself: `Español`, `العربية`. */
function nameLanguage(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
