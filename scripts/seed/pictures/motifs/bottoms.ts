import { lightness, shade, tint } from '../color.ts'
import type { Look, Motif } from '../motif.ts'
import { box, ellipse, mirrored } from '../outline.ts'
import type { Path } from '../outline.ts'
import type { Pen } from '../pen.ts'
import { bothSides, buttons, drawTop, neckBand, sprinkle } from './tops.ts'
import type { Cut } from './tops.ts'

const seam = (color: string) => (lightness(color) > 0.45 ? shade(color, 0.32) : tint(color, 0.3))

interface Legs {
  waist: number
  hip: number
  knee: number
  hem: number
  length: number
  /** Half the space between the hems. */
  gap: number
}

const legsOutline = ({ waist, hip, knee, hem, length, gap }: Legs): Path => {
  const middle = (length + 440) / 2
  return mirrored(
    `M500 120 L${500 + waist} 112 C${500 + waist + 14} 190 ${500 + hip} 240 ${500 + hip} 330 C${500 + hip} 460 ${500 + knee + 12} ${middle - 60} ${500 + knee} ${middle} ` +
      `L${500 + hem} ${length} L${500 + gap} ${length + 6} C${500 + gap * 0.7} ${middle} ${500 + gap * 0.5} 500 500 430`,
  )
}

function trousers(pen: Pen, { main, second, accent, shape }: Look): string {
  const cuts: Record<string, Legs> = {
    wide: { waist: 138, hip: 178, knee: 190, hem: 222, length: 910, gap: 60 },
    jeans: { waist: 142, hip: 176, knee: 152, hem: 150, length: 910, gap: 14 },
    shorts: { waist: 150, hip: 190, knee: 200, hem: 206, length: 600, gap: 14 },
    hiking: { waist: 148, hip: 182, knee: 164, hem: 146, length: 910, gap: 16 },
  }
  const legs = cuts[shape] ?? (cuts.hiking as Legs)
  const outline = legsOutline(legs)
  const top = 500 + legs.waist
  const tone = seam(main)
  const denim = shape === 'jeans'
  const pockets =
    denim || shape === 'wide'
      ? bothSides(pen.line(`M${top - 64} 176Q${top - 60} 250 ${top + 24} 262`, tone, 6))
      : bothSides(
          pen.line(`M${top - 40} 190L${top - 4} 300`, shade(main, 0.4), 11) +
            pen.flat(box(top - 66, 470, 74, 110, 8), shade(main, 0.1)) +
            pen.line(`M${top - 66} 486h74`, tone, 6),
        )
  const knees =
    shape === 'hiking'
      ? bothSides(pen.flat(`M520 620Q590 600 690 620L676 740Q600 760 530 740Z`, second, 0.55))
      : ''
  const pleats =
    shape === 'wide'
      ? pen.line(`M420 180Q400 500 380 900M580 180Q600 500 620 900`, shade(main, 0.28), 7, 0.7)
      : ''
  const faded = denim
    ? bothSides(pen.flat(ellipse(588, 460, 50, 190), tint(main, 0.35), 0.4)) +
      pen.stitch(`M${top - 6} 300C${top + 10} 500 640 700 ${500 + legs.hem - 14} 900`, second, 4) +
      pen.stitch(`M${1000 - top + 6} 300C${990 - top} 500 360 700 ${514 - legs.hem} 900`, second, 4)
    : ''
  const waistband = pen.flat(
    `M${500 - legs.waist - 8} 104H${top + 8}L${top + 10} 166Q500 186 ${490 - legs.waist} 166Z`,
    shade(main, 0.12),
  )
  const loops = [-100, -40, 40, 100]
    .map((x) => pen.flat(box(494 + x, 108, 13, 62, 3), shade(main, 0.3)))
    .join('')
  const strap =
    shape === 'hiking' || shape === 'shorts'
      ? pen.flat(`M${500 - legs.waist - 6} 122H${top + 6}V150Q500 168 ${494 - legs.waist} 150Z`, second) +
        pen.flat(box(466, 118, 68, 44, 8), accent)
      : buttons(pen, 142, 142, 1, accent)
  pen.cast(outline)
  return (
    pen.volume(outline, main, 14) +
    pen.within(
      outline,
      knees +
        faded +
        pleats +
        pockets +
        pen.line('M500 180V420Q492 400 470 330', tone, 6, 0.8) +
        pen.line('M500 430Q500 520 492 600', shade(main, 0.4), 9, 0.5),
    ) +
    waistband +
    loops +
    strap
  )
}

function skirt(pen: Pen, { main, second, accent, shape, random }: Look): string {
  const mini = shape === 'mini'
  const flare = shape === 'pleated' ? 300 : mini ? 220 : 250
  const hem = mini ? 640 : 880
  const outline = mirrored(
    `M500 140 L632 134 C650 300 ${500 + flare * 0.8} ${hem - 220} ${500 + flare} ${hem} Q${500 + flare * 0.5} ${hem + 40} 500 ${hem + 40}`,
  )
  const pleats = Array.from(
    { length: 11 },
    (_, at) => `M${392 + at * 21.6} 180L${520 - flare + (at - 0.5) * (flare / 5)} ${hem + 60}`,
  ).join('')
  const inside =
    shape === 'pleated' ? pen.line(pleats, shade(main, 0.3), 8, 0.55)
    : shape === 'flowers' ? sprinkle(pen, second, random.between(0, 20)) + pen.line('M430 190Q400 500 360 940M570 190Q600 500 640 940', shade(main, 0.25), 8, 0.4)
    : pen.line('M500 190V940', seam(main), 6, 0.8) // prettier-ignore
  const front =
    shape === 'pleated' || shape === 'flowers' ? '' : buttons(pen, 230, hem - 60, mini ? 5 : 7, accent)
  pen.cast(outline)
  return (
    pen.volume(outline, main, 16) +
    pen.within(outline, inside) +
    pen.flat('M366 128H634L640 188Q500 210 360 188Z', shade(main, 0.16)) +
    front
  )
}

const dressCuts: Record<string, Partial<Cut>> = {
  wrap: { sleeves: 'short', neck: { width: 92, depth: 210, sharp: true }, hem: 262 },
  slip: { sleeves: 'none', shoulder: 112, neck: { width: 84, depth: 150 }, hem: 190 },
  mini: { sleeves: 'puff', neck: { width: 100, depth: 110 }, hem: 232, length: 880 },
  shirt: { sleeves: 'long', neck: { width: 82, depth: 120, sharp: true }, hem: 240 },
}

function dress(pen: Pen, { main, second, accent, shape, random }: Look): string {
  const cut: Cut = {
    shoulder: 168,
    chest: 172,
    waist: 136,
    hem: 262,
    length: 930,
    sleeves: 'none',
    neck: { width: 96, depth: 96 },
    ...dressCuts[shape],
  }
  const gathers = pen.line(
    `M440 580Q420 740 400 940M560 580Q580 740 600 940M500 590V940M380 620Q340 780 320 940M620 620Q660 780 680 940`,
    shade(main, 0.26),
    7,
    0.45,
  )
  const cloth =
    shape === 'wrap' || shape === 'mini'
      ? sprinkle(pen, second, random.between(0, 24))
      : shape === 'tiered'
        ? pen.line('M200 680Q500 706 800 680M200 810Q500 840 800 810', shade(main, 0.34), 9, 0.7)
        : ''
  const sash = pen.flat(
    'M352 534Q500 562 648 534L652 592Q500 620 348 592Z',
    shape === 'slip' ? main : shade(main, 0.2),
  )
  const knot =
    shape === 'wrap'
      ? pen.body('M600 548C660 520 690 560 640 590ZM604 570L670 760L632 776L590 590Z', shade(main, 0.12))
      : ''
  const buttoned =
    shape === 'shirt' ? pen.line('M500 262V940', seam(main), 6, 0.8) + buttons(pen, 300, 860, 7, accent) : ''
  const wrap = shape === 'wrap' ? pen.line(`M${500 + cut.neck.width} 138L470 545`, shade(main, 0.3), 9) : ''
  return (
    drawTop(pen, cut, main, cloth + gathers + wrap + (shape === 'slip' || shape === 'tiered' ? '' : sash)) +
    buttoned +
    knot +
    neckBand(pen, cut, shape === 'slip' ? second : shade(main, 0.16), 14) +
    (shape === 'shirt'
      ? bothSides(pen.body('M500 262L582 128Q610 150 624 178L560 300Z', tint(main, 0.14)))
      : '')
  )
}

function jumpsuit(pen: Pen, { main, second, accent }: Look): string {
  const legs = mirrored('M500 480 L626 470 C650 540 668 600 672 680 L706 940 L566 944 L512 700 L500 660')
  const cut: Cut = {
    shoulder: 168,
    chest: 170,
    waist: 132,
    hem: 128,
    length: 540,
    sleeves: 'short',
    neck: { width: 88, depth: 150, sharp: true },
  }
  pen.cast(legs)
  return (
    pen.volume(legs, main, 14) +
    pen.within(
      legs,
      pen.line('M420 560Q390 760 380 950M580 560Q610 760 620 950', shade(main, 0.28), 7, 0.6) +
        pen.line('M500 540V690', shade(main, 0.4), 7),
    ) +
    drawTop(pen, cut, main) +
    pen.flat('M366 500Q500 524 634 500L638 552Q500 578 362 552Z', second) +
    pen.line(box(474, 500, 54, 54, 8), accent, 9) +
    buttons(pen, 330, 470, 3, accent) +
    bothSides(pen.body('M500 292L584 128Q612 148 626 178L560 320Z', tint(main, 0.12)))
  )
}

function swimsuit(pen: Pen, { main, second, shape }: Look): string {
  if (shape === 'bikini') {
    const top = mirrored('M500 300C560 290 620 220 640 130L664 130C670 260 690 330 700 400Q600 440 500 412')
    const bottom = mirrored('M500 640L716 640L704 712C640 740 580 800 540 886L500 890')
    pen.cast(top, bottom)
    return (
      pen.line('M300 396Q500 430 700 396M640 130Q600 80 500 76Q400 80 360 130', second, 13) +
      pen.volume(top, main, 12) +
      pen.volume(bottom, main, 12) +
      pen.line('M284 664Q500 690 716 664', second, 17)
    )
  }
  const suit: Path = mirrored(
    'M500 330C560 320 600 240 616 120L664 120C660 260 672 330 676 400C680 500 650 540 654 600C660 680 690 720 700 760C620 780 560 840 536 920L500 926',
  )
  pen.cast(suit)
  return (
    pen.volume(suit, main, 16) +
    pen.within(
      suit,
      pen.flat('M300 330L740 560V640L300 410Z', second) + pen.flat('M300 450L740 680V710L300 480Z', second),
    )
  )
}

function pyjamas(pen: Pen, look: Look): string {
  const cut: Cut = {
    shoulder: 150,
    chest: 156,
    waist: 150,
    hem: 164,
    length: 560,
    sleeves: 'long',
    neck: { width: 76, depth: 130, sharp: true },
  }
  const { main, second } = look
  const lines = pen.line(
    Array.from({ length: 14 }, (_, at) => `M${290 + at * 32} 100V960`).join(''),
    second,
    7,
    0.6,
  )
  const shirt =
    drawTop(pen, cut, main, lines, undefined, 'translate(-90 -20)') +
    buttons(pen, 310, 520, 4, second) +
    bothSides(
      pen.body('M500 272L574 130Q600 148 612 176L548 300Z', tint(main, 0.2)) +
        pen.line('M500 272L548 300L612 176', second, 6),
    )
  const legs = legsOutline({ waist: 140, hip: 168, knee: 164, hem: 166, length: 900, gap: 20 })
  pen.castMoved('translate(170 250) scale(0.78)', legs)
  const trouser = pen.volume(legs, main, 12) + pen.within(legs, lines)
  return `<g transform="translate(170 250) scale(0.78)">${trouser}</g><g transform="translate(-90 -20)">${shirt}</g>`
}

const hangs = { stance: 'hangs', colors: ['#3d5a80', '#c98b3c', '#d9b26a'], focus: [500, 240] } as const

export const bottoms = {
  trousers: { ...hangs, draw: trousers },
  skirt: { ...hangs, draw: skirt },
  dress: { ...hangs, draw: dress },
  jumpsuit: { ...hangs, draw: jumpsuit },
  swimsuit: { ...hangs, stance: 'lies', draw: swimsuit },
  pyjamas: { ...hangs, stance: 'lies', draw: pyjamas },
} satisfies Record<string, Motif>
