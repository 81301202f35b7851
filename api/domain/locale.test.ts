import { describe, expect, test } from 'vitest'
import { direction, fallbackChain, negotiateLocale, parseLocale, pickText, UI_LOCALES } from './locale.ts'

test.each([
  ['es', 'es'],
  ['pt-br', 'pt-BR'],
  ['zh-hant', 'zh-Hant'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['FIL', 'fil'],
])('parseLocale %s is %s', (text, locale) => {
  expect(parseLocale(text)).toEqual({ ok: true, value: locale })
})

test.each([
  ['', 'locale_malformed'],
  ['e', 'locale_malformed'],
  ['english', 'locale_malformed'],
  ['es_ES', 'locale_malformed'],
  ['es-', 'locale_malformed'],
  ['es/../x', 'locale_malformed'],
  ['de-u-co-phonebk', 'locale_malformed'],
  ['api', 'locale_reserved'],
])('parseLocale refuses %j as %s', (text, code) => {
  expect(parseLocale(text)).toMatchObject({ ok: false, code })
})

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['ur-PK', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['es', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['nonsense!', 'ltr'],
])('direction of %s is %s', (locale, expected) => {
  expect(direction(locale)).toBe(expected)
})

describe('pickText', () => {
  const texts = { 'pt-BR': 'celular', pt: 'telemóvel', en: 'phone', ar: ' ' }
  test.each([
    ['pt-BR', 'en', 'celular'],
    ['pt-PT', 'en', 'telemóvel'],
    ['ar', 'en', 'phone'],
    ['fr', 'en-GB', 'phone'],
    ['fr', 'de', 'celular'],
    ['constructor', 'toString', 'celular'],
  ])('%s, else %s: %s', (locale, defaultLocale, text) => {
    expect(pickText(texts, locale, defaultLocale)).toBe(text)
  })

  test('nothing written gives nothing', () => {
    expect(pickText({}, 'es', 'en')).toBe('')
    expect(pickText({ es: null, en: '' }, 'es', 'en')).toBe('')
  })

  test('each step of the chain is there once', () => {
    expect(fallbackChain('pt-BR', 'pt')).toEqual(['pt-BR', 'pt'])
    expect(fallbackChain('es', 'en-US')).toEqual(['es', 'en-US', 'en'])
  })
})

test.each([
  ['es-CO,es;q=0.9,en;q=0.8', 'es'],
  ['fr, en;q=0.5, pt-BR;q=0.9', 'pt'],
  ['fr;q=1, es;q=0', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [';;,,q=', 'en'],
  ['PT', 'pt'],
])('negotiateLocale %j is %s', (header, locale) => {
  expect(negotiateLocale(header, UI_LOCALES, 'en')).toBe(locale)
})
