import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast } from './color.ts'
import { colorFields } from './fields.ts'
import { darkColors, makePalette, makeThemeLook, type Palette } from './palette.ts'

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

const faintest = (palette: Palette) =>
  Math.min(...pairs.map(([text, ground]) => contrast(palette[text], palette[ground])))

describe('colours that a merchant picks', () => {
  const color = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`)
  const ground = color.filter((each) => Math.max(contrast(each, '#fff'), contrast(each, '#000')) > 9)
  const night = color.filter((each) => contrast(each, '#fff') > 12)

  test('stay readable, whatever they are', () => {
    fc.assert(
      fc.property(ground, color, color, color, night, (background, text, accent, band, dark) => {
        const light = { background, text, accent, contrast: band }
        expect(faintest(makePalette(light))).toBeGreaterThanOrEqual(4.5)
        expect(faintest(makePalette(darkColors(light, dark)))).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  test('cannot carry styles of their own', () => {
    const colors = { background: '#fff', textColor: '#111', accent: '#a00', contrast: '#222' }
    const look = makeThemeLook(colorFields({ ...colors, darkBackground: '#111' }), () => [])
    expect(look({ accent: '#fff;background:url(//evil.test)' }).style).not.toContain('evil')
  })
})
