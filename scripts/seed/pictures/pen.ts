import { shade, tint } from './color.ts'
import type { Path } from './outline.ts'

/** What SVG needs declared once (gradients, clips) while markup is written. */
export interface Pen {
  /** A surface lit from the upper left. */
  body(path: Path, color: string, depth?: number): string
  /** A body whose far side lies in shade: `reach` says how much of it. */
  volume(path: Path, color: string, reach?: number): string
  /** Something round: light on its shoulder, dark around its far edge. */
  globe(path: Path, color: string): string
  flat(path: Path, color: string, opacity?: number): string
  line(path: Path, color: string, width?: number, opacity?: number): string
  stitch(path: Path, color: string, width?: number): string
  /** What lies inside a path, and nothing outside it. */
  within(path: Path, inner: string): string
  linear(stops: readonly Stop[], direction?: 'down' | 'across' | 'diagonal'): string
  radial(stops: readonly Stop[]): string
  /** Says what throws a shadow on the wall or cloth behind. */
  cast(...paths: Path[]): void
  castMoved(transform: string, ...paths: Path[]): void
  /** What was cast since the last time, to be filled. */
  takeCast(): string
  defs(): string
}

export type Stop = readonly [at: number, color: string, opacity?: number]

const directions = {
  down: 'x1="0" y1="0" x2="0" y2="1"',
  across: 'x1="0" y1="0" x2="1" y2="0"',
  diagonal: 'x1="0.1" y1="0" x2="0.9" y2="1"',
} as const

export function createPen(): Pen {
  const declared = new Map<string, string>()
  let cast: string[] = []

  function declare(make: (id: string) => string): string {
    const key = make('')
    const id = declared.get(key) ?? `d${declared.size}`
    declared.set(key, id)
    return id
  }

  const stopsOf = (stops: readonly Stop[]) =>
    stops
      .map(([at, color, opacity = 1]) => {
        const alpha = opacity === 1 ? '' : ` stop-opacity="${opacity}"`
        return `<stop offset="${at}" stop-color="${color}"${alpha}/>`
      })
      .join('')

  const pen: Pen = {
    body: (path, color, depth = 1) => {
      const fill = pen.linear([
        [0, tint(color, 0.16 * depth)],
        [0.5, color],
        [1, shade(color, 0.13 * depth)],
      ])
      return `<path d="${path}" fill="${fill}"/>`
    },
    volume: (path, color, reach = 40) => {
      const lit = `<g transform="translate(${-reach} ${-reach * 0.35})">${pen.body(path, color, 0.8)}</g>`
      return pen.flat(path, shade(color, 0.2)) + pen.within(path, lit)
    },
    globe: (path, color) => {
      const stops = stopsOf([[0, tint(color, 0.42)], [0.45, color], [0.8, shade(color, 0.1)], [1, shade(color, 0.27)]]) // prettier-ignore
      const rest = `cx="0.36" cy="0.3" r="0.78">${stops}</radialGradient>`
      return pen.flat(path, `url(#${declare((name) => `<radialGradient id="${name}" ${rest}`)})`)
    },
    flat: (path, color, opacity = 1) =>
      `<path d="${path}" fill="${color}"${opacity === 1 ? '' : ` fill-opacity="${opacity}"`}/>`,
    line: (path, color, width = 8, opacity = 1) => {
      const alpha = opacity === 1 ? '' : ` stroke-opacity="${opacity}"`
      return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${alpha}/>`
    },
    stitch: (path, color, width = 4) =>
      `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-dasharray="${width * 3} ${width * 2.2}" stroke-opacity="0.75"/>`,
    within: (path, inner) => {
      const id = declare((name) => `<clipPath id="${name}"><path d="${path}"/></clipPath>`)
      return `<g clip-path="url(#${id})">${inner}</g>`
    },
    linear: (stops, direction = 'diagonal') => {
      const rest = `${directions[direction]}>${stopsOf(stops)}</linearGradient>`
      return `url(#${declare((name) => `<linearGradient id="${name}" ${rest}`)})`
    },
    radial: (stops) => {
      const rest = `cx="0.5" cy="0.5" r="0.5">${stopsOf(stops)}</radialGradient>`
      return `url(#${declare((name) => `<radialGradient id="${name}" ${rest}`)})`
    },
    cast: (...paths) => {
      cast.push(`<path d="${paths.join('')}"/>`)
    },
    castMoved: (transform, ...paths) => {
      cast.push(`<path transform="${transform}" d="${paths.join('')}"/>`)
    },
    takeCast: () => {
      const taken = cast.join('')
      cast = []
      return taken
    },
    defs: () => [...declared].map(([markup, id]) => markup.replace('id=""', `id="${id}"`)).join(''),
  }
  return pen
}
