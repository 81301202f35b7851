import { lightness, shade, tint } from '../color.ts'
import type { Look, Motif } from '../motif.ts'
import { box, ellipse, mirrored } from '../outline.ts'
import type { Path } from '../outline.ts'
import type { Pen } from '../pen.ts'

export interface Cut {
  shoulder: number
  chest: number
  waist: number
  hem: number
  /** Where the hem lies. */
  length: number
  sleeves: 'long' | 'short' | 'puff' | 'none'
  neck: Neck
  front?: 'zip' | 'buttons'
}

interface Neck {
  width: number
  depth: number
  sharp?: boolean
}

const reflect = (markup: string) => `<g transform="matrix(-1 0 0 1 1000 0)">${markup}</g>`
export const bothSides = (markup: string) => reflect(markup) + markup

export function bodyOutline({ shoulder, chest, waist, hem, length, neck }: Cut): Path {
  const [nx, sx, cx, wx, hx] = [neck.width, shoulder, chest, waist, hem].map((half) => 500 + half)
  const dip = 140 + neck.depth
  const curve = neck.sharp
    ? `L${nx} 140`
    : `C${500 + neck.width * 0.62} ${dip} ${nx} ${140 + neck.depth * 0.62} ${nx} 140`
  return mirrored(
    `M500 ${dip} ${curve} C${500 + neck.width + 30} 152 ${500 + shoulder - 40} 172 ${sx} 192 ` +
      `C${500 + shoulder - 22} 262 ${500 + chest - 16} 330 ${cx} 392 C${500 + chest - 4} 470 ${wx} 500 ${wx} 560 ` +
      `C${wx} 640 ${hx} ${length - 130} ${hx} ${length} Q${500 + hem * 0.55} ${length + 12} 500 ${length + 12}`,
  )
}

export function sleeveOutline({ shoulder, chest, sleeves }: Cut): Path {
  const [s, c] = [500 + shoulder, 500 + chest]
  if (sleeves === 'short')
    return `M${s - 14} 187C${s + 40} 206 ${s + 62} 262 ${s + 92} 378Q${s + 50} 412 ${s + 4} 420C${c + 10} 412 ${c} 402 ${c - 8} 388C${c - 14} 320 ${s - 22} 260 ${s - 14} 187Z`
  if (sleeves === 'puff')
    return `M${s - 14} 187C${s + 70} 180 ${s + 120} 300 ${s + 118} 420C${s + 116} 520 ${s + 104} 560 ${s + 78} 590L${s + 10} 592C${c} 540 ${c - 2} 450 ${c - 8} 388C${c - 14} 320 ${s - 22} 260 ${s - 14} 187Z`
  return `M${s - 14} 187C${s + 50} 204 ${s + 72} 300 ${s + 88} 420L${s + 126} 706Q${s + 92} 730 ${s + 46} 732L${c + 26} 520C${c + 14} 450 ${c} 410 ${c - 8} 388C${c - 14} 320 ${s - 22} 260 ${s - 14} 187Z`
}

/** Sleeves, body and the inside of the neck; `inside` decorates the body and stays within it. */
export function drawTop(
  pen: Pen,
  cut: Cut,
  color: string,
  inside = '',
  lining = shade(color, 0.42),
  moved = '',
): string {
  const body = bodyOutline(cut)
  const { width, depth } = cut.neck
  const back = mirrored(
    `M500 122 C${500 + width * 0.7} 122 ${500 + width} 128 ${500 + width} 142 L${500 + width} ${150 + depth} L500 ${150 + depth}`,
  )
  pen.castMoved(moved, body)
  let drawn = pen.flat(back, lining)
  if (cut.sleeves !== 'none') {
    const sleeve = sleeveOutline(cut)
    pen.castMoved(moved, sleeve)
    pen.castMoved(`${moved} matrix(-1 0 0 1 1000 0)`, sleeve)
    const fold = pen.line(
      `M${500 + cut.chest - 4} 392Q${500 + cut.chest + 22} 420 ${500 + cut.chest + 30} 470`,
      shade(color, 0.35),
      7,
      0.35,
    )
    drawn +=
      reflect(pen.body(sleeve, tint(color, 0.05)) + fold) + pen.volume(sleeve, shade(color, 0.05), 22) + fold
  }
  const sideFold = pen.flat(
    `M${500 + cut.hem} ${cut.length + 20}L${500 + cut.waist - 60} ${cut.length + 20}Q${500 + cut.waist - 10} 640 ${500 + cut.waist} 500Z`,
    shade(color, 0.3),
    0.28,
  )
  return drawn + pen.volume(body, color, 12) + pen.within(body, sideFold + inside)
}

const detailOn = (color: string) => (lightness(color) > 0.45 ? shade(color, 0.32) : tint(color, 0.3))

export function neckBand(pen: Pen, { neck }: Cut, color: string, width = 22): string {
  const dip = 140 + neck.depth
  const path = neck.sharp
    ? `M${500 - neck.width} 138L500 ${dip}L${500 + neck.width} 138`
    : `M${500 - neck.width} 138C${500 - neck.width} ${140 + neck.depth * 0.62} ${500 - neck.width * 0.62} ${dip} 500 ${dip}C${500 + neck.width * 0.62} ${dip} ${500 + neck.width} ${140 + neck.depth * 0.62} ${500 + neck.width} 138`
  return pen.line(path, color, width)
}

export function buttons(pen: Pen, from: number, to: number, count: number, color: string, x = 500): string {
  const gap = (to - from) / Math.max(1, count - 1)
  return Array.from({ length: count }, (_, at) => {
    const y = Math.round(from + gap * at)
    return (
      pen.flat(ellipse(x + 2, y + 3, 11), '#000000', 0.22) +
      pen.flat(ellipse(x, y, 11), color) +
      pen.flat(ellipse(x - 3, y - 3, 4), '#ffffff', 0.4)
    )
  }).join('')
}

function zip(pen: Pen, from: number, to: number, color: string, accent: string): string {
  return (
    pen.line(`M500 ${from}L500 ${to}`, shade(color, 0.4), 14) +
    pen.stitch(`M500 ${from}L500 ${to}`, tint(color, 0.25), 5) +
    pen.flat(box(491, from + 6, 18, 46, 8), accent)
  )
}

function pocket(pen: Pen, x: number, y: number, width: number, height: number, color: string): string {
  const path = `M${x} ${y}h${width}v${height * 0.78}l${-width / 2} ${height * 0.22}l${-width / 2} ${-height * 0.22}Z`
  return pen.flat(path, shade(color, 0.1)) + pen.line(path, detailOn(color), 4, 0.7)
}

function shirtCollar(pen: Pen, color: string, depth: number): string {
  const half = `M500 ${140 + depth}C540 ${120 + depth} 574 168 588 128C600 138 616 158 622 172C606 214 586 240 560 ${160 + depth}Q530 ${148 + depth} 500 ${140 + depth}Z`
  return bothSides(
    pen.flat(half, shade(color, 0.22)) +
      `<g transform="translate(-4 -6)">${pen.flat(half, tint(color, 0.12))}</g>`,
  )
}

function standCollar(pen: Pen, color: string): string {
  const collar = mirrored('M500 92 C548 92 588 100 596 112 L604 176 C580 210 540 222 500 224')
  const back = mirrored('M500 84 C548 84 590 94 596 114 C584 134 548 142 500 142')
  return pen.volume(collar, color, 14) + pen.flat(back, shade(color, 0.45))
}

function hood(pen: Pen, color: string): string {
  const outer = mirrored('M500 30 C602 30 652 100 640 190 C634 226 600 250 560 262 L500 268')
  const inner = mirrored('M500 74 C566 74 598 126 590 186 C584 216 550 246 500 256')
  pen.cast(outer)
  return (
    pen.volume(outer, color, 24) +
    pen.flat(inner, shade(color, 0.5)) +
    pen.line('M470 240L462 330M530 240L538 330', tint(color, 0.4), 7)
  )
}

const basic = { shoulder: 198, chest: 208, waist: 202, hem: 208, length: 806 }

function hems(pen: Pen, cut: Cut, color: string, height = 34): string {
  const y = cut.length - height
  return pen.line(
    `M${500 - cut.hem - 10} ${y}Q500 ${y + 14} ${500 + cut.hem + 10} ${y}`,
    detailOn(color),
    5,
    0.55,
  )
}

function ribs(pen: Pen, from: number, to: number, y: number, height: number, color: string): string {
  const count = Math.round((to - from) / 20)
  const lines = Array.from({ length: count }, (_, at) => `M${from + 10 + at * 20} ${y}v${height}`).join('')
  return pen.line(lines, shade(color, 0.28), 4, 0.6)
}

function knitted(pen: Pen, cut: Cut, color: string): string {
  const rows = Array.from({ length: 12 }, (_, row) => {
    const y = 300 + row * 48
    return Array.from({ length: 13 }, (_, at) => `M${278 + at * 34} ${y}l17 20l17 -20`).join('')
  }).join('')
  return (
    pen.line(rows, shade(color, 0.2), 4, 0.4) +
    pen.flat(box(250, cut.length - 64, 500, 100), shade(color, 0.08)) +
    ribs(pen, 280, 720, cut.length - 62, 90, color)
  )
}

function cuffs(pen: Pen, cut: Cut, color: string): string {
  const s = 500 + cut.shoulder
  return bothSides(
    pen.flat(
      `M${s + 120} 664L${s + 128} 712Q${s + 92} 736 ${s + 44} 738L${s + 34} 690Q${s + 84} 688 ${s + 120} 664Z`,
      shade(color, 0.16),
    ),
  )
}

const stripes = (pen: Pen, color: string, gap = 62) =>
  pen.line(
    Array.from(
      { length: 11 },
      (_, at) => `M200 ${250 + at * gap}Q500 ${266 + at * gap} 800 ${250 + at * gap}`,
    ).join(''),
    color,
    20,
  )

function tee(pen: Pen, { main, second, shape }: Look): string {
  const cut: Cut = {
    ...basic,
    sleeves: 'short',
    neck: { width: 92, depth: shape === 'scoop' ? 118 : 62 },
    length: 792,
  }
  const inside = shape === 'stripes' ? stripes(pen, second) : ''
  const chest = shape === 'plain' ? pen.flat(box(590, 330, 34, 22, 4), second) : ''
  return (
    drawTop(pen, cut, main, inside + hems(pen, cut, main)) + chest + neckBand(pen, cut, shade(main, 0.14))
  )
}

function baseLayer(pen: Pen, { main, second, accent }: Look): string {
  const cut: Cut = {
    ...basic,
    shoulder: 188,
    chest: 194,
    waist: 184,
    hem: 192,
    sleeves: 'long',
    neck: { width: 84, depth: 46 },
  }
  const yoke = pen.flat('M200 100H800V300Q500 372 200 300Z', second, 0.9)
  const zipper = pen.line('M500 170V400', shade(second, 0.4), 9) + pen.flat(box(493, 186, 14, 38, 6), accent)
  return (
    drawTop(pen, cut, main, yoke + hems(pen, cut, main) + zipper) +
    cuffs(pen, cut, main) +
    standCollar(pen, second)
  )
}

function shirt(pen: Pen, { main, second, shape }: Look): string {
  const cut: Cut = {
    ...basic,
    sleeves: shape === 'short' ? 'short' : 'long',
    neck: { width: 80, depth: 64 },
    length: 834,
    hem: 216,
  }
  const placket =
    pen.flat(box(478, 190, 44, 720), tint(main, 0.1)) + pen.line('M522 190V900', shade(main, 0.25), 4, 0.6)
  const pattern =
    shape === 'stripes'
      ? pen.line(Array.from({ length: 15 }, (_, at) => `M${262 + at * 34} 120V900`).join(''), second, 7, 0.7)
      : ''
  const chest = shape === 'linen' ? pocket(pen, 576, 330, 78, 96, main) : ''
  return (
    drawTop(pen, cut, main, pattern + placket + chest + hems(pen, cut, main, 26)) +
    (shape === 'short' ? '' : cuffs(pen, cut, main)) +
    buttons(pen, 250, 820, 6, tint(second, 0.4)) +
    shirtCollar(pen, main, 64)
  )
}

function blouse(pen: Pen, { main, second, shape, random }: Look): string {
  const bow = shape === 'bow'
  const cut: Cut = {
    ...basic,
    shoulder: 176,
    chest: 186,
    waist: 166,
    hem: 204,
    sleeves: 'puff',
    neck: { width: 88, depth: bow ? 58 : 150, sharp: !bow },
    length: 750,
  }
  const dots = shape === 'dots' ? sprinkle(pen, second, random.between(0, 20)) : ''
  const gathers = pen.line(
    'M440 560Q436 640 424 770M560 560Q566 640 578 770M500 600V770',
    shade(main, 0.25),
    5,
    0.5,
  )
  const bowed = (path: string, share: number) =>
    pen.body(path, shade(main, share)) + pen.line(path, shade(main, 0.34), 4, 0.6)
  const ties =
    bowed('M490 240L440 424L482 444L508 248Z', 0.06) +
    bowed('M510 240L556 408L520 430L494 248Z', 0.12) +
    bowed('M492 226C430 176 372 184 364 228C362 272 436 270 492 242Z', 0.02) +
    bowed('M508 226C570 176 628 184 636 228C638 272 564 270 508 242Z', 0.1) +
    bowed('M476 214Q500 204 524 214Q530 236 522 256Q500 266 478 256Q470 236 476 214Z', 0.14)
  return (
    drawTop(pen, cut, main, dots + gathers) +
    bothSides(
      pen.flat(
        `M${500 + 176 + 82} 578L${500 + 176 + 78} 622L${500 + 176 + 14} 624L${500 + 176 + 8} 582Z`,
        shade(main, 0.18),
      ),
    ) +
    (bow ? ties : neckBand(pen, cut, tint(main, 0.15), 16))
  )
}

/** Small flowers or dots over the whole cloth. */
export function sprinkle(pen: Pen, color: string, offset = 0): string {
  const spots = Array.from({ length: 88 }, (_, at) => {
    const [x, y] = [230 + (at % 8) * 74 + ((at >> 3) % 2) * 37 + offset, 200 + (at >> 3) * 70]
    return ellipse(Math.round(x), y, 11)
  }).join('')
  return pen.flat(spots, color)
}

function sweater(pen: Pen, { main, second, shape }: Look): string {
  const cut: Cut = {
    ...basic,
    shoulder: 204,
    chest: 220,
    waist: 214,
    hem: 208,
    sleeves: 'long',
    neck: { width: 88, depth: 52 },
    length: 800,
  }
  const yoke = shape === 'striped' ? stripes(pen, second, 96) : ''
  const collar = mirrored('M500 74 C546 74 584 82 590 96 L598 172 C574 206 538 216 500 218')
  const turtle =
    pen.volume(collar, main, 12) +
    ribs(pen, 412, 590, 86, 118, main) +
    pen.flat(mirrored('M500 68 C546 68 584 78 588 94 C574 110 546 116 500 116'), shade(main, 0.42))
  return (
    drawTop(pen, cut, main, yoke + knitted(pen, cut, main)) +
    cuffs(pen, cut, main) +
    (shape === 'turtle' ? turtle : neckBand(pen, cut, shade(main, 0.14), 30))
  )
}

function cardigan(pen: Pen, { main, second, accent }: Look): string {
  const cut: Cut = {
    ...basic,
    shoulder: 202,
    chest: 216,
    waist: 210,
    hem: 206,
    sleeves: 'long',
    neck: { width: 90, depth: 300, sharp: true },
  }
  const band =
    pen.line('M410 138L500 440V860M590 138L500 440', shade(main, 0.16), 46) +
    pen.line('M500 452V860', shade(main, 0.35), 5, 0.7)
  const pockets = pocket(pen, 322, 640, 108, 130, main) + pocket(pen, 570, 640, 108, 130, main)
  return (
    drawTop(pen, cut, main, knitted(pen, cut, main) + pockets + band, second) +
    cuffs(pen, cut, main) +
    buttons(pen, 480, 800, 5, accent)
  )
}

function fleece(pen: Pen, { main, second, accent }: Look): string {
  const cut: Cut = {
    ...basic,
    shoulder: 202,
    chest: 216,
    waist: 208,
    hem: 208,
    sleeves: 'long',
    neck: { width: 88, depth: 54 },
  }
  const fuzz = Array.from(
    { length: 70 },
    (_, at) => `M${290 + ((at * 73) % 420)} ${240 + ((at * 127) % 560)}q9 -10 18 0`,
  ).join('')
  const yoke = pen.flat('M180 90H820V330Q660 300 500 300Q340 300 180 330Z', second)
  const patch = pen.flat('M560 372h96v104h-96Z', second) + pen.line('M562 392h92', accent, 8)
  const inside =
    pen.line(fuzz, tint(main, 0.3), 5, 0.5) +
    yoke +
    patch +
    zip(pen, 214, 860, main, accent) +
    hems(pen, cut, second)
  return (
    drawTop(pen, cut, main, inside) +
    cuffs(pen, cut, second) +
    standCollar(pen, second) +
    pen.line('M500 108V222', shade(second, 0.45), 9)
  )
}

function shell(pen: Pen, { main, second, accent }: Look): string {
  const cut: Cut = {
    ...basic,
    shoulder: 204,
    chest: 216,
    waist: 208,
    hem: 216,
    sleeves: 'long',
    neck: { width: 92, depth: 70 },
    length: 836,
  }
  const yoke = pen.flat('M180 80H820V322L640 352L500 318L360 352L180 322Z', second, 0.95)
  const pockets =
    pen.line('M364 640L398 498M636 640L602 498', shade(main, 0.45), 13) +
    pen.line('M366 636L372 612M634 636L628 612', accent, 9)
  const chest = pen.line('M590 372H664', shade(main, 0.45), 9) + pen.line('M592 372H608', accent, 8)
  const inside = yoke + pockets + chest + hems(pen, cut, main, 46) + zip(pen, 236, 890, main, accent)
  return (
    hood(pen, second) +
    drawTop(pen, cut, main, inside) +
    cuffs(pen, cut, second) +
    pen.flat(
      mirrored('M500 206 C540 206 566 196 584 168 L604 240 C570 262 540 268 500 268'),
      shade(second, 0.12),
    ) +
    pen.line('M500 208V268', accent, 8)
  )
}

function puffer(pen: Pen, { main, accent, shape }: Look): string {
  const vest = shape === 'vest'
  const cut: Cut = {
    ...basic,
    shoulder: vest ? 166 : 204,
    chest: 214,
    waist: 208,
    hem: 212,
    sleeves: vest ? 'none' : 'long',
    neck: { width: 88, depth: 62 },
  }
  const rows = Array.from({ length: 8 }, (_, at) => 262 + at * 78)
  const quilts = rows
    .map(
      (y) =>
        pen.line(`M170 ${y}Q500 ${y + 26} 830 ${y}`, shade(main, 0.34), 8, 0.7) +
        pen.line(`M170 ${y + 12}Q500 ${y + 38} 830 ${y + 12}`, tint(main, 0.4), 8, 0.35),
    )
    .join('')
  const arm = 500 + cut.shoulder
  const rings = [270, 350, 430, 510, 590, 668]
    .map((y) => {
      const drift = (y - 190) * 0.22
      return pen.line(
        `M${arm - 40 + drift * 0.9} ${y + 16}Q${arm + 30 + drift} ${y + 14} ${arm + 76 + drift} ${y - 14}`,
        shade(main, 0.34),
        7,
        0.6,
      )
    })
    .join('')
  const sleeves = vest ? '' : bothSides(pen.within(sleeveOutline(cut), rings))
  const pockets = pen.line('M352 690L372 580M648 690L628 580', accent, 10)
  return (
    drawTop(pen, cut, main, quilts + pockets + zip(pen, 220, 880, main, accent)) +
    sleeves +
    standCollar(pen, main) +
    pen.line('M428 158Q500 176 572 158', shade(main, 0.34), 6, 0.6)
  )
}

function coat(pen: Pen, { main, second, accent, shape }: Look): string {
  const long = shape === 'trench' || shape === 'long'
  const cut: Cut = {
    shoulder: 194,
    chest: 204,
    waist: long ? 182 : 180,
    hem: long ? 240 : 204,
    length: long ? 900 : 790,
    sleeves: 'long',
    neck: { width: 84, depth: 330, sharp: true },
  }
  const lapel = 'M584 130C600 140 614 160 618 178L640 262L600 292L628 318L504 470L560 240Z'
  const lapels = bothSides(
    pen.flat(lapel, shade(main, 0.3), 0.5) +
      `<g transform="translate(-6 -8)">${pen.body(lapel, tint(main, 0.08))}</g>`,
  )
  const edge = pen.line(`M504 470Q512 700 508 ${cut.length + 10}`, shade(main, 0.4), 6, 0.8)
  const flaps = [322, 586]
    .map(
      (x) =>
        pen.flat(box(x, 640, 96, 34, 5), shade(main, 0.16)) + pen.line(`M${x} 640h96`, shade(main, 0.36), 5),
    )
    .join('')
  const belt =
    shape === 'trench'
      ? pen.flat(box(280, 556, 440, 46), shade(main, 0.18)) +
        pen.line(box(482, 548, 62, 62, 8), accent, 10) +
        pen.flat('M520 590L566 742L604 726L552 584Z', shade(main, 0.2))
      : ''
  const fastenings =
    shape === 'trench'
      ? buttons(pen, 500, 760, 3, accent, 440) + buttons(pen, 500, 760, 3, accent, 566)
      : buttons(pen, 500, 610, 2, accent)
  return drawTop(pen, cut, main, edge + flaps, second) + cuffs(pen, cut, main) + lapels + belt + fastenings
}

const base = ['#8a9a6b', '#5e6b4a', '#d98a3d'] as const
const hangs = { stance: 'hangs', colors: base, focus: [540, 260] } as const

export const tops = {
  tee: { ...hangs, draw: tee },
  baseLayer: { ...hangs, draw: baseLayer },
  shirt: { ...hangs, draw: shirt },
  blouse: { ...hangs, draw: blouse },
  sweater: { ...hangs, draw: sweater },
  cardigan: { ...hangs, draw: cardigan },
  fleece: { ...hangs, draw: fleece },
  shell: { ...hangs, draw: shell },
  puffer: { ...hangs, draw: puffer },
  coat: { ...hangs, draw: coat },
} satisfies Record<string, Motif>
