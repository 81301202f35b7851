import { mix, shade, tint } from './color.ts'
import { box, ellipse, leaf, mirrored } from './outline.ts'
import type { Pen } from './pen.ts'
import type { Random } from './random.ts'
import type { Place } from './scenery.ts'
import { styles } from './styles.ts'
import type { StoreSlug } from './styles.ts'

interface Stand {
  x: number
  top: number
  half: number
  bottom: number
}

/** What things stand on in second pictures. */
export function drawPlinth(pen: Pen, store: StoreSlug, stand: Stand): string {
  return plinths[store](pen, styles[store].plinth, stand)
}

/** A little company for the thing, at one side of it. */
export function drawProp(pen: Pen, store: StoreSlug, random: Random, place: Place): string {
  const left = random.pick([true, false])
  const drawn = random.pick(props[store])(pen, place.ground, place.horizon)
  return left ? drawn : `<g transform="matrix(-1 0 0 1 ${place.width} 0)">${drawn}</g>`
}

const plinths: Record<StoreSlug, (pen: Pen, color: string, stand: Stand) => string> = {
  acme: (pen, color, { x, top, half, bottom }) => {
    const rock = `M${x - half} ${top + 16}C${x - half * 0.6} ${top - 10} ${x + half * 0.5} ${top - 12} ${x + half} ${top + 10}L${x + half * 1.16} ${bottom - 12}Q${x} ${bottom + 26} ${x - half * 1.14} ${bottom - 8}Z`
    const cracks = `M${x - half * 0.86} ${top + 62}q${half * 0.4} 26 ${half * 0.7} 8M${x + half * 0.2} ${top + 80}q${half * 0.3} 14 ${half * 0.54} -6`
    return pen.volume(rock, color, 46) + pen.line(cracks, shade(color, 0.3), 6, 0.5)
  },
  luna: (pen, color, { x, top, half, bottom }) => {
    const drum = `M${x - half} ${top}V${bottom - 30}A${half} 34 0 0 0 ${x + half} ${bottom - 30}V${top}Z`
    const side = pen.linear([[0, tint(color, 0.3)], [0.55, color], [1, shade(color, 0.2)]], 'across') // prettier-ignore
    return pen.flat(drum, side) + pen.flat(ellipse(x, top, half, 34), tint(color, 0.5))
  },
  verde: (pen, color, { x, top, half }) => {
    const board = `M${x - half} ${top}V${top + 26}A${half} 62 0 0 0 ${x + half} ${top + 26}V${top}Z`
    const rings = [0.82, 0.56]
      .map((share) => pen.line(ellipse(x, top, half * share, 62 * share), shade(color, 0.14), 4, 0.4))
      .join('')
    return (
      pen.flat(ellipse(x + 30, top + 44, half * 1.04, 60), '#3a2412', 0.2) +
      pen.flat(board, shade(color, 0.3)) +
      pen.body(ellipse(x, top, half, 62), tint(color, 0.28)) +
      rings
    )
  },
}

type Prop = (pen: Pen, ground: string, horizon: number) => string

const grass: Prop = (pen, ground, horizon) => {
  const blades = Array.from({ length: 9 }, (_, at) =>
    leaf([150, horizon + 210], [70 + at * 21, horizon + 110 + Math.abs(at - 4) * 14], 10),
  ).join('')
  return (
    pen.flat(blades, shade(mix(ground, '#5f7a45', 0.6), 0.05)) +
    pen.body('M60 1300C80 1250 190 1240 220 1300Q140 1320 60 1300Z', shade(ground, 0.2))
  )
}

const stones: Prop = (pen, ground) =>
  pen.volume(
    'M30 1320C40 1230 150 1210 190 1270C210 1300 200 1324 180 1328Q90 1340 30 1320Z',
    shade(ground, 0.14),
    18,
  ) +
  pen.volume(
    'M160 1330C170 1280 240 1276 262 1314C270 1334 250 1340 230 1340Q180 1344 160 1330Z',
    shade(ground, 0.06),
    12,
  )

const firs: Prop = (pen, ground, horizon) => {
  const color = shade(mix(ground, '#3f5244', 0.72), 0.06)
  const tier = (x: number, foot: number, half: number, tall: number) =>
    `M${x} ${foot - tall}L${x + half} ${foot}H${x - half}Z`
  const fir = (x: number, foot: number, size: number) =>
    pen.flat(box(x - 9 * size, foot - 40 * size, 18 * size, 50 * size), '#6b4f3a') +
    [0, 1, 2]
      .map((row) =>
        pen.body(
          tier(x, foot - (30 + row * 92) * size, (104 - row * 24) * size, 170 * size),
          tint(color, row * 0.05),
        ),
      )
      .join('')
  return fir(120, horizon + 60, 1.2) + fir(220, horizon + 110, 0.8)
}

const vase: Prop = (pen, ground, horizon) => {
  const clay = tint(mix(ground, '#b5714f', 0.35), 0.2)
  const body = mirrored('M140 1010L172 1010L170 1050C230 1090 236 1180 190 1240L140 1244', 140)
  const twigs =
    'M140 1020C120 860 90 780 60 690M140 1020C150 840 190 760 214 660M140 1020C136 880 140 780 130 640'
  const buds = [[60, 690], [84, 760], [214, 660], [190, 740], [130, 640], [136, 730], [108, 830], [164, 820]] as const // prettier-ignore
  const drop = horizon + 130 - 1244
  const drawn =
    pen.line(twigs, shade(clay, 0.4), 7) +
    buds.map(([x, y], at) => pen.body(ellipse(x, y, 19, 24), at % 2 ? '#e9d3b4' : '#d9a58a')).join('') +
    pen.flat(ellipse(150, 1240, 110, 20), shade(ground, 0.5), 0.25) +
    pen.volume(body, clay, 18)
  return `<g transform="translate(10 ${drop})">${drawn}</g>`
}

const spheres: Prop = (pen, ground, horizon) =>
  pen.flat(ellipse(150, horizon + 150, 130, 20), shade(ground, 0.5), 0.25) +
  pen.globe(ellipse(130, horizon + 62, 88), tint(mix(ground, '#b5714f', 0.5), 0.1)) +
  pen.globe(ellipse(236, horizon + 110, 44), tint(ground, 0.5))

const napkin: Prop = (pen, ground, horizon) => {
  const cloth = `M-30 ${horizon + 120}L260 ${horizon + 60}L360 ${horizon + 210}L60 ${horizon + 330}L-30 ${horizon + 300}Z`
  const weave = Array.from(
    { length: 9 },
    (_, at) => `M${-60 + at * 52} ${horizon + 40}l150 320M-40 ${horizon + 90 + at * 42}l420 -90`,
  ).join('')
  return (
    pen.flat(cloth, '#fdfaf2') + pen.within(cloth, pen.line(weave, mix(ground, '#d9573f', 0.45), 17, 0.5))
  )
}

const sprigs: Prop = (pen, _ground, horizon) =>
  pen.line(`M40 ${horizon + 240}Q160 ${horizon + 170} 270 ${horizon + 190}`, '#5f8f3e', 8) +
  [[80, 0, -60], [130, -30, -70], [190, -40, -56], [110, -14, 70], [170, -36, 66], [262, -48, 14]].map(([x = 0, y = 0, reach = 0], at) => pen.body(leaf([x, horizon + 222 + y], [x + 46, horizon + 222 + y + reach], 22), at % 2 ? '#79a945' : '#6b9b3f')).join('') // prettier-ignore

const cherries: Prop = (pen, _ground, horizon) =>
  [[110, 190, 44], [200, 226, 40], [60, 250, 38]].map(([x = 0, y = 0, r = 0]) => pen.flat(ellipse(x + 12, horizon + y + r - 4, r, r * 0.2), '#3a2412', 0.2) + pen.globe(ellipse(x, horizon + y, r), '#d8432f') + pen.flat(ellipse(x - r * 0.35, horizon + y - r * 0.4, r * 0.22, r * 0.16), '#ffffff', 0.5) + pen.body(leaf([x, horizon + y - r + 6], [x + r, horizon + y - r - 8], 9), '#5f8f3e')).join('') // prettier-ignore

const props: Record<StoreSlug, readonly Prop[]> = {
  acme: [grass, stones, firs],
  luna: [vase, spheres],
  verde: [napkin, sprigs, cherries],
}
