import type { Field, Settings } from '../../../../api/contracts/theme.ts'
import { contrast, safeColor } from '../../../kit/color.ts'
import { makePalette, type Palette } from '../../../kit/palette.ts'

export interface LowContrast {
  field: string
  ratio: number
  needed: number
  /** What the store shows in its place, so that it can be read. */
  shown: string
}

/** What WCAG asks for text, and for the shape of a button. */
const TEXT = 4.5
const SHAPE = 3

function readColors(fields: Field[], settings: Settings) {
  const color = (id: string) => {
    const field = fields.find((each) => each.id === id)
    const preset = field?.kind === 'color' ? field.default : '#000000'
    const value = settings[id]
    return safeColor(typeof value === 'string' ? value : preset, preset)
  }
  return {
    background: color('background'),
    text: color('textColor'),
    accent: color('accent'),
    contrast: color('contrast'),
  }
}

/** The colors of the store by day, as its pages show them. */
export const paletteOf = (fields: Field[], settings: Settings): Palette =>
  makePalette(readColors(fields, settings))

/** Colors that a merchant chose and that the palette has to bend. */
export function findLowContrast(fields: Field[], settings: Settings): LowContrast[] {
  const chosen = readColors(fields, settings)
  const palette = makePalette(chosen)
  return [
    { field: 'textColor', color: chosen.text, needed: TEXT, shown: palette.text },
    { field: 'accent', color: chosen.accent, needed: SHAPE, shown: palette.link },
  ]
    .map(({ color, ...pair }) => ({ ...pair, ratio: contrast(color, chosen.background) }))
    .filter(({ ratio, needed }) => ratio < needed)
}
