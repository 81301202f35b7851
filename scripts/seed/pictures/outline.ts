/** Path data. Motifs are drawn on a square of 1000 by 1000; objects that stand do so at y = 900. */
export type Path = string

type Point = readonly [number, number]

const round = (value: number) => Math.round(value * 10) / 10

/**
 * The right half of a symmetric outline, from its top to its bottom in absolute M, L, H, V, C and Q,
 * completed on the left of `axis`.
 */
export function mirrored(half: Path, axis = 500): Path {
  const [start, ...segments] = readSegments(half)
  if (!start) return ''
  const points = [start, ...segments].map((segment) => segment.at(-1) as Point)
  const flip = ([x, y]: Point): Point => [2 * axis - x, y]
  const back = segments.toReversed().map((segment, at) => {
    const controls = segment.slice(0, -1).toReversed()
    return [...controls, points[segments.length - 1 - at] as Point].map(flip)
  })
  const bottom = points.at(-1) as Point
  const written = [...segments, [flip(bottom)], ...back].map(writeSegment).join('')
  return `M${start.map((point) => point.join(' ')).join('')}${written}Z`
}

/** A closed curve through points, or an open one. */
export function smooth(points: readonly Point[], closed = true): Path {
  const at = (index: number): Point => {
    const place = closed
      ? (index + points.length) % points.length
      : Math.min(points.length - 1, Math.max(0, index))
    return points[place] as Point
  }
  const count = closed ? points.length : points.length - 1
  const bend = 0.19
  const segments = Array.from({ length: count }, (_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) * bend, from[1] + (to[1] - before[1]) * bend]
    const second: Point = [to[0] - (after[0] - from[0]) * bend, to[1] - (after[1] - from[1]) * bend]
    return writeSegment([first, second, to])
  })
  return `M${at(0).map(round).join(' ')}${segments.join('')}${closed ? 'Z' : ''}`
}

export const ellipse = (x: number, y: number, rx: number, ry = rx): Path =>
  `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`

/** A closed band along an ellipse: its middle line and its width. */
export const ring = (x: number, y: number, rx: number, ry: number, width: number): Path => {
  const [ix, iy] = [rx - width / 2, ry - width / 2]
  return `${ellipse(x, y, rx + width / 2, ry + width / 2)}M${x - ix} ${y}A${ix} ${iy} 0 1 0 ${x + ix} ${y}A${ix} ${iy} 0 1 0 ${x - ix} ${y}Z`
}

/** A rectangle by its corner and size, with round corners. */
export function box(x: number, y: number, width: number, height: number, corner = 0): Path {
  const r = Math.min(corner, width / 2, height / 2)
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`
  const turn = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return (
    `M${x + r} ${y}h${width - 2 * r}${turn(r, r)}v${height - 2 * r}${turn(-r, r)}` +
    `h${2 * r - width}${turn(-r, -r)}v${2 * r - height}${turn(r, -r)}Z`
  )
}

export const polygon = (...points: Point[]): Path => `M${points.map((point) => point.join(' ')).join('L')}Z`

/** A leaf from its stem to its tip; `bulge` is its half width. */
export function leaf(from: Point, to: Point, bulge: number): Path {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const [nx, ny] = [(-dy / length) * bulge, (dx / length) * bulge]
  const near = (side: number): Point => [from[0] + dx * 0.25 + nx * side, from[1] + dy * 0.25 + ny * side]
  const far = (side: number): Point => [from[0] + dx * 0.75 + nx * side, from[1] + dy * 0.75 + ny * side]
  return `M${from.map(round).join(' ')}${writeSegment([near(1.3), far(1), to])}${writeSegment([far(-1), near(-1.3), from])}Z`
}

function writeSegment(points: readonly Point[]): string {
  const letter = points.length === 1 ? 'L' : points.length === 2 ? 'Q' : 'C'
  return letter + points.map((point) => point.map(round).join(' ')).join(' ')
}

/** Every segment as its control points and its end. */
function readSegments(path: Path): Point[][] {
  const segments: Point[][] = []
  for (const [, letter, numbers = ''] of path.matchAll(/([MLHVCQ])([^MLHVCQ]*)/g)) {
    const values = numbers.trim().split(/[\s,]+/).map(Number) // prettier-ignore
    const [x, y] = segments.at(-1)?.at(-1) ?? [0, 0]
    if (letter === 'H') values.push(y)
    if (letter === 'V') values.unshift(x)
    segments.push(values.filter((_, at) => at % 2 === 0).map((value, at) => [value, values[at * 2 + 1] ?? 0]))
  }
  return segments
}
