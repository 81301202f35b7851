import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast } from '../../site/kit/color.ts'
import { darkColors, makePalette, themeLook } from './palette.ts'
import { presets } from './presets.ts'
import { schemas } from './sections/schemas.ts'

type Palette = ReturnType<typeof makePalette>

/** Every pair of text and ground that the styles put together. */
const pairs: [keyof Palette, keyof Palette][] = [
  ['text', 'bg'],
  ['text', 'surface'],
  ['soft', 'bg'],
  ['soft', 'surface'],
  ['link', 'bg'],
  ['link', 'surface'],
  ['on-accent', 'accent'],
  ['on-contrast', 'contrast'],
]

function faintest(palette: Palette): number {
  return Math.min(...pairs.map(([text, ground]) => contrast(palette[text], palette[ground])))
}

function readStyle(style: string, mode: 'l' | 'd'): Palette {
  const entries = [...style.matchAll(new RegExp(`--${mode}-([\\w-]+):([^;]+)`, 'g'))]
  return Object.fromEntries(entries.map(([, name, value]) => [name, value])) as Palette
}

describe('colours', () => {
  test.each(presets.map(({ id, settings }) => [id, settings] as const))(
    'of %s are readable by day and night',
    (_, settings) => {
      const { style } = themeLook({ ...settings })
      expect(faintest(readStyle(style, 'l'))).toBeGreaterThanOrEqual(4.5)
      expect(faintest(readStyle(style, 'd'))).toBeGreaterThanOrEqual(4.5)
    },
  )

  const color = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`)
  const ground = color.filter((each) => Math.max(contrast(each, '#fff'), contrast(each, '#000')) > 9)
  const night = color.filter((each) => contrast(each, '#fff') > 12)

  test('that a merchant picks stay readable, whatever they are', () => {
    fc.assert(
      fc.property(ground, color, color, color, night, (background, text, accent, band, dark) => {
        const light = { background, text, accent, contrast: band }
        expect(faintest(makePalette(light))).toBeGreaterThanOrEqual(4.5)
        expect(faintest(makePalette(darkColors(light, dark)))).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  test('cannot carry styles of their own', () => {
    const { style } = themeLook({ accent: '#fff;background:url(//evil.test)' })
    expect(style).not.toContain('evil')
  })
})

test.each(schemas.map(({ type }) => type))('section %s has its markup beside it', (type) => {
  expect(existsSync(new URL(`sections/${type}/Section.astro`, import.meta.url))).toBe(true)
})
