import { describe, expect, test } from 'vitest'
import { wordOptions } from './option-words.ts'

const options = [
  { name: 'Colour', values: ['Moss', 'Sand'] },
  { name: 'Length', values: ['Long', 'Large', 'XL'] },
]
const es = { options: { Colour: 'Color', Moss: 'Musgo', Long: 'Largo', Large: 'Largo' } }
const place = (locale: string) => ({ locale, defaultLocale: 'en' })

describe('options in another language', () => {
  test('say what is translated and keep the rest', () => {
    const worded = wordOptions({ options, translations: { es } }, place('es'))
    expect(worded.options[0]).toEqual({ name: 'Color', values: ['Musgo', 'Sand'] })
    expect(worded.valuesOf(['Moss', 'XL'])).toEqual(['Musgo', 'XL'])
  })

  test('never make one value of two', () => {
    const worded = wordOptions({ options, translations: { es } }, place('es'))
    expect(worded.options[1]?.values).toEqual(['Largo', 'Large', 'XL'])
    expect(worded.valuesOf(['Sand', 'Large'])).toEqual(['Sand', 'Large'])
  })

  test('leave a word alone that is the translation of another and stands there itself', () => {
    const swapped = [{ name: 'Size', values: ['Largo', 'Long'] }]
    expect(wordOptions({ options: swapped, translations: { es } }, place('es')).options[0]?.values).toEqual([
      'Largo',
      'Long',
    ])
  })

  test('read the language when the region says nothing, and the own words in the own language', () => {
    expect(wordOptions({ options, translations: { es } }, place('es-MX')).options[0]?.name).toBe('Color')
    expect(wordOptions({ options, translations: { es } }, place('en')).options).toEqual(options)
  })
})
