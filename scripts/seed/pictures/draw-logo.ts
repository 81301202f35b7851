import { shade, tint } from './color.ts'
import { box, ellipse, leaf } from './outline.ts'
import { createPen } from './pen.ts'
import type { Pen } from './pen.ts'
import { styles } from './styles.ts'
import type { StoreSlug } from './styles.ts'

/** Letters as strokes on an x-height of 100, so that no machine needs a font: path and advance. */
const letters: Record<string, readonly [path: string, advance: number]> = {
  a: ['M100 50A50 50 0 1 1 0 50A50 50 0 1 1 100 50M100 0V100', 134],
  c: ['M86 15A50 50 0 1 0 86 85', 116],
  d: ['M100 50A50 50 0 1 1 0 50A50 50 0 1 1 100 50M100 -62V100', 134],
  e: ['M2 50H100A50 50 0 1 0 86 85', 130],
  l: ['M0 -62V100', 38],
  m: ['M0 0V100M0 46A42 42 0 0 1 84 46V100M84 46A42 42 0 0 1 168 46V100', 204],
  n: ['M0 0V100M0 46A44 44 0 0 1 88 46V100', 124],
  r: ['M0 0V100M0 52A44 44 0 0 1 52 4', 78],
  u: ['M0 0V54A44 44 0 0 0 88 54M88 0V100', 124],
  v: ['M0 0L46 100L92 0', 118],
}

const symbols: Record<StoreSlug, (pen: Pen, color: string) => string> = {
  acme: (pen, color) =>
    pen.flat('M0 160L74 22L112 92L134 56L200 160Z', color) +
    pen.flat('M74 22L97 64L80 78L66 62L52 63Z', tint(color, 0.6)) +
    pen.flat(ellipse(158, 22, 20), color),
  luna: (pen, color) =>
    pen.flat('M132 6A84 84 0 1 0 176 128A70 70 0 0 1 132 6Z', color) + pen.flat(ellipse(164, 40, 13), color),
  verde: (pen, color) =>
    pen.flat(leaf([24, 164], [186, 8], 66), color) +
    pen.line('M24 164L130 62', tint(color, 0.6), 9) +
    pen.flat(leaf([46, 140], [10, 36], 30), shade(color, 0.12)),
}

/** The store's sign and name on nothing: its colour reads on light and on dark ground. */
export function drawLogo(store: StoreSlug): string {
  const pen = createPen()
  const color = styles[store].sign
  let x = 262
  const name = [...store].map((letter) => {
    const [path, advance] = letters[letter] ?? ['', 60]
    const drawn = `<g transform="translate(${x} 78)">${pen.line(path, color, 25)}</g>`
    x += advance + 20
    return drawn
  })
  const width = x + 10
  const sign = `<g transform="translate(20 16)">${symbols[store](pen, color)}</g>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="200" viewBox="0 0 ${width} 200"><defs>${pen.defs()}</defs>${sign}${name.join('')}</svg>`
}

/** The sign alone on the store's colour, square, for home screens and tabs. */
export function drawIcon(store: StoreSlug): string {
  const pen = createPen()
  const ground = pen.body(box(0, 0, 512, 512), styles[store].sign)
  const sign = `<g transform="translate(106 122) scale(1.5)">${symbols[store](pen, '#fffaf0')}</g>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512"><defs>${pen.defs()}</defs>${ground}${sign}</svg>`
}
