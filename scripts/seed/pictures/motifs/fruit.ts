import { mix, shade, tint } from '../color.ts'
import type { Draw, Look, Motif } from '../motif.ts'
import { ellipse, leaf, mirrored, smooth } from '../outline.ts'
import type { Path } from '../outline.ts'
import type { Pen } from '../pen.ts'

const green = '#5f8f3e'
const bark = '#6b4a2f'

interface Place {
  x: number
  y: number
  size: number
  turn: number
}

/** Fruit drawn on 400 by 400 around 0, laid out behind and before one another on y = 900. */
function heap(one: (at: number) => string, places: readonly Place[]): string {
  return places
    .map(
      ({ x, y, size, turn }, at) =>
        `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${one(at)}</g>`,
    )
    .join('')
}

const three: readonly Place[] = [
  { x: 330, y: 640, size: 0.96, turn: -14 },
  { x: 690, y: 650, size: 0.92, turn: 16 },
  { x: 490, y: 712, size: 1, turn: 4 },
]

const foot = (pen: Pen, x: number, y: number, rx: number) =>
  pen.flat(ellipse(x, y, rx, rx * 0.16), '#2c2118', 0.16)

export const stalk = (pen: Pen, path: Path, color = bark, width = 15) =>
  pen.line(path, shade(color, 0.2), width) + pen.line(path, tint(color, 0.12), width * 0.4)

export function blade(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  bulge: number,
  color = green,
): string {
  return (
    pen.body(leaf(from, to, bulge), color, 1.4) +
    pen.line(`M${from.join(' ')}L${to.join(' ')}`, tint(color, 0.4), Math.max(4, bulge * 0.09), 0.6)
  )
}

function apples(pen: Pen, { main, second }: Look): string {
  const skin = mirrored('M0 -140C60 -190 190 -170 190 -10C190 110 110 188 50 188Q20 188 0 176', 0)
  const one = (at: number) =>
    pen.globe(skin, at === 1 ? mix(main, second, 0.35) : main) +
    pen.flat('M-46 -134Q0 -96 46 -134Q0 -116 -46 -134Z', shade(main, 0.4), 0.7) +
    stalk(pen, 'M0 -122Q6 -176 30 -206') +
    (at === 1 ? '' : blade(pen, [8, -160], [130, -206], 34)) +
    pen.flat(ellipse(-84, -60, 30, 46), '#ffffff', 0.22)
  return foot(pen, 500, 890, 330) + heap(one, three)
}

function oranges(pen: Pen, { main, second, accent, shape }: Look): string {
  const small = shape === 'lime'
  const skin = small ? smooth([[-186, 10], [-120, -110], [0, -150], [130, -110], [196, 6], [130, 120], [0, 152], [-124, 118]]) : ellipse(0, 0, 184) // prettier-ignore
  const dots = pen.flat([[-40, -90], [40, -60], [90, 20], [-20, 60], [60, 90], [-90, 20], [0, -10], [-70, 100]].map(([x = 0, y = 0]) => ellipse(x, y, 6)).join(''), shade(main, 0.25), 0.4) // prettier-ignore
  const whole = pen.globe(skin, main) + dots + pen.flat(ellipse(-74, -76, 34, 22), '#ffffff', 0.28)
  const wedge = Array.from({ length: 10 }, (_, at) => {
    const turn = (at * Math.PI) / 5
    const point = (angle: number, reach: number) =>
      `${Math.round(Math.cos(angle) * reach)} ${Math.round(Math.sin(angle) * reach)}`
    return `M${point(turn + 0.3, 26)}L${point(turn + 0.08, 128)}Q${point(turn + 0.314, 156)} ${point(turn + 0.55, 128)}Z`
  }).join('')
  const cut =
    pen.flat(ellipse(0, 0, 184), main) +
    pen.flat(ellipse(0, 0, 164), tint(second, 0.75)) +
    pen.body(wedge, accent)
  const topped =
    whole + pen.flat(ellipse(6, -160, 18, 8), shade(green, 0.2)) + blade(pen, [6, -162], [120, -230], 34)
  return foot(pen, 500, 890, 330) + heap((at) => (at === 0 ? topped : at === 1 ? whole : cut), three)
}

function mangoes(pen: Pen, { main, second }: Look): string {
  const skin = smooth([[-200, 40], [-170, -90], [-40, -160], [110, -130], [196, -20], [150, 110], [20, 160], [-120, 140]]) // prettier-ignore
  const one = () => pen.globe(skin, main) + pen.within(skin, pen.flat(ellipse(130, -90, 190, 150), pen.radial([[0, second, 0.9], [1, second, 0]]))) + pen.flat(ellipse(-80, -60, 50, 26), '#ffffff', 0.26) + stalk(pen, 'M120 -128Q140 -160 136 -180', bark, 13) // prettier-ignore
  return foot(pen, 500, 890, 340) + blade(pen, [740, 560], [900, 400], 44) + heap(one, [{ x: 330, y: 640, size: 1.05, turn: -20 }, { x: 680, y: 660, size: 1, turn: 14 }, { x: 480, y: 742, size: 1.02, turn: -4 }]) // prettier-ignore
}

function bananas(pen: Pen, { main }: Look): string {
  const one =
    'M300 250C180 420 200 640 380 780C470 850 600 880 720 850C740 840 744 816 726 806C590 790 470 700 420 570C380 460 380 360 372 256Z'
  const hand = [14, -4, -24].map(
    (turn, at) =>
      `<g transform="rotate(${turn} 330 240)">${pen.volume(one, mix(main, '#c98f2a', at * 0.07), 20)}${pen.line('M312 300C250 470 290 640 420 760', tint(main, 0.5), 9, 0.6)}${pen.flat('M716 852C742 846 752 812 728 804L704 810L696 852Z', '#6b5a34')}</g>`,
  )
  return `<g transform="translate(30 10)">${hand.join('')}${pen.body('M296 268L288 170Q330 140 378 166L380 270Q340 300 296 268Z', mix(main, '#7d8a3a', 0.5))}${pen.flat(ellipse(333, 166, 44, 16), '#6b5a34')}</g>`
}

function avocados(pen: Pen, { main, second, accent }: Look): string {
  const skin = mirrored('M0 -240C70 -236 100 -130 130 -50C180 80 130 200 0 204', 0)
  const half =
    pen.volume(skin, shade(main, 0.1), 12) +
    `<g transform="scale(0.89) translate(0 4)">${pen.flat(skin, second)}<g transform="scale(0.9)">${pen.flat(skin, tint(second, 0.4))}</g></g>` +
    pen.globe(ellipse(0, 66, 76), accent)
  const whole =
    pen.globe(skin, main) +
    pen.flat(ellipse(-50, -40, 22, 60), '#ffffff', 0.16) +
    stalk(pen, 'M0 -236V-262', bark, 18)
  return foot(pen, 500, 890, 300) + heap((at) => (at === 0 ? whole : half), [{ x: 360, y: 630, size: 1.2, turn: -16 }, { x: 640, y: 660, size: 1.15, turn: 14 }]) // prettier-ignore
}

function papaya(pen: Pen, { main, second }: Look): string {
  const skin = mirrored('M0 -300C90 -290 120 -180 150 -60C190 110 130 250 0 256', 0)
  const seeds = Array.from({ length: 26 }, (_, at) =>
    ellipse(Math.round(Math.sin(at * 2.4) * (14 + (at % 5) * 11)), Math.round(-90 + at * 9.5), 12),
  ).join('')
  const half =
    pen.volume(skin, main, 10) +
    `<g transform="scale(0.91)">${pen.body(skin, second)}</g>` +
    pen.flat(mirrored('M0 -150C50 -140 70 -40 76 30C80 110 50 170 0 176', 0), shade(second, 0.22)) +
    pen.flat(seeds, '#33342c') +
    pen.flat(seeds.replaceAll('12 12', '5 5'), '#6f7466', 0.5)
  const whole = pen.globe(skin, main) + pen.within(skin, pen.flat(ellipse(60, 140, 150, 200), pen.radial([[0, '#f0b13c', 0.8], [1, '#f0b13c', 0]]))) + pen.line('M-70 -160Q-100 20 -60 160', tint(main, 0.4), 12, 0.4) + stalk(pen, 'M0 -296V-324', bark, 20) // prettier-ignore
  return foot(pen, 500, 890, 320) + heap((at) => (at === 0 ? whole : half), [{ x: 370, y: 600, size: 1.12, turn: -18 }, { x: 640, y: 640, size: 1.06, turn: 16 }]) // prettier-ignore
}

function pineapple(pen: Pen, { main, second }: Look): string {
  const body = mirrored('M500 380C620 380 690 480 692 640C694 810 620 900 500 900')
  const lattice = Array.from(
    { length: 13 },
    (_, at) => `M${180 + at * 62} 360L${420 + at * 62} 920M${820 - at * 62} 360L${580 - at * 62} 920`,
  ).join('')
  const eyes = Array.from({ length: 26 }, (_, at) =>
    ellipse(330 + (at % 5) * 86 + (Math.floor(at / 5) % 2) * 43, 430 + Math.floor(at / 5) * 84, 9),
  ).join('')
  const crown = [[250, 190], [330, 90], [430, 40], [570, 40], [670, 96], [750, 200], [360, 230], [640, 230], [500, 20]] // prettier-ignore
  return (
    foot(pen, 500, 896, 220) +
    crown
      .map(([x = 0, y = 0], at) =>
        blade(
          pen,
          [500 + (x - 500) * 0.16, 420],
          [x, y],
          44,
          at > 5 ? tint(second, 0.12) : shade(second, at % 2 ? 0.06 : 0.18),
        ),
      )
      .join('') +
    pen.globe(body, main) +
    pen.within(body, pen.line(lattice, shade(main, 0.38), 8, 0.65) + pen.flat(eyes, shade(main, 0.45)))
  )
}

function strawberries(pen: Pen, { main, second, shape }: Look): string {
  const berry = mirrored('M0 -110C90 -150 170 -80 130 30C100 120 40 170 0 180', 0)
  const seeds = [[-60, -50], [0, -70], [60, -50], [-80, 10], [-28, 0], [28, 0], [80, 10], [-46, 64], [4, 70], [48, 64], [0, 124]].map(([x = 0, y = 0]) => ellipse(x, y, 7, 10)).join('') // prettier-ignore
  const one = () =>
    pen.globe(berry, main) +
    pen.flat(seeds, '#f6dd8b') +
    [-100, -50, 0, 50, 100]
      .map((x) => blade(pen, [0, -120], [x, -70 - Math.abs(x) * 0.5], 24, second))
      .join('') +
    stalk(pen, 'M0 -120Q10 -160 30 -176', second, 12)
  const rows = [[300, 560], [440, 520], [570, 530], [700, 560], [360, 660], [500, 640], [640, 660]].map(([x = 0, y = 0], at) => ({ x, y, size: 0.72, turn: (at % 3) * 16 - 16 })) // prettier-ignore
  const punnet = 'M170 660H830L770 880Q766 900 740 900H260Q234 900 230 880Z'
  const slats =
    pen.line('M196 740H806M212 820H788', shade('#d9a765', 0.3), 9, 0.7) +
    pen.line('M330 660L352 900M500 660V900M670 660L648 900', shade('#d9a765', 0.25), 7, 0.5)
  if (shape === 'berries') {
    const dots = Array.from({ length: 44 }, (_, at) => ({
      x: 250 + ((at * 83) % 500),
      y: 560 + ((at * 47) % 120),
      color: at % 7 === 0 ? second : main,
    }))
    return (
      dots
        .map(
          ({ x, y, color }) =>
            pen.globe(ellipse(x, y, 44), color) +
            pen.line(`M${x - 12} ${y - 16}l12 -8l12 8`, shade(color, 0.5), 6, 0.7),
        )
        .join('') +
      pen.volume(punnet, '#d9a765', 20) +
      slats
    )
  }
  return heap(one, rows) + pen.volume(punnet, '#d9a765', 20) + slats
}

function grapes(pen: Pen, { main, second }: Look): string {
  const rows = [5, 6, 5, 4, 3, 2, 1]
  const balls = rows.flatMap((count, row) =>
    Array.from(
      { length: count },
      (_, at) => [500 + (at - (count - 1) / 2) * 98 + (row % 2) * 8, 400 + row * 78] as const,
    ),
  )
  return (
    stalk(pen, 'M500 400Q490 260 540 170', bark, 20) +
    blade(pen, [510, 270], [300, 170], 84, second) +
    blade(pen, [514, 260], [700, 220], 70, shade(second, 0.1)) +
    balls
      .map(
        ([x, y], at) =>
          pen.globe(ellipse(Math.round(x), y, 60), at % 4 === 0 ? tint(main, 0.1) : main) +
          pen.flat(ellipse(Math.round(x) - 20, y - 22, 11, 8), '#ffffff', 0.5),
      )
      .join('')
  )
}

function watermelon(pen: Pen, { main, second }: Look): string {
  const whole = ellipse(600, 560, 330, 300)
  const bands = [0, 1, 2, 3, 4]
    .map((at) => `M${380 + at * 100} 240C${300 + at * 130} 440 ${300 + at * 130} 680 ${380 + at * 100} 880`)
    .join('')
  const slice = 'M90 640H650C650 800 530 902 370 902C210 902 90 800 90 640Z'
  const flesh = 'M128 640H612C606 776 506 862 370 862C234 862 134 776 128 640Z'
  const pips = [[220, 700], [300, 720], [370, 690], [450, 724], [530, 700], [330, 790], [420, 800], [260, 770], [490, 780]].map(([x = 0, y = 0]) => leaf([x, y - 14], [x, y + 18], 11)).join('') // prettier-ignore
  return (
    foot(pen, 560, 890, 360) +
    pen.globe(whole, main) +
    pen.within(whole, pen.line(bands, shade(main, 0.4), 30, 0.7)) +
    pen.volume(slice, shade(main, 0.1), 8) +
    pen.flat('M106 640H634C628 788 518 882 370 882C222 882 112 788 106 640Z', '#f1f0d0') +
    pen.body(flesh, second) +
    pen.flat(pips, '#3a2420')
  )
}

function passionFruit(pen: Pen, { main, second, accent }: Look): string {
  const whole =
    pen.globe(ellipse(0, 0, 180, 174), main) + pen.flat(ellipse(-66, -70, 40, 26), '#ffffff', 0.25)
  const seeds = Array.from({ length: 17 }, (_, at) =>
    ellipse(
      Math.round(Math.cos(at * 2.4) * (22 + at * 5.2)),
      Math.round(Math.sin(at * 2.4) * (22 + at * 5.2)),
      17,
      13,
    ),
  ).join('')
  const half =
    pen.globe(ellipse(0, 0, 180), main) +
    pen.flat(ellipse(0, 0, 156), '#f7ecd0') +
    pen.body(ellipse(0, 0, 130), second) +
    pen.flat(seeds, accent)
  return (
    foot(pen, 500, 890, 330) +
    blade(pen, [300, 520], [200, 360], 46) +
    heap((at) => (at === 2 ? half : whole), three)
  )
}

const berries: Draw = (pen, look) => strawberries(pen, { ...look, shape: 'berries' })
const limes: Draw = (pen, look) => oranges(pen, { ...look, shape: 'lime' })

const stands = { stance: 'stands', top: 420 } as const

export const fruit = {
  apple: { ...stands, colors: ['#c8372f', '#e3b23c', green], draw: apples },
  orange: { ...stands, colors: ['#f0942b', '#ffd9a0', '#f5a83c'], draw: oranges },
  lime: { ...stands, colors: ['#7fae3a', '#eef3c4', '#b6cf5f'], draw: limes },
  mango: { ...stands, colors: ['#f0b13c', '#d9482f', green], draw: mangoes },
  banana: { ...stands, top: 160, colors: ['#f2cb4a', '#d9a92f', green], draw: bananas },
  avocado: { ...stands, top: 340, colors: ['#4f6b35', '#b7cf6a', '#8a5a34'], draw: avocados },
  papaya: { ...stands, top: 300, colors: ['#8aa343', '#f0803c', green], draw: papaya },
  pineapple: { ...stands, top: 0, colors: ['#d99a34', '#5f8f3e', green], draw: pineapple },
  strawberry: { ...stands, colors: ['#d63a35', '#6b9b3f', green], draw: strawberries },
  berries: { ...stands, colors: ['#41456f', '#6a4f7d', green], draw: berries },
  grapes: { ...stands, top: 160, colors: ['#6f3f6f', '#6b9b3f', green], draw: grapes },
  watermelon: { ...stands, top: 260, colors: ['#4f8a45', '#e2504a', green], draw: watermelon },
  passionFruit: { ...stands, colors: ['#e0b63c', '#f0a52e', '#2f2a22'], draw: passionFruit },
} satisfies Record<string, Motif>
