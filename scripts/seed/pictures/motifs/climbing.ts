import { mix, shade, tint } from '../color.ts'
import type { Look, Motif } from '../motif.ts'
import { box, ellipse, leaf, mirrored, ring, smooth } from '../outline.ts'
import type { Pen } from '../pen.ts'
import { metal } from './camp-kitchen.ts'

const cord = (pen: Pen, path: string, color: string, fleck: string, width: number) =>
  pen.line(path, shade(color, 0.4), width + 7) +
  pen.line(path, color, width) +
  `<path d="${path}" fill="none" stroke="${fleck}" stroke-width="${width * 0.42}" stroke-dasharray="9 26"/>`

function rope(pen: Pen, { main, second }: Look): string {
  const loops = Array.from({ length: 7 }, (_, at) => {
    const reach = 300 - at * 20
    return `M500 ${330 + at * 4}C${500 - reach} ${380 + at * 16} ${500 - reach * 1.1} ${930 - at * 30} 500 ${930 - at * 26}C${500 + reach * 1.1} ${930 - at * 30} ${500 + reach} ${380 + at * 16} 500 ${330 + at * 4}`
  })
  const wraps = Array.from(
    { length: 6 },
    (_, at) => `M414 ${270 + at * 28}Q500 ${292 + at * 28} 586 ${270 + at * 28}`,
  )
  pen.cast(ring(500, 640, 230, 220, 170), box(430, 120, 140, 300, 60))
  return (
    loops.map((path) => cord(pen, path, main, second, 26)).join('') +
    cord(pen, 'M470 420C430 240 440 110 500 104C560 110 570 240 530 420', main, second, 26) +
    wraps.map((path) => cord(pen, path, main, second, 26)).join('') +
    cord(pen, 'M584 420Q700 520 690 640', main, second, 26)
  )
}

function carabiner(pen: Pen, { main, second, accent, shape }: Look): string {
  const frame =
    'M430 150C560 90 720 150 720 300L690 700C680 840 560 900 460 870C370 840 340 760 352 680L330 330C326 240 360 180 430 150Z'
  const one = (lock: boolean, color: string) =>
    pen.line(frame, shade(color, 0.42), 62) +
    pen.line(frame, color, 50) +
    pen.line('M440 172C550 122 690 166 690 300L664 690', tint(color, 0.5), 11, 0.8) +
    (lock
      ? pen.body(box(302, 420, 92, 210, 30), accent) +
        pen.line('M308 470H388M308 500H388M308 530H388M308 560H388', shade(accent, 0.4), 7)
      : pen.line('M336 380L350 660', metal(pen, '#c3c8cc'), 34)) +
    pen.flat(ellipse(338, 360, 12), shade(color, 0.6))
  if (shape !== 'set') {
    pen.cast(ring(522, 505, 180, 370, 60))
    return one(true, main)
  }
  pen.cast(ring(511, 270, 90, 185, 30), ring(511, 750, 90, 185, 30), box(460, 440, 80, 260, 12))
  const sling = 'M470 440Q500 430 530 440L540 690Q500 706 460 690Z'
  return (
    `<g transform="translate(250 20) scale(0.5)">${one(false, main)}</g><g transform="translate(250 500) scale(0.5)">${one(false, second)}</g>` +
    pen.volume(sling, accent, 8) +
    pen.stitch('M484 450V686M516 450V686', tint(accent, 0.6), 5)
  )
}

function helmet(pen: Pen, { main, second, accent }: Look): string {
  const shell =
    'M100 640C90 400 270 230 500 230C740 230 900 400 900 610C904 660 880 690 840 690L150 700Q104 700 100 640Z'
  const vents = [[330, 400, 250, 520], [470, 350, 430, 500], [620, 350, 640, 500], [740, 410, 800, 530]] // prettier-ignore
  return (
    pen.line('M210 690C260 860 420 910 520 890M800 690C760 800 660 880 520 890', shade(second, 0.1), 24) +
    pen.flat(box(470, 862, 100, 44, 12), shade(second, 0.5)) +
    pen.flat('M170 690Q500 760 850 680L830 730Q500 800 190 740Z', shade(second, 0.4)) +
    pen.volume(shell, main, 40) +
    pen.within(
      shell,
      pen.flat('M80 610Q500 660 920 590V720H80Z', second) +
        pen.line('M500 230Q520 420 512 640', shade(main, 0.3), 8, 0.5),
    ) +
    vents
      .map(([x = 0, y = 0, tx = 0, ty = 0]) => pen.flat(leaf([x, y], [tx, ty], 30), shade(main, 0.6)))
      .join('') +
    pen.line('M230 380Q330 270 480 262', '#ffffff', 17, 0.4) +
    pen.flat(box(640, 622, 130, 34, 8), accent)
  )
}

function harness(pen: Pen, { main, second, accent }: Look): string {
  const waist = 'M150 250Q500 160 850 250L862 366Q500 280 138 366Z'
  const loop = ring(300, 680, 160, 150, 64)
  const leg =
    pen.volume(loop, main, 14) +
    pen.line(ring(300, 680, 160, 150, 2), tint(main, 0.4), 5, 0.8) +
    pen.line('M250 380L270 540', second, 24) +
    pen.body(box(254, 514, 92, 44, 12), shade(second, 0.2))
  pen.cast(waist, loop)
  pen.castMoved('matrix(-1 0 0 1 1000 0)', loop)
  return (
    pen.line('M180 350Q200 470 300 366M700 366Q800 470 820 350', shade(second, 0.1), 17) +
    leg +
    `<g transform="matrix(-1 0 0 1 1000 0)">${leg}</g>` +
    pen.line('M420 640Q500 600 580 640', main, 52) +
    pen.volume(waist, main, 16) +
    pen.line('M150 308Q500 218 850 308', second, 36) +
    pen.stitch('M150 308Q500 218 850 308', tint(second, 0.5), 5) +
    pen.line('M500 290C446 390 446 520 500 610C554 520 554 390 500 290', shade(accent, 0.25), 30) +
    pen.line('M500 290C446 390 446 520 500 610C554 520 554 390 500 290', accent, 22) +
    pen.flat(box(434, 208, 132, 80, 14), metal(pen, '#b9bfc4')) +
    pen.flat(box(458, 232, 84, 32, 9), shade(second, 0.5))
  )
}

function chalkBag(pen: Pen, { main, second, accent }: Look): string {
  const bag = mirrored('M500 330 C640 330 706 320 720 330 L700 820 Q690 900 620 900 L500 900')
  const powder = smooth([[300, 330], [360, 280], [430, 300], [500, 262], [580, 296], [650, 276], [700, 330], [600, 360], [400, 360]]) // prettier-ignore
  return (
    pen.line('M286 400C120 380 110 300 240 260C420 210 620 210 770 262C890 310 880 380 712 400', second, 20) +
    pen.flat(ellipse(500, 330, 218, 50), shade(main, 0.5)) +
    pen.flat(powder, '#f6f4ef') +
    pen.volume(bag, main, 28) +
    pen.within(
      bag,
      pen.flat('M260 320H740V420Q500 460 260 420Z', second) +
        pen.flat('M250 640L370 540L450 620L560 480L740 660V760L560 620L450 740L370 650L250 760Z', accent),
    ) +
    pen.line('M282 340Q500 400 718 340', tint(second, 0.35), 12) +
    pen.flat(box(640, 440, 26, 90, 10), shade(second, 0.4))
  )
}

function poles(pen: Pen, { main, second, accent }: Look): string {
  const strap = 'M496 40C370 80 380 240 488 206'
  const one =
    pen.line(strap, shade(second, 0.3), 18) +
    pen.flat(box(484, 200, 32, 720), metal(pen, main)) +
    pen.flat(box(478, 470, 44, 84, 10), shade(second, 0.2)) +
    pen.flat(box(478, 700, 44, 74, 10), shade(second, 0.2)) +
    pen.flat(box(484, 300, 32, 100), accent) +
    pen.body('M470 40Q500 4 532 40L526 246Q500 266 474 246Z', second) +
    pen.line('M478 110h44M478 150h44M478 190h44', shade(second, 0.45), 8) +
    pen.flat(ellipse(500, 892, 76, 20), shade(second, 0.3)) +
    pen.flat('M489 904h22l-11 80Z', metal(pen, '#9aa0a4'))
  const places = ['translate(-96 0) rotate(-13 500 500)', 'translate(96 0) rotate(13 500 500)']
  for (const place of places) pen.castMoved(place, box(478, 20, 44, 960, 20))
  return places.map((place) => `<g transform="${place}">${one}</g>`).join('')
}

function compass(pen: Pen, { main, second, accent }: Look): string {
  const plate = box(270, 250, 460, 660, 46)
  pen.cast(plate)
  return (
    pen.line('M500 270C420 150 560 60 620 120C690 200 560 210 500 270', accent, 15) +
    pen.flat(plate, tint(mix(second, '#dfeaea', 0.8), 0.2)) +
    pen.line(plate, shade(second, 0.2), 6, 0.5) +
    pen.line(
      'M300 320V880M300 340h26M300 400h16M300 460h26M300 520h16M300 580h26M300 640h16M300 700h26M300 760h16M300 820h26',
      shade(second, 0.4),
      6,
      0.7,
    ) +
    pen.line('M500 280V400M470 310L500 276L530 310', '#b8442b', 11) +
    pen.flat(ellipse(500, 620, 196), main) +
    pen.line(ellipse(500, 620, 196), shade(main, 0.4), 9) +
    pen.flat(ellipse(500, 620, 148), tint(main, 0.82)) +
    pen.line(
      Array.from({ length: 12 }, (_, at) => {
        const turn = (at * Math.PI) / 6
        const dot = (reach: number) =>
          `${Math.round(500 + Math.sin(turn) * reach)} ${Math.round(620 - Math.cos(turn) * reach)}`
        return `M${dot(162)}L${dot(184)}`
      }).join(''),
      '#ffffff',
      8,
    ) + // prettier-ignore
    pen.flat('M500 620L470 640L588 500Z', '#c8402c') +
    pen.flat('M500 620L530 600L412 740Z', shade(main, 0.3)) +
    pen.flat(ellipse(500, 620, 15), '#f5f2ea') +
    pen.flat('M420 540Q470 490 540 500L440 640Q400 600 420 540Z', '#ffffff', 0.3)
  )
}

function multitool(pen: Pen, { main, second, accent }: Look): string {
  const handle =
    'M250 470H760C830 470 850 520 850 560C850 610 820 650 760 650H250C190 650 160 610 160 560C160 510 190 470 250 470Z'
  const blade = 'M740 470C760 380 700 250 520 130L500 150C540 260 600 380 640 470Z'
  const grey = metal(pen, '#b9bfc4')
  pen.cast(handle, blade)
  return (
    pen.flat(blade, grey) +
    pen.line('M520 150Q640 300 690 460', '#ffffff', 6, 0.7) +
    pen.body('M170 520L60 340L96 322L140 360L160 340L230 480Z', '#a3a9ad') +
    pen.line('M800 640C900 700 900 800 840 820', shade('#b9bfc4', 0.2), 15) +
    pen.flat(box(166, 452, 680, 40, 18), grey) +
    pen.flat(box(166, 632, 680, 36, 18), grey) +
    pen.volume(handle, main, 18) +
    pen.line('M240 520H620', tint(main, 0.5), 9, 0.6) +
    pen.flat(ellipse(230, 560, 19), accent) +
    pen.flat(ellipse(770, 560, 19), accent) +
    pen.flat('M440 600L484 530L508 566L524 546L556 600Z', second)
  )
}

function firstAid(pen: Pen, { main, second }: Look): string {
  const pouch = 'M180 470Q500 420 820 470C860 600 860 760 830 880Q500 920 170 880C140 760 140 600 180 470Z'
  return (
    pen.line('M400 450C400 340 600 340 600 450', shade(second, 0.3), 26) +
    pen.volume(pouch, main, 30) +
    pen.line('M196 540Q500 490 804 540', shade(main, 0.45), 13) +
    pen.stitch('M196 540Q500 490 804 540', tint(main, 0.5), 5) +
    pen.flat(box(776, 530, 24, 70, 9), shade(second, 0.2)) +
    pen.flat(ellipse(500, 710, 116), '#f7f3ea') +
    pen.flat('M470 640h60v50h50v60h-50v50h-60v-50h-50v-60h50Z', main)
  )
}

function binoculars(pen: Pen, { main, second, accent }: Look): string {
  const tube =
    'M300 330C270 480 150 640 150 760V846Q150 900 204 900H372Q420 900 420 850V330Q420 290 360 290Q306 290 300 330Z'
  const half =
    pen.volume(tube, main, 22) +
    pen.flat(box(140, 770, 290, 60, 12), second) +
    pen.flat('M160 850Q290 880 412 850V880Q400 900 372 900H204Q164 900 160 860Z', shade(second, 0.4)) +
    pen.body(box(290, 236, 144, 84, 22), second) +
    pen.line('M200 740C210 640 290 520 320 420', tint(main, 0.5), 11, 0.6)
  return (
    pen.line('M150 600C20 560 40 330 300 290M850 600C980 560 960 330 700 290', shade(second, 0.1), 20) +
    half +
    `<g transform="matrix(-1 0 0 1 1000 0)">${half}</g>` +
    pen.body(box(410, 430, 180, 180, 24), shade(main, 0.15)) +
    pen.body(box(462, 350, 76, 110, 20), second) +
    pen.line('M474 380h52M474 410h52M474 440h52', shade(second, 0.5), 7) +
    pen.flat(ellipse(500, 540, 30), accent)
  )
}

function notebook(pen: Pen, { main, second, accent }: Look): string {
  const cover = box(240, 120, 520, 720, 34)
  pen.cast(cover)
  return (
    pen.flat(box(262, 140, 518, 716, 26), '#efe8d8') +
    pen.volume(cover, main, 18) +
    pen.flat('M240 154Q240 120 274 120H320V840H274Q240 840 240 806Z', shade(main, 0.25), 0.7) +
    pen.line('M680 120V840', second, 20) +
    pen.flat('M400 460L480 330L528 400L552 366L616 460Z', accent) +
    pen.line('M420 520H600M440 560H580', tint(main, 0.4), 9) +
    `<g transform="rotate(12 820 500)">${pen.flat(box(806, 220, 44, 480, 8), metal(pen, '#d9a441'))}${pen.flat('M806 700h44l-22 66Z', '#e8d3b0')}${pen.flat('M820 740h16l-8 26Z', '#33302e')}${pen.flat(box(806, 190, 44, 40, 8), '#c2624c')}</g>`
  )
}

const lies = { stance: 'lies', colors: ['#c2572f', '#39423f', '#e9b44c'] } as const
const stands = { ...lies, stance: 'stands' } as const

export const climbing = {
  rope: { ...lies, focus: [500, 380], draw: rope },
  carabiner: { ...lies, focus: [480, 480], draw: carabiner },
  helmet: { ...stands, top: 260, draw: helmet },
  harness: { ...lies, focus: [500, 400], draw: harness },
  chalkBag: { ...stands, top: 300, draw: chalkBag },
  poles: { ...lies, focus: [400, 300], draw: poles },
  compass: { ...lies, focus: [500, 600], draw: compass },
  multitool: { ...lies, focus: [600, 480], draw: multitool },
  firstAid: { ...stands, top: 360, draw: firstAid },
  binoculars: { ...stands, top: 250, draw: binoculars },
  notebook: { ...lies, focus: [500, 460], draw: notebook },
} satisfies Record<string, Motif>
