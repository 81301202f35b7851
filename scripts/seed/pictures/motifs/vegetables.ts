import { shade, tint } from '../color.ts'
import type { Look, Motif } from '../motif.ts'
import { ellipse, leaf, mirrored, smooth } from '../outline.ts'
import type { Path } from '../outline.ts'
import type { Pen } from '../pen.ts'
import { blade, stalk } from './fruit.ts'

const foot = (pen: Pen, rx: number) => pen.flat(ellipse(500, 890, rx, rx * 0.15), '#2c2118', 0.16)
const at = (x: number, y: number, size: number, turn: number, inner: string) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${inner}</g>`
const lobed = (points: number, rx: number, ry: number, depth: number): Path =>
  smooth(Array.from({ length: points }, (_, index) => {
    const turn = (index / points) * Math.PI * 2
    const reach = index % 2 ? 1 - depth : 1
    return [Math.cos(turn) * rx * reach, Math.sin(turn) * ry * reach] as const
  })) // prettier-ignore

function tomatoes(pen: Pen, { main, second, shape }: Look): string {
  const cherry = shape === 'cherry'
  const skin = lobed(12, 186, 160, 0.03)
  const star = [0, 72, 144, 216, 288]
    .map(
      (turn) =>
        `<g transform="rotate(${turn} 0 -126)">${pen.body(leaf([0, -126], [0, -30], 17), second)}</g>`,
    )
    .join('')
  const one =
    pen.globe(skin, main) +
    pen.flat(ellipse(-76, -62, 36, 24), '#ffffff', 0.35) +
    `<g transform="translate(0 -64) scale(1 0.5)">${star}</g>` +
    stalk(pen, 'M0 -128Q6 -160 26 -178', second, 13)
  if (cherry) {
    const spots = [[300, 520], [430, 470], [570, 480], [700, 530], [250, 650], [390, 620], [530, 610], [660, 640], [760, 660], [320, 770], [470, 760], [620, 770], [400, 850], [550, 850]] // prettier-ignore
    return (
      foot(pen, 320) +
      spots.map(([x = 0, y = 0], index) => at(x, y, 0.44, (index % 5) * 14 - 28, one)).join('')
    )
  }
  return foot(pen, 340) + at(330, 640, 0.96, -8, one) + at(690, 660, 0.92, 12, one) + at(500, 748, 1, 2, one)
}

function carrots(pen: Pen, { main, second }: Look): string {
  const root = 'M-62 -40C-70 -90 70 -90 62 -40C56 140 24 330 0 440C-24 330 -56 140 -62 -40Z'
  const marks = 'M-52 20h50M8 90h40M-40 150h34M6 220h26M-24 280h20'
  const one = pen.volume(root, main, 14) + pen.line(marks, shade(main, 0.3), 6, 0.6)
  const fern = (x: number, y: number) =>
    pen.line(`M0 -70Q${x / 2} -160 ${x} ${y}`, second, 12) +
    Array.from({ length: 5 }, (_, step) =>
      blade(
        pen,
        [x * (0.4 + step * 0.14), -70 + (y + 70) * (0.4 + step * 0.14)],
        [x * (0.4 + step * 0.14) + (step % 2 ? 62 : -62), -120 + (y + 70) * (0.4 + step * 0.14)],
        19,
        step % 2 ? second : tint(second, 0.15),
      ),
    ).join('')
  return (
    at(360, 470, 0.95, 22, fern(-60, -330) + one) +
    at(640, 470, 0.95, -20, fern(70, -330) + one) +
    at(500, 470, 1, 0, fern(0, -380) + fern(-80, -290) + fern(80, -290) + one) +
    pen.line('M360 420Q500 470 640 420', '#b98a5a', 26) +
    pen.flat('M470 440L440 520L480 510L500 450L530 512L560 516L530 440Z', '#b98a5a')
  )
}

function greens(pen: Pen, { main, second, shape }: Look): string {
  if (shape === 'bunch') {
    const leaves = [[170, 300, 100], [300, 170, 110], [500, 120, 120], [700, 170, 110], [830, 300, 100], [400, 240, 100], [600, 240, 100], [500, 320, 96]] as const // prettier-ignore
    return (
      leaves
        .map(
          ([x, y, bulge], index) =>
            pen.line(`M${500 + (x - 500) * 0.14} 880L${500 + (x - 500) * 0.42} 560`, tint(second, 0.35), 22) +
            blade(
              pen,
              [500 + (x - 500) * 0.3, 640],
              [x, y],
              bulge,
              index > 4 ? tint(main, 0.1) : shade(main, (index % 3) * 0.07),
            ),
        )
        .join('') + pen.line('M428 740Q500 776 572 740', '#b98a5a', 30)
    )
  }
  if (shape === 'herbs') {
    const stems = Array.from({ length: 9 }, (_, index) => {
      const x = 500 + (index - 4) * 78
      const top = 190 + Math.abs(index - 4) * 38
      const sprigs = [0, 1, 2, 3]
        .map((step) => {
          const y = top + step * 92
          const drift = x + ((500 - x) * (y - top)) / 800
          return (
            blade(pen, [drift, y + 40], [drift - 66, y - 14], 26, index % 2 ? main : tint(main, 0.12)) +
            blade(pen, [drift, y + 40], [drift + 66, y - 14], 26, index % 2 ? shade(main, 0.1) : main)
          )
        })
        .join('')
      return (
        pen.line(`M${500 + (index - 4) * 16} 890L${x} ${top}`, second, 11) +
        sprigs +
        blade(pen, [x, top + 30], [x, top - 60], 28, main)
      )
    }).join('')
    return stems + pen.line('M426 760Q500 790 574 760', '#b98a5a', 28)
  }
  const layers = [[1, 0.24, 0], [0.86, 0.12, 20], [0.7, 0.02, 34], [0.52, -0.1, 40], [0.34, -0.24, 44]] as const // prettier-ignore
  return foot(pen, 320) + layers.map(([size, dark, y], index) => at(500, 560 + y, size, index * 17, (() => { const path = lobed(22, 380, 330, 0.09); return pen.body(path, dark >= 0 ? shade(main, dark) : tint(main, -dark * 1.6), 0.7) + pen.line(`M0 0L260 -120M0 0L-240 -140M0 0L-60 270M0 0L220 180M0 0L-270 90`, tint(second, 0.3), 10, 0.45) })())).join('') // prettier-ignore
}

function roots(pen: Pen, { main, second, accent, shape }: Look): string {
  if (shape === 'onion') {
    const bulb = mirrored('M0 -230C20 -170 60 -150 120 -110C230 -30 200 150 60 176Q20 184 0 184', 0)
    const one =
      pen.globe(bulb, main) +
      pen.within(
        bulb,
        pen.line(
          'M0 -230C-90 -100 -130 60 -40 190M0 -230C90 -100 130 60 40 190M0 -220V190M0 -200C-220 -60 -180 120 -100 180M0 -200C220 -60 180 120 100 180',
          shade(main, 0.3),
          5,
          0.5,
        ),
      ) +
      pen.line('M-20 182l-14 26M0 184v30M20 182l14 26', '#cdb893', 6)
    return (
      foot(pen, 330) + at(330, 660, 1, -10, one) + at(680, 660, 0.96, 12, one) + at(505, 716, 0.98, 2, one)
    )
  }
  if (shape === 'garlic') {
    const bulb = mirrored('M0 -250C16 -180 30 -130 110 -70C220 20 190 170 60 180Q20 184 0 178', 0)
    const one =
      pen.globe(bulb, main) +
      pen.within(
        bulb,
        pen.line(
          'M0 -240C-40 -60 -70 60 -50 190M0 -240C40 -60 70 60 50 190M0 -120C-150 0 -150 120 -110 180M0 -120C150 0 150 120 110 180',
          accent,
          7,
          0.5,
        ),
      ) +
      pen.line('M-24 178h48', shade(main, 0.3), 13)
    return (
      foot(pen, 330) + at(320, 670, 0.98, -14, one) + at(690, 670, 0.94, 16, one) + at(505, 718, 1, 4, one)
    )
  }
  if (shape === 'cassava') {
    const root =
      'M-70 -380C10 -420 90 -380 96 -250C110 0 70 250 10 400C-20 430 -50 400 -60 340C-110 100 -120 -200 -70 -380Z'
    const rough = 'M-60 -240h90M-20 -120h90M-80 0h80M-10 130h70M-60 230h60'
    const one = pen.volume(root, main, 20) + pen.line(rough, shade(main, 0.35), 8, 0.6)
    const cut =
      pen.flat(ellipse(10, -372, 84, 34), second) + pen.flat(ellipse(10, -374, 14, 6), shade(second, 0.2))
    return foot(pen, 320) + at(400, 590, 0.9, 24, one) + at(640, 600, 0.86, -26, one + cut)
  }
  const long = shape === 'sweet'
  const body: Path = long ? smooth([[-260, 20], [-150, -90], [20, -110], [180, -70], [280, 10], [160, 90], [0, 110], [-160, 90]]) : smooth([[-190, 10], [-140, -110], [10, -150], [150, -110], [200, 10], [140, 120], [0, 140], [-130, 120]]) // prettier-ignore
  const eyes = pen.line(
    'M-90 -40q12 -12 24 0M40 -70q12 -12 24 0M90 30q12 -12 24 0M-30 60q12 -12 24 0M-120 40q12 -12 24 0',
    shade(main, 0.4),
    7,
    0.7,
  )
  const one = pen.globe(body, main) + eyes
  const half = pen.globe(body, main) + `<g transform="scale(0.9)">${pen.body(body, second)}</g>`
  return (
    foot(pen, 350) +
    at(330, 640, 0.95, -12, one) +
    at(680, 650, 0.92, 14, one) +
    at(500, 760, 1, 3, long ? half : one)
  )
}

function pumpkin(pen: Pen, { main, second, accent }: Look): string {
  const ribs = [[180, 230], [820, 230], [320, 250], [680, 250], [500, 236]] as const // prettier-ignore
  return (
    foot(pen, 360) +
    ribs
      .map(([x, rx], index) =>
        pen.globe(
          ellipse(500 + (x - 500) * 0.72, 640, rx * 0.78, 256),
          index < 2 ? shade(main, 0.14) : index < 4 ? shade(main, 0.05) : main,
        ),
      )
      .join('') +
    pen.body(
      'M450 420C440 330 400 300 420 270Q480 250 540 280C530 320 550 380 560 424Q500 450 450 420Z',
      second,
    ) +
    pen.line('M560 380C680 300 740 360 720 430C706 470 670 450 680 420', accent, 11)
  )
}

function peppers(pen: Pen, { main, second, accent }: Look): string {
  const pepper =
    'M0 -160C40 -200 130 -200 150 -110C180 20 130 170 60 196C40 204 20 186 0 186C-20 186 -40 204 -60 196C-130 170 -180 20 -150 -110C-130 -200 -40 -200 0 -160Z'
  const one = (color: string) =>
    pen.globe(pepper, color) +
    pen.line('M-10 -140Q-60 20 -20 180M40 -150Q80 20 50 176', shade(color, 0.3), 8, 0.45) +
    pen.flat(ellipse(-88, -60, 20, 60), '#ffffff', 0.35) +
    pen.body('M-50 -166Q0 -200 50 -166Q30 -140 0 -146Q-30 -140 -50 -166Z', '#5f8f3e') +
    stalk(pen, 'M0 -170Q-4 -220 26 -246', '#5f8f3e', 22)
  return (
    foot(pen, 340) +
    at(320, 650, 1.06, -12, one(second)) +
    at(690, 655, 1.02, 12, one(accent)) +
    at(500, 700, 1.08, 2, one(main))
  )
}

function broccoli(pen: Pen, { main, second }: Look): string {
  const heads = [[260, 440, 130], [400, 330, 150], [580, 320, 150], [740, 440, 130], [330, 540, 120], [500, 480, 150], [670, 550, 120]] as const // prettier-ignore
  return (
    foot(pen, 240) +
    pen.volume('M410 560C430 700 420 800 400 880Q500 916 600 880C580 800 570 700 590 560Z', second, 26) +
    pen.body('M300 560Q420 640 440 720L470 640Z', second) +
    pen.body('M700 560Q580 640 560 720L530 640Z', shade(second, 0.1)) +
    heads
      .map(([x, y, r], index) =>
        at(x, y, 1, index * 30, pen.globe(lobed(18, r, r, 0.1), index % 2 ? main : shade(main, 0.1))),
      )
      .join('') +
    pen.flat(
      Array.from({ length: 40 }, (_, index) =>
        ellipse(240 + ((index * 137) % 520), 250 + ((index * 89) % 340), 10),
      )
        .filter((_, index) => index % 3 !== 0)
        .join(''),
      tint(main, 0.35),
      0.5,
    )
  )
}

function corn(pen: Pen, { main, second }: Look): string {
  const ear = mirrored('M0 -330C70 -300 96 -120 92 60C88 200 50 300 0 310', 0)
  const grains = Array.from({ length: 60 }, (_, index) =>
    ellipse(-75 + (index % 5) * 37, -270 + Math.floor(index / 5) * 48, 17, 20),
  ).join('')
  const one =
    pen.globe(ear, main) +
    pen.within(
      ear,
      pen.flat(grains, tint(main, 0.25), 0.8) +
        pen.line(
          Array.from({ length: 12 }, (_, row) => `M-100 ${-246 + row * 48}H100`).join(''),
          shade(main, 0.3),
          5,
          0.5,
        ),
    ) +
    pen.body('M0 340C-150 260 -160 40 -120 -90C-70 40 -40 120 0 180Z', second) +
    pen.body('M0 340C150 260 160 60 130 -40C80 60 40 130 0 180Z', shade(second, 0.12)) +
    pen.line('M-20 -328q-30 -50 -60 -60M0 -332q0 -50 -10 -80M20 -328q30 -40 60 -50', '#d9b878', 8)
  return foot(pen, 300) + at(370, 560, 0.95, -14, one) + at(640, 570, 0.95, 16, one)
}

function squash(pen: Pen, { main, second, shape }: Look): string {
  const fruit =
    'M-60 -330C0 -360 60 -350 80 -300C96 -60 100 180 60 320C20 360 -50 356 -80 310C-110 120 -100 -180 -60 -330Z'
  const bands = pen.line(
    'M-50 -300Q-80 0 -50 320M0 -330Q-10 0 0 340M50 -310Q70 0 40 320',
    shape === 'plain' ? shade(main, 0.2) : tint(main, 0.35),
    10,
    0.55,
  )
  const one =
    pen.volume(fruit, main, 22) +
    pen.within(fruit, bands) +
    pen.body('M-40 -330L-26 -400H30L50 -330Q0 -310 -40 -330Z', second)
  return (
    foot(pen, 330) + at(330, 560, 0.92, -22, one) + at(500, 580, 0.98, 4, one) + at(680, 570, 0.92, 26, one)
  )
}

function beetroot(pen: Pen, { main, second }: Look): string {
  const bulb = mirrored('M0 -150C110 -170 190 -90 170 20C150 110 60 140 16 180Q6 230 0 270', 0)
  const tops = [[-120, -430], [0, -480], [130, -420]].map(([x = 0, y = 0]) => pen.line(`M0 -140Q${x * 0.3} -260 ${x * 0.8} ${y + 80}`, tint(main, 0.15), 19) + blade(pen, [x * 0.6, y + 170], [x, y], 70, second)).join('') // prettier-ignore
  const one =
    tops +
    pen.globe(bulb, main) +
    pen.line('M-120 -60Q0 -30 120 -60M-130 0Q0 30 130 0', shade(main, 0.35), 6, 0.5) +
    pen.flat(ellipse(-70, -70, 34, 24), '#ffffff', 0.2)
  return (
    foot(pen, 330) + at(330, 640, 0.86, -16, one) + at(670, 640, 0.86, 16, one) + at(500, 650, 0.92, 0, one)
  )
}

const green = '#6b9b3f'
const stands = { stance: 'stands', top: 420 } as const

export const vegetables = {
  tomato: { ...stands, colors: ['#d8432f', green, green], draw: tomatoes },
  carrot: { ...stands, top: 100, colors: ['#ea8a34', green, green], draw: carrots },
  greens: { ...stands, top: 180, colors: ['#79a945', '#dfe8b0', green], draw: greens },
  roots: { ...stands, top: 400, colors: ['#c99f62', '#efdcae', '#a9749a'], draw: roots },
  pumpkin: { ...stands, top: 280, colors: ['#dd8a35', '#7a7a3f', green], draw: pumpkin },
  pepper: { ...stands, top: 380, colors: ['#cf3d30', '#e5b23a', '#6d9c3c'], draw: peppers },
  broccoli: { ...stands, top: 180, colors: ['#4f8644', '#a5bf72', green], draw: broccoli },
  corn: { ...stands, top: 160, colors: ['#f0c440', '#86ad4e', green], draw: corn },
  squash: { ...stands, top: 160, colors: ['#5d8c3f', '#8a9a55', green], draw: squash },
  beetroot: { ...stands, top: 160, colors: ['#8c2f52', '#5f8f3e', green], draw: beetroot },
} satisfies Record<string, Motif>
