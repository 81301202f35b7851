import { shade, tint } from './color.ts'
import type { Look, Motif } from './motif.ts'
import { motifs } from './motifs/index.ts'
import type { MotifName } from './motifs/index.ts'
import { ellipse } from './outline.ts'
import { createPen } from './pen.ts'
import type { Pen } from './pen.ts'
import { createRandom } from './random.ts'
import { drawPlinth, drawProp } from './props.ts'
import { drawStudio, sceneries } from './scenery.ts'
import type { Place } from './scenery.ts'
import { styles } from './styles.ts'
import type { StoreSlug } from './styles.ts'

export interface Subject {
  motif: MotifName
  /** Main, second and accent; the motif's own where left out. */
  colors?: readonly string[]
  shape?: string
}

export interface PictureInput extends Subject {
  store: StoreSlug
  /** The same seed, the same picture. */
  seed: string
  format: PictureFormat
  /** Other things in a wide picture. */
  beside?: readonly Subject[]
}

/** `wide` leaves its left side to a text; `scene` may be cropped on any side. */
export type PictureFormat = 'front' | 'detail' | 'wide' | 'scene'

export const sizes: Record<PictureFormat, { width: number; height: number }> = {
  front: { width: 1200, height: 1500 },
  detail: { width: 1200, height: 1500 },
  wide: { width: 2000, height: 1000 },
  scene: { width: 1500, height: 1200 },
}

/** A whole SVG document, always the same for the same input. */
export function drawPicture(input: PictureInput): string {
  const pen = createPen()
  const { width, height } = sizes[input.format]
  const drawn = formats[input.format](pen, input)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${pen.defs()}</defs>${drawn}</svg>`
}

const formats: Record<PictureFormat, (pen: Pen, input: PictureInput) => string> = {
  front: drawFront,
  detail: drawDetail,
  wide: (pen, input) => drawGroup(pen, input, { horizon: 690, middle: 1330, floor: 880, scale: 0.64 }),
  scene: (pen, input) => drawGroup(pen, input, { horizon: 800, middle: 750, floor: 1010, scale: 0.72 }),
}

function drawFront(pen: Pen, input: PictureInput): string {
  const random = createRandom(`${input.store}/${input.seed}`)
  const wall = random.pick(styles[input.store].walls)
  const motif: Motif = motifs[input.motif]
  const standing = motif.stance === 'stands'
  const floor = Math.round(1235 - Math.max(0, (motif.top ?? 0) - 250) * 0.5)
  const place = { ...sizes.front, horizon: floor - 105, ground: wall }
  const studio = drawStudio(pen, input.store, wall, place, standing)
  const thing = standing
    ? placeStanding(pen, input, { x: 600, floor, scale: 1.1, ground: wall })
    : placeFlat(pen, input, {
        x: 600,
        y: motif.stance === 'hangs' ? 795 : 750,
        scale: motif.stance === 'hangs' ? 1.22 : 1.08,
        ground: wall,
      })
  return studio + thing
}

function drawDetail(pen: Pen, input: PictureInput): string {
  const random = createRandom(`${input.store}/${input.seed}/detail`)
  const ground = random.pick(styles[input.store].grounds)
  const motif: Motif = motifs[input.motif]
  const place: Place = { ...sizes.detail, horizon: 1080, ground }
  if (motif.stance === 'stands') {
    return (
      sceneries[input.store](pen, random, place) +
      drawProp(pen, input.store, random, place) +
      (motif.large ? '' : drawPlinth(pen, input.store, { x: 600, top: 1220, half: 400, bottom: 1370 })) +
      placeStanding(pen, input, { x: 600, floor: 1230, scale: motif.large ? 1 : 0.94, ground })
    )
  }
  if (motif.stance === 'hangs') {
    return (
      sceneries[input.store](pen, random, { ...place, horizon: 1340 }) +
      drawRail(pen, input.store, ground, 1200, 250) +
      drawHanger(pen, 600, 396, 1.08) +
      placeFlat(pen, input, { x: 600, y: 785, scale: 1.08, ground, far: true })
    )
  }
  const [x, y] = motif.focus ?? [500, 500]
  const scale = 1.75
  return (
    drawStudio(pen, input.store, ground, place, false) +
    placeFlat(pen, input, {
      x: 600 - (x - 500) * scale,
      y: 750 - (y - 500) * scale,
      scale,
      ground,
      turn: -14,
      around: [600, 750],
    })
  )
}

interface GroupPlan {
  horizon: number
  middle: number
  floor: number
  scale: number
}

/** Several things in one place: those that stand in front of one another, those that hang on a line. */
function drawGroup(pen: Pen, input: PictureInput, plan: GroupPlan): string {
  const { horizon, middle, floor } = plan
  const random = createRandom(`${input.store}/${input.seed}/${input.format}`)
  const ground = random.pick(styles[input.store].grounds)
  const place = { ...sizes[input.format], horizon, ground }
  const subjects: Subject[] = [input, ...(input.beside ?? [])]
  const scale = plan.scale * (subjects.length === 1 ? 1.24 : subjects.length === 2 ? 1.1 : 1)
  const gap = (subjects.length > 2 ? 500 : 590) * scale
  const things = subjects.map((subject, at) => {
    const motif: Motif = motifs[subject.motif]
    const x = Math.round(middle + (at - (subjects.length - 1) / 2) * gap)
    const named = { ...subject, store: input.store, seed: `${input.seed}/${at}` }
    if (motif.stance === 'stands') {
      const depth = at % 2 === 0 ? 0 : 44
      return { depth, drawn: placeStanding(pen, named, { x, floor: floor - depth, scale, ground }) }
    }
    if (motif.stance === 'lies') {
      return {
        depth: 90,
        drawn: placeFlat(pen, named, { x, y: floor - 420 * scale - 60, scale, ground, far: true }),
      }
    }
    const neck = floor - 930 * scale
    const hung =
      drawHanger(pen, x, neck, scale) +
      placeFlat(pen, named, { x, y: neck + 360 * scale, scale, ground, far: true })
    return { depth: 95, drawn: hung }
  })
  const anyHangs = subjects.some(({ motif }) => motifs[motif].stance === 'hangs')
  const rail = anyHangs ? drawRail(pen, input.store, ground, place.width, floor - 1065 * scale) : ''
  const behindFirst = things.toSorted((one, other) => other.depth - one.depth)
  return sceneries[input.store](pen, random, place) + rail + behindFirst.map(({ drawn }) => drawn).join('')
}

/** A rail, or outdoors a line between two trees. */
function drawRail(pen: Pen, store: StoreSlug, ground: string, width: number, y: number): string {
  const wood = '#a9784f'
  if (store === 'acme') {
    const run = `M-20 ${y - 36}Q${width / 2} ${y + 46} ${width + 20} ${y - 36}`
    return pen.line(run, shade(ground, 0.55), 11) + pen.stitch(run, tint(ground, 0.3), 5)
  }
  const run = (at: number) => `M-20 ${at}H${width + 20}`
  return (
    pen.line(run(y + 24), shade(ground, 0.4), 20, 0.18) +
    pen.line(run(y), wood, 20) +
    pen.line(run(y - 5), '#e0b78d', 5, 0.7)
  )
}

function drawHanger(pen: Pen, x: number, neck: number, scale: number): string {
  const hook = pen.line('M0 -40V-92C0 -106 22 -106 22 -130C22 -152 -8 -154 -14 -138', '#6f6a66', 9)
  const arms = pen.line('M0 -40L-130 28M0 -40L130 28', '#a9784f', 22)
  return `<g transform="translate(${x} ${neck}) scale(${scale / 1.08})">${hook}${arms}</g>`
}

interface Spot {
  x: number
  scale: number
  ground: string
}

function lookOf({ motif, colors = [], shape = '', seed }: Subject & { seed: string }): Look {
  const own = motifs[motif].colors
  const [
    main = own[0],
    second = colors.length === 1 ? shade(colors[0] ?? own[1], 0.22) : own[1],
    accent = own[2],
  ] = colors
  return { main, second, accent, shape, random: createRandom(seed) }
}

type Named = Subject & { store: StoreSlug; seed: string }

function placeStanding(pen: Pen, subject: Named, spot: Spot & { floor: number }): string {
  const { x, floor, scale, ground } = spot
  const drawn = motifs[subject.motif].draw(pen, lookOf(subject))
  pen.takeCast()
  const dark = shade(ground, 0.75)
  const soft = pen.radial([[0, dark, 0.42], [0.6, dark, 0.2], [1, dark, 0]]) // prettier-ignore
  const shadow =
    pen.flat(ellipse(x + 40 * scale, floor - 6, 440 * scale, 44 * scale), soft) +
    pen.flat(ellipse(x + 10 * scale, floor - 4, 330 * scale, 18 * scale), soft)
  return `${shadow}<g transform="translate(${x - 500 * scale} ${floor - 900 * scale}) scale(${scale})">${drawn}</g>`
}

function placeFlat(
  pen: Pen,
  subject: Named,
  spot: Spot & { y: number; far?: boolean; turn?: number; around?: readonly [number, number] },
): string {
  const { x, y, scale, ground } = spot
  const drawn = motifs[subject.motif].draw(pen, lookOf(subject))
  const dark = shade(ground, 0.7)
  const cast = pen.takeCast()
  const shadows = [[34, 46, 0.1], [18, 24, 0.14]] // prettier-ignore
    .map(([dx = 0, dy = 0, opacity]) => {
      const away = spot.far ? 1.5 : 1
      return `<g transform="translate(${dx * away} ${dy * away})" fill="${dark}" opacity="${opacity}">${cast}</g>`
    })
    .join('')
  const turned = spot.turn ? `rotate(${spot.turn} ${spot.around?.join(' ') ?? ''}) ` : ''
  return `<g transform="${turned}translate(${x - 500 * scale} ${y - 500 * scale}) scale(${scale})">${shadows}${drawn}</g>`
}
