import { mix, shade, tint } from './color.ts'
import { box, ellipse, leaf, smooth } from './outline.ts'
import type { Pen } from './pen.ts'
import type { Random } from './random.ts'
import type { StoreSlug } from './styles.ts'

export interface Place {
  width: number
  height: number
  /** Where the ground begins. */
  horizon: number
  ground: string
}

type Scenery = (pen: Pen, random: Random, place: Place) => string

export const sceneries: Record<StoreSlug, Scenery> = { acme: drawHills, luna: drawArches, verde: drawMarket }

/** A quiet wall of one colour with the store's own soft shape on it, and a floor for what stands. */
export function drawStudio(
  pen: Pen,
  store: StoreSlug,
  wall: string,
  place: Place,
  standing: boolean,
): string {
  const { width, height, horizon } = place
  const air = pen.linear([[0, tint(wall, 0.3)], [1, shade(wall, 0.04)]], 'down') // prettier-ignore
  const floor = pen.linear([[0, shade(wall, 0.08)], [1, tint(wall, 0.1)]], 'down') // prettier-ignore
  const behind = pen.flat(emblems[store](place), tint(wall, 0.5))
  const ground = standing ? pen.flat(box(0, horizon, width, height - horizon), floor) : ''
  return pen.flat(box(0, 0, width, height), air) + behind + ground
}

const emblems: Record<StoreSlug, (place: Place) => string> = {
  acme: ({ width, height }) => ellipse(width / 2, height * 0.48, width * 0.43),
  luna: ({ width, height }) =>
    `M${width * 0.1} ${height}V${height * 0.42}A${width * 0.4} ${width * 0.4} 0 0 1 ${width * 0.9} ${height * 0.42}V${height}Z`,
  verde: ({ width, height }) =>
    smooth(
      [
        [0.5, 0.13],
        [0.82, 0.22],
        [0.95, 0.5],
        [0.84, 0.76],
        [0.5, 0.86],
        [0.15, 0.78],
        [0.06, 0.48],
        [0.2, 0.2],
      ].map(([x = 0, y = 0]) => [x * width, y * height] as const),
    ),
}

function drawHills(pen: Pen, random: Random, { width, height, horizon, ground }: Place): string {
  const sky = pen.linear([[0, tint(ground, 0.72)], [1, tint(mix(ground, '#f2d3a0', 0.35), 0.5)]], 'down') // prettier-ignore
  const sun = pen.flat(
    ellipse(width * random.between(0.62, 0.8), horizon * random.between(0.34, 0.48), width * 0.09),
    '#fff3d6',
    0.9,
  )
  const far = mix(ground, '#7f95a0', 0.45)
  const ridges = [0, 1, 2].map((row) => {
    const color = shade(mix(tint(far, 0.45), shade(ground, 0.1), row / 2.2), row * 0.05)
    return pen.flat(
      ridge(random, width, horizon - (2.1 - row) * height * 0.095, height * (0.1 - row * 0.024), height),
      color,
    )
  })
  const pines = Array.from({ length: Math.round(width / 110) }, () => {
    const x = random.between(-20, width + 20)
    return pine(Math.round(x), horizon + 14, random.between(70, 140))
  }).join('')
  const meadow = pen.linear([[0, shade(ground, 0.12)], [0.3, ground], [1, tint(ground, 0.22)]], 'down') // prettier-ignore
  return (
    pen.flat(box(0, 0, width, height), sky) +
    sun +
    ridges.join('') +
    pen.flat(pines, shade(mix(ground, '#3f5244', 0.62), 0.1)) +
    pen.flat(
      `M0 ${horizon}Q${width * 0.3} ${horizon - 26} ${width * 0.55} ${horizon}T${width} ${horizon - 6}V${height}H0Z`,
      meadow,
    )
  )
}

function ridge(random: Random, width: number, base: number, rise: number, bottom: number): string {
  const count = 7
  const tops = Array.from({ length: count + 1 }, (_, at) => {
    const y = base - rise * (at % 2 === 0 ? random.between(-0.2, 0.35) : random.between(0.6, 1.3))
    return [Math.round((width * at) / count), Math.round(y)] as const
  })
  return `${smooth(tops, false)}L${width} ${bottom}L0 ${bottom}Z`
}

function pine(x: number, foot: number, tall: number): string {
  const half = tall * 0.2
  const tier = (share: number, spread: number) =>
    `M${x} ${Math.round(foot - tall * share)}l${Math.round(half * spread)} ${Math.round(tall * 0.42)}h${Math.round(-2 * half * spread)}Z`
  return tier(1, 0.62) + tier(0.76, 0.84) + tier(0.5, 1.04)
}

function drawArches(pen: Pen, random: Random, { width, height, horizon, ground }: Place): string {
  const wall = pen.linear([[0, tint(ground, 0.5)], [1, tint(ground, 0.25)]], 'diagonal') // prettier-ignore
  const floor = pen.linear([[0, shade(ground, 0.05)], [1, tint(ground, 0.3)]], 'down') // prettier-ignore
  const wide = width >= 2 * height ? width * 0.24 : Math.min(width * 0.62, 760)
  const x = width >= 2 * height ? width * 0.64 : (width - wide) / 2 + random.between(-40, 40)
  const top = horizon - height * (width >= 2 * height ? 0.68 : 0.62)
  const arch = (left: number, crown: number, size: number) =>
    `M${left} ${horizon}V${crown + size / 2}A${size / 2} ${size / 2} 0 0 1 ${left + size} ${crown + size / 2}V${horizon}Z`
  const niche = pen.linear([[0, shade(ground, 0.16)], [0.4, shade(ground, 0.03)], [1, tint(ground, 0.12)]], 'across') // prettier-ignore
  const beam = `M${width * 0.02} 0L${width * 0.26} 0L${width * 0.74} ${height}L${width * 0.36} ${height}Z`
  return (
    pen.flat(box(0, 0, width, height), wall) +
    pen.flat(box(0, horizon, width, height - horizon), floor) +
    pen.flat(arch(x, top, wide), niche) +
    pen.line(arch(x, top, wide), tint(ground, 0.6), 10, 0.7) +
    pen.flat(beam, '#fffaf0', 0.2) +
    pen.flat(branch(random, width, height), shade(ground, 0.3), 0.16)
  )
}

/** The shadow of a branch that falls in from a window. */
function branch(random: Random, width: number, height: number): string {
  const [x, y, size] = [width * 0.98, height * 0.02, Math.min(width, height) / 1200]
  return Array.from({ length: 9 }, (_, at) => {
    const along = at * 62 * size
    const from = [x - along, y + along * 0.85] as const
    const reach = random.between(150, 220) * size
    const angle = (at % 2 === 0 ? 0.35 : 2.05) + random.between(-0.2, 0.2) + Math.PI / 2.6
    return leaf(from, [from[0] + Math.cos(angle) * reach, from[1] + Math.sin(angle) * reach], 27 * size)
  }).join('')
}

function drawMarket(pen: Pen, random: Random, { width, height, horizon, ground }: Place): string {
  const wall = pen.linear([[0, tint(ground, 0.62)], [1, tint(ground, 0.36)]], 'down') // prettier-ignore
  const size = 150
  const offset = random.between(0, size)
  const down = Array.from(
    { length: Math.ceil(width / size) + 1 },
    (_, at) => `M${Math.round(at * size - offset)} 0V${horizon}`,
  ).join('')
  const across = Array.from(
    { length: Math.ceil(horizon / size) },
    (_, at) => `M0 ${horizon - at * size}H${width}`,
  ).join('')
  const wood = mix('#d39a5c', ground, 0.12)
  const table = pen.linear([[0, shade(wood, 0.06)], [0.12, tint(wood, 0.16)], [1, wood]], 'down') // prettier-ignore
  const grain = Array.from({ length: 9 }, () => {
    const [x, y] = [random.between(-100, width), random.between(horizon + 30, height)]
    return `M${Math.round(x)} ${Math.round(y)}q${Math.round(random.between(80, 200))} ${Math.round(random.between(-8, 8))} ${Math.round(random.between(240, 420))} 0`
  }).join('')
  return (
    pen.flat(box(0, 0, width, height), wall) +
    pen.line(down + across, '#ffffff', 9, 0.5) +
    pen.flat(ellipse(width * 0.5, horizon * 0.62, width * 0.36, width * 0.36), '#ffffff', 0.22) +
    pen.flat(box(0, horizon, width, height - horizon), table) +
    pen.line(grain, shade(wood, 0.2), 5, 0.28) +
    pen.flat(box(0, horizon, width, 12), tint(wood, 0.4), 0.7)
  )
}
