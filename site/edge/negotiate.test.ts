import { describe, expect, it } from 'vitest'
import { chooseEncoding, chooseLanguage, matchesEtag, parseRange } from './negotiate.ts'

describe('the encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['identity, br;q=0.5', 'identity'],
    ['BR', 'br'],
    ['deflate', 'identity'],
    ['br;q=nonsense', 'identity'],
  ])('for %j is %s', (header, expected) => {
    expect(chooseEncoding(header)).toBe(expected)
    expect(chooseEncoding(header)).toBe(expected)
  })
})

describe('If-None-Match', () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", W/"a"', true],
    ['"b","a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['"aa"', false],
    ['', false],
  ])('%j against "a" is %s', (header, expected) => {
    expect(matchesEtag(header, '"a"')).toBe(expected)
  })
})

describe('a range of ten bytes', () => {
  it.each([
    ['bytes=0-3', { offset: 0, length: 4 }],
    ['bytes=4-', { offset: 4, length: 6 }],
    ['bytes=-3', { offset: 7, length: 3 }],
    ['bytes=-99', { offset: 0, length: 10 }],
    ['bytes=8-99', { offset: 8, length: 2 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-4', undefined],
    ['bytes=0-1,3-4', undefined],
    ['bytes=-', undefined],
    ['lines=0-1', undefined],
    [undefined, undefined],
  ])('%j is %j', (header, expected) => {
    expect(parseRange(header, 10)).toEqual(expected)
  })
})

it('speaks the first language it knows', () => {
  expect(chooseLanguage('fr-FR, pt-BR;q=0.8, es')).toBe('pt')
  expect(chooseLanguage('es-CO,es')).toBe('es')
  expect(chooseLanguage(undefined)).toBe('en')
})
