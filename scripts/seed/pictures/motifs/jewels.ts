import { shade, tint } from '../color.ts'
import type { Look, Motif } from '../motif.ts'
import { box, ellipse, leaf, mirrored, ring } from '../outline.ts'
import type { Path } from '../outline.ts'
import type { Pen } from '../pen.ts'

const gilt = (pen: Pen, color: string) =>
  pen.linear([[0, tint(color, 0.7)], [0.35, color], [0.6, tint(color, 0.35)], [1, shade(color, 0.3)]]) // prettier-ignore

function gem(pen: Pen, x: number, y: number, size: number, color: string): string {
  const stone = ellipse(x, y, size, size * 1.15)
  return (
    pen.body(stone, color, 1.6) +
    pen.flat(
      `M${x - size * 0.5} ${y - size * 0.2}Q${x - size * 0.2} ${y - size * 0.9} ${x + size * 0.3} ${y - size * 0.7}Q${x - size * 0.2} ${y - size * 0.4} ${x - size * 0.3} ${y + size * 0.1}Z`,
      '#ffffff',
      0.5,
    )
  )
}

const pair = (pen: Pen, one: string, ...cast: Path[]) => {
  for (const move of ['translate(-190 0)', 'translate(190 60)']) pen.castMoved(move, ...cast)
  return `<g transform="translate(-190 0)">${one}</g><g transform="translate(190 60)">${one}</g>`
}

function earrings(pen: Pen, { main, second, accent, shape }: Look): string {
  const hook = pen.line('M500 300C500 210 560 190 566 250', main, 13)
  if (shape === 'hoops') {
    const hoop = ring(500, 520, 150, 160, 46)
    return pair(
      pen,
      pen.flat(hoop, gilt(pen, main)) + pen.line(ellipse(500, 520, 168, 178), tint(main, 0.8), 5, 0.7),
      hoop,
    )
  }
  if (shape === 'leaf') {
    const blade = leaf([500, 300], [500, 760], 120)
    const veins =
      'M500 320V740M500 420L432 372M500 420L568 372M500 510L412 450M500 510L588 450M500 600L426 546M500 600L574 546'
    return pair(
      pen,
      hook + pen.flat(blade, gilt(pen, main)) + pen.line(veins, shade(main, 0.35), 6, 0.7),
      blade,
    )
  }
  const drop = mirrored('M500 380C560 470 620 560 612 650C600 730 550 760 500 760')
  return pair(
    pen,
    hook +
      pen.flat(ellipse(500, 336, 36), gilt(pen, main)) +
      pen.flat(drop, gilt(pen, main)) +
      gem(pen, 500, 630, 74, second) +
      pen.flat(ellipse(500, 336, 17), accent),
    drop,
    ellipse(500, 336, 36),
  )
}

function necklace(pen: Pen, { main, second, accent, shape }: Look): string {
  const chain = 'M190 130C200 420 330 650 500 690C670 650 800 420 810 130'
  if (shape === 'beads') {
    const beads = Array.from({ length: 25 }, (_, at) => {
      const turn = Math.PI * (0.03 + (at / 24) * 0.94)
      const [x, y] = [500 - Math.cos(turn) * 320, 190 + Math.sin(turn) * 530]
      const size = 22 + Math.sin(turn) * 17
      return { x: Math.round(x), y: Math.round(y), size, color: [main, second, accent][at % 3] ?? main }
    })
    pen.cast(...beads.map(({ x, y, size }) => ellipse(x, y, size)))
    return beads
      .map(
        ({ x, y, size, color }) =>
          pen.body(ellipse(x, y, size), color, 1.5) +
          pen.flat(ellipse(x - size * 0.3, y - size * 0.35, size * 0.25), '#ffffff', 0.6),
      )
      .join('')
  }
  const pendant =
    shape === 'moon'
      ? 'M500 690C590 700 640 760 640 830C640 910 570 960 500 960C560 930 580 880 580 830C580 770 550 720 500 690Z'
      : ellipse(500, 800, 96)
  pen.cast(pendant)
  return (
    pen.line(chain, shade(main, 0.3), 13) +
    `<path d="${chain}" fill="none" stroke="${tint(main, 0.3)}" stroke-width="8" stroke-dasharray="14 7" stroke-linecap="round"/>` +
    pen.line(ellipse(500, 700, 18), main, 9) +
    pen.flat(pendant, gilt(pen, main)) +
    (shape === 'moon'
      ? gem(pen, 520, 860, 22, second)
      : pen.line(ellipse(500, 800, 78), shade(main, 0.3), 5, 0.6) + gem(pen, 500, 800, 46, second)) +
    [300, 700].map((x) => gem(pen, x, 540, 15, accent)).join('')
  )
}

function fingerRing(pen: Pen, { main, second, accent, shape }: Look): string {
  if (shape === 'cuff') {
    const cuff =
      'M180 520C180 330 330 240 500 240C670 240 820 330 820 520C820 640 760 720 690 770L640 700C700 660 730 590 730 520C730 400 630 330 500 330C370 330 270 400 270 520C270 590 300 660 360 700L310 770C240 720 180 640 180 520Z'
    pen.cast(cuff)
    return (
      pen.flat(cuff, gilt(pen, main)) +
      pen.line('M222 520C222 360 350 282 500 282C650 282 778 360 778 520', tint(main, 0.75), 7, 0.8) +
      [320, 410, 500, 590, 680]
        .map((x) =>
          gem(pen, x, 300 + Math.round(((x - 500) / 40) ** 2 * 2), 24, x % 180 === 140 ? accent : second),
        )
        .join('')
    )
  }
  const stack = [0, 1, 2].map((at) => ring(500, 640 - at * 76, 230, 190, 38))
  pen.cast(ring(500, 580, 230, 250, 50))
  return (
    stack.map((band, at) => pen.flat(band, gilt(pen, at === 1 ? accent : main))).join('') +
    pen.body(box(438, 236, 124, 74, 26), main) +
    gem(pen, 500, 238, 64, second)
  )
}

const lies = { stance: 'lies', colors: ['#d3a54c', '#3f8f7c', '#e8c98f'] } as const

export const jewels = {
  earrings: { ...lies, focus: [330, 500], draw: earrings },
  necklace: { ...lies, focus: [500, 740], draw: necklace },
  ring: { ...lies, focus: [500, 380], draw: fingerRing },
} satisfies Record<string, Motif>
