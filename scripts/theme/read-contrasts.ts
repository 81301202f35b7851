import { contrast, mix } from '../../site/kit/color.ts'

export interface Contrast {
  /** Like `soft on surface by night`. */
  where: string
  ratio: number
}

const PAIRS = [
  ['text', 'bg'],
  ['text', 'surface'],
  ['soft', 'bg'],
  ['soft', 'surface'],
  ['link', 'bg'],
  ['link', 'surface'],
  ['on-accent', 'accent'],
  ['on-contrast', 'contrast'],
] as const

const MODES = [
  ['l', 'by day'],
  ['d', 'by night'],
] as const

/** How well each color can be read on each ground of a store's `<html style>`, in every scheme. */
export const readContrasts = (style: string): Contrast[] =>
  MODES.flatMap(([mode, when]) => {
    const colors = readColors(style, mode)
    const color = (name: string) => colors.get(name) ?? ''
    // As colors.css makes the surface of a colored band.
    const banded = (['accent', 'contrast'] as const).map((band) => ({
      where: `on-${band} on the surface of ${band} ${when}`,
      ratio: contrast(color(`on-${band}`), mix(color(band), color(`on-${band}`), 0.06)),
    }))
    const plain = PAIRS.map(([text, ground]) => ({
      where: `${text} on ${ground} ${when}`,
      ratio: contrast(color(text), color(ground)),
    }))
    return [...plain, ...banded]
  })

const readColors = (style: string, mode: string) =>
  new Map(
    [...style.matchAll(new RegExp(`--${mode}-([\\w-]+):([^;]+)`, 'g'))].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
