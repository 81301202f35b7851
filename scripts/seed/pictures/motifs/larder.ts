import { lightness, mix, shade, tint } from '../color.ts'
import type { Look, Motif } from '../motif.ts'
import { box, ellipse, leaf, mirrored } from '../outline.ts'
import type { Path } from '../outline.ts'
import type { Pen } from '../pen.ts'
import { metal } from './camp-kitchen.ts'

const paper = '#f6efdf'

/** The small drawing on a label, by the label's own seed: no letters, so no fonts. */
function mark(pen: Pen, x: number, y: number, size: number, color: string, { random }: Look): string {
  const at = (inner: string) => `<g transform="translate(${x} ${y}) scale(${size / 100})">${inner}</g>`
  const marks = [
    () =>
      pen.flat(leaf([-10, 70], [70, -60], 46), color) + pen.flat(leaf([-16, 74], [-80, -20], 34), color, 0.7),
    () => pen.flat(ellipse(0, 0, 56), color) + pen.line([0, 45, 90, 135, 180, 225, 270, 315].map((turn) => { const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]; return `M${Math.round(c * 70)} ${Math.round(s * 70)}L${Math.round(c * 94)} ${Math.round(s * 94)}` }).join(''), color, 10), // prettier-ignore
    () => pen.flat('M-80 60L-20 -50L16 12L40 -30L84 60Z', color),
    () => [[-50, 0], [0, -40], [50, 0], [0, 44]].map(([px = 0, py = 0]) => pen.flat(ellipse(px, py, 36), color, 0.85)).join('') + pen.flat(ellipse(0, 2, 22), paper), // prettier-ignore
    () => pen.line('M-76 20Q-38 -40 0 20T76 20M-76 60Q-38 0 0 60T76 60', color, 15),
  ]
  return at(random.pick(marks)())
}

const ink = (color: string) => (lightness(color) > 0.62 ? shade(color, 0.55) : tint(color, 0.75))

function label(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  color: string,
  look: Look,
): string {
  const middle = x + width / 2
  const dark = ink(color)
  return (
    pen.flat(box(x, y, width, height, 10), color) +
    pen.line(box(x + 12, y + 12, width - 24, height - 24, 6), dark, 3, 0.5) +
    mark(pen, middle, y + height * 0.38, Math.min(width, height) * 0.2, dark, look) +
    pen.line(`M${middle - width * 0.28} ${y + height * 0.68}h${width * 0.56}`, dark, 11) +
    pen.line(`M${middle - width * 0.18} ${y + height * 0.8}h${width * 0.36}`, dark, 7, 0.7)
  )
}

const glassShine = (pen: Pen, path: Path) => pen.line(path, '#ffffff', 20, 0.45)

function jar(pen: Pen, look: Look): string {
  const { main, second, accent, shape } = look
  const glass =
    shape === 'honey'
      ? mirrored('M500 330C620 330 720 400 730 540C740 700 720 900 620 900L500 900')
      : mirrored('M500 330L670 330Q716 350 716 420V840Q712 900 650 900L500 900')
  const fill = `<g transform="translate(30 54) scale(0.94)">${pen.body(glass, main, 1.2)}</g>`
  const bits =
    shape === 'pieces'
      ? pen.within(
          glass,
          pen.flat(
            Array.from({ length: 30 }, (_, at) =>
              ellipse(320 + ((at * 97) % 370), 440 + ((at * 61) % 440), 30, 22),
            ).join(''),
            tint(main, 0.25),
            0.8,
          ) +
            pen.flat(
              Array.from({ length: 14 }, (_, at) =>
                ellipse(330 + ((at * 151) % 350), 460 + ((at * 103) % 410), 22, 17),
              ).join(''),
              shade(main, 0.2),
              0.7,
            ),
        )
      : ''
  const cloth = shape === 'jam' ? pen.body('M330 230Q500 180 670 230L730 340Q690 320 660 350Q620 320 580 352Q540 322 500 354Q460 322 420 352Q380 320 340 350Q310 320 270 340Z', second) + pen.flat([[400, 260], [500, 240], [600, 262], [360, 310], [450, 300], [550, 300], [640, 312]].map(([x = 0, y = 0]) => ellipse(x, y, 13)).join(''), paper) + pen.line('M330 300Q500 340 670 300', accent, 10) : pen.volume(box(312, 220, 376, 120, 22), second, 18) + pen.line('M330 256H670M330 300H670', shade(second, 0.2), 5, 0.6) // prettier-ignore
  return (
    pen.flat(glass, '#ffffff', 0.55) +
    pen.within(glass, fill + bits) +
    pen.line(glass, mix(main, '#ffffff', 0.7), 9) +
    glassShine(pen, 'M330 420V760') +
    cloth +
    label(pen, 372, 540, 256, 240, accent, look)
  )
}

function bottle(pen: Pen, look: Look): string {
  const { main, second, accent, shape } = look
  if (shape === 'milk') {
    const body = mirrored('M500 190L580 190Q590 300 640 400Q680 460 680 540V840Q676 900 620 900H500')
    return (
      pen.flat(body, '#ffffff', 0.6) +
      pen.within(body, pen.body(box(250, 300, 500, 640), main, 0.6)) +
      pen.line(body, shade(main, 0.16), 8) +
      glassShine(pen, 'M366 540V800') +
      pen.volume(box(404, 130, 192, 76, 16), second, 12) +
      label(pen, 380, 560, 240, 230, accent, look)
    )
  }
  if (shape === 'juice') {
    const body = mirrored('M500 170H572V260C580 330 668 350 672 440V850Q668 900 620 900H500')
    return (
      pen.flat(body, '#ffffff', 0.5) +
      pen.within(
        body,
        pen.body(box(250, 290, 500, 640), main, 1.1) +
          pen.flat(
            Array.from({ length: 14 }, (_, at) =>
              ellipse(340 + ((at * 83) % 320), 420 + ((at * 131) % 440), 6),
            ).join(''),
            '#ffffff',
            0.4,
          ),
      ) +
      pen.line(body, tint(main, 0.5), 8) +
      glassShine(pen, 'M372 460V820') +
      pen.volume(box(414, 110, 172, 84, 14), second, 12) +
      pen.line('M436 124v58M468 124v58M500 124v58M532 124v58M564 124v58', shade(second, 0.25), 5, 0.6) +
      label(pen, 352, 520, 296, 260, accent, look)
    )
  }
  if (shape === 'spray') {
    const body = mirrored('M500 400H560C640 420 690 480 690 560V840Q686 900 630 900H500')
    return (
      pen.volume(body, main, 26) +
      pen.body(box(440, 320, 120, 100, 10), second) +
      pen.volume(
        'M360 180H640Q680 180 690 220L700 290Q700 320 660 320H560L430 310L420 250L330 260L320 190Z',
        second,
        16,
      ) +
      pen.flat(box(296, 190, 40, 60, 8), shade(second, 0.3)) +
      pen.line('M420 320Q380 360 400 420', shade(second, 0.15), 24) +
      label(pen, 366, 540, 268, 270, accent, look)
    )
  }
  const slim = shape === 'sauce'
  const body = slim
    ? mirrored('M500 210H548V340C556 420 620 440 624 520V856Q620 900 580 900H500')
    : mirrored('M500 150H550V350C560 440 652 470 656 570V850Q652 900 606 900H500')
  const neck = slim ? box(442, 150, 116, 110, 12) : box(438, 100, 124, 150, 14)
  const top = slim ? 510 : 570
  return (
    pen.flat(body, metal(pen, main)) +
    pen.flat(body, main, 0.45) +
    glassShine(pen, slim ? 'M398 540V820' : 'M368 600V820') +
    pen.volume(neck, second, 12) +
    pen.flat(box(slim ? 376 : 344, top + 20, slim ? 248 : 312, 270), accent) +
    mark(pen, 500, top + 110, 54, ink(accent), look) +
    pen.line(`M420 ${top + 210}h160M450 ${top + 244}h100`, ink(accent), 10)
  )
}

function pouch(pen: Pen, look: Look): string {
  const { main, second, accent, shape } = look
  if (shape === 'sack') {
    const sack =
      'M300 300C240 380 180 600 190 800C194 880 230 900 300 900H700C770 900 806 880 810 800C820 600 760 380 700 300Q500 340 300 300Z'
    const top =
      'M320 310Q280 230 310 190Q360 220 400 190Q450 230 500 196Q550 230 600 190Q640 220 690 190Q720 230 680 310Q500 340 320 310Z'
    return (
      pen.volume(sack, main, 30) +
      pen.within(
        sack,
        pen.line('M320 340Q260 560 270 860M680 340Q740 560 730 860M500 340V420', shade(main, 0.2), 9, 0.5),
      ) +
      pen.body(top, shade(main, 0.06)) +
      pen.line('M318 306Q500 342 682 306', second, 24) +
      label(pen, 340, 470, 320, 310, accent, look)
    )
  }
  const bag: Path =
    'M250 180H750L762 240C790 420 800 640 790 830Q786 900 720 900H280Q214 900 210 830C200 640 210 420 238 240Z'
  const window = shape === 'window' ? pen.flat(ellipse(500, 740, 190, 110), tint(second, 0.1)) + pen.within(ellipse(500, 740, 190, 110), pen.flat(Array.from({ length: 44 }, (_, at) => leaf([330 + ((at * 71) % 340), 640 + ((at * 47) % 200)], [356 + ((at * 71) % 340), 656 + ((at * 47) % 200)], 10)).join(''), shade(second, 0.25))) + pen.line(ellipse(500, 740, 190, 110), ink(main), 5, 0.5) : '' // prettier-ignore
  const valve =
    shape === 'coffee'
      ? pen.flat(ellipse(500, 300, 22), shade(main, 0.35)) + pen.flat(ellipse(500, 300, 10), tint(main, 0.2))
      : ''
  return (
    pen.volume(bag, main, 28) +
    pen.within(
      bag,
      pen.flat('M230 160H770V236H230Z', shade(main, 0.2)) +
        pen.line('M250 206H750', shade(main, 0.4), 5, 0.6) +
        pen.flat('M210 240L290 900H200Z', tint(main, 0.35), 0.5) +
        pen.flat('M790 240L716 900H810Z', shade(main, 0.35), 0.45),
    ) +
    valve +
    (shape === 'coffee'
      ? pen.flat(box(210, 620, 580, 40), second) + pen.flat(box(210, 672, 580, 14), second, 0.6)
      : '') +
    label(pen, 350, shape === 'coffee' ? 360 : 330, 300, shape === 'coffee' ? 230 : 270, accent, look) +
    window
  )
}

function carton(pen: Pen, look: Look): string {
  const { main, second, accent, shape } = look
  if (shape === 'bar') {
    const squares = [0, 1, 2]
      .map((row) =>
        [0, 1, 2]
          .map((column) => pen.body(box(292 + column * 142, 90 + row * 96 - 40, 130, 84, 8), second))
          .join(''),
      )
      .join('')
    return (
      pen.flat(box(280, 40, 440, 320, 10), shade(second, 0.3)) +
      squares +
      pen.flat(
        'M262 330L330 290L400 326L470 288L540 328L610 290L680 326L738 296V340H262Z',
        metal(pen, '#cfcfcf'),
      ) +
      pen.volume('M270 326H730V880Q730 900 710 900H290Q270 900 270 880Z', main, 20) +
      label(pen, 320, 400, 360, 320, accent, look) +
      pen.flat(box(270, 790, 460, 34), second, 0.6)
    )
  }
  if (shape === 'tea') {
    return (
      pen.body('M210 420L290 360H830L750 420Z', tint(main, 0.25)) +
      pen.body('M750 420L830 360V840L750 900Z', shade(main, 0.22)) +
      pen.volume(box(210, 420, 540, 480, 6), main, 20) +
      label(pen, 280, 490, 400, 310, accent, look) +
      pen.line('M620 360C640 280 720 260 780 300', second, 6) +
      pen.body('M760 290h70l10 84h-90Z', second)
    )
  }
  if (shape === 'milk') {
    return (
      pen.body('M290 300L400 180H640L710 300Z', tint(main, 0.2)) +
      pen.flat(box(380, 130, 280, 60, 8), second) +
      pen.body('M640 180L710 300L770 270L690 170Z', shade(main, 0.2)) +
      pen.body('M710 300L780 270V860L710 900Z', shade(main, 0.16)) +
      pen.volume(box(290, 300, 420, 600, 4), main, 18) +
      pen.flat(box(290, 760, 420, 140), second) +
      label(pen, 340, 370, 320, 330, accent, look)
    )
  }
  return (
    pen.body('M180 460L300 380H860L760 460Z', tint(main, 0.25)) +
    pen.body('M760 460L860 380V820L760 900Z', shade(main, 0.2)) +
    pen.volume(box(180, 460, 580, 440, 6), main, 20) +
    pen.flat(box(180, 460, 580, 60), second) +
    label(pen, 290, 560, 360, 290, accent, look)
  )
}

function yogurt(pen: Pen, look: Look): string {
  const { main, second, accent } = look
  const cup = mirrored('M500 420H740L700 840Q690 900 630 900H500')
  return (
    pen.volume(cup, main, 30) +
    pen.within(cup, pen.flat('M220 760H780V920H220Z', second)) +
    pen.body(mirrored('M500 350H730Q768 352 768 392V432H500'), shade(second, 0.05)) +
    pen.flat(ellipse(500, 352, 232, 30), tint(second, 0.35)) +
    label(pen, 360, 500, 280, 220, accent, look)
  )
}

function cleaning(pen: Pen, { main, second, accent, shape }: Look): string {
  if (shape === 'brush') {
    const bristles = Array.from({ length: 22 }, (_, at) => `M${226 + at * 26} 640L${206 + at * 28} 880`).join(
      '',
    )
    return (
      pen.line(bristles, second, 17) +
      pen.line(bristles, tint(second, 0.4), 5, 0.6) +
      pen.volume('M190 560Q500 480 810 560Q830 640 800 660Q500 690 200 660Q170 640 190 560Z', main, 18) +
      pen.volume('M440 530C430 400 440 260 460 150Q500 110 540 150C560 260 570 400 560 530Z', main, 14) +
      pen.flat(ellipse(500, 190, 19), shade(main, 0.5)) +
      pen.line('M500 170C440 90 560 60 520 120', accent, 9)
    )
  }
  if (shape === 'loofah') {
    const body =
      'M-110 -300C-60 -340 60 -340 110 -300C150 -100 150 120 100 310C50 340 -50 340 -100 310C-150 120 -150 -100 -110 -300Z'
    const net = Array.from(
      { length: 15 },
      (_, at) =>
        `M-180 ${-330 + at * 50}Q0 ${-260 + at * 50} 180 ${-360 + at * 50}M-160 ${-380 + at * 50}Q0 ${-340 + at * 50} 160 ${-260 + at * 50}`,
    ).join('')
    const one =
      pen.volume(body, main, 24) +
      pen.within(body, pen.line(net, shade(main, 0.25), 7, 0.5)) +
      pen.line('M-126 40H126', second, 30)
    return `<g transform="translate(370 580) rotate(-12)">${one}</g><g transform="translate(650 590) rotate(10)">${one}</g>`
  }
  const soap = (x: number, y: number, color: string, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${pen.volume(box(-220, -90, 440, 180, 60), color, 18)}${pen.line(box(-150, -46, 300, 92, 40), shade(color, 0.2), 7, 0.6)}</g>`
  return soap(430, 760, main, -3) + soap(560, 590, accent, 5) + pen.line('M300 690Q500 720 700 640', second, 10) + pen.body(leaf([500, 470], [640, 380], 34), '#7fa35a') + pen.body(leaf([500, 474], [400, 380], 30), '#93b56c') + [[230, 640, 34], [280, 570, 22], [760, 820, 40], [820, 760, 24]].map(([x = 0, y = 0, r = 0]) => pen.flat(ellipse(x, y, r), '#ffffff', 0.6) + pen.line(ellipse(x, y, r), tint(accent, 0.5), 4)).join('') // prettier-ignore
}

function plant(pen: Pen, { main, second, accent, shape }: Look): string {
  const leaves = shape === 'basil'
    ? [[500, 150], [360, 230], [640, 230], [260, 360], [740, 360], [400, 340], [600, 340], [320, 470], [680, 470], [500, 300]] // prettier-ignore
    : [[500, 100], [420, 150], [580, 150], [340, 240], [660, 240], [280, 360], [720, 360], [460, 220], [540, 220], [500, 300]] // prettier-ignore
  const bulge = shape === 'basil' ? 66 : 30
  const stems = leaves.map(([x = 0, y = 0]) => `M500 620Q${(500 + x) / 2} ${y + 240} ${x} ${y + 60}`).join('')
  return (
    pen.line(stems, shade(main, 0.15), 11) +
    leaves
      .map(([x = 0, y = 0], at) =>
        pen.body(
          leaf([500 + (x - 500) * 0.72, y + 150], [x + (x - 500) * 0.16, y - 10], bulge),
          at % 3 === 0 ? tint(main, 0.14) : at % 3 === 1 ? main : shade(main, 0.12),
          1.3,
        ),
      )
      .join('') +
    pen.flat(ellipse(500, 606, 210, 34), '#4a3527') +
    pen.volume('M270 600Q500 660 730 600L690 860Q680 900 640 900H360Q320 900 310 860Z', second, 28) +
    pen.volume('M250 560Q500 620 750 560V640Q500 700 250 640Z', shade(second, 0.04), 18) +
    pen.flat(box(452, 730, 96, 70, 8), accent)
  )
}

function crate(pen: Pen, { main, second, accent }: Look): string {
  const goods = [[250, 520, 96, '#d8432f'], [400, 470, 110, '#79a945'], [560, 460, 104, '#f0942b'], [720, 510, 98, '#8c2f52'], [330, 560, 84, '#f2cb4a'], [640, 560, 88, '#5f8f3e'], [490, 560, 90, '#cf3d30']] as const // prettier-ignore
  const slats = [640, 730, 820]
    .map((y) => pen.volume(box(110, y, 780, 74, 8), y === 730 ? tint(main, 0.08) : main, 14))
    .join('')
  return (
    pen.body(leaf([300, 480], [180, 250], 60), '#5f8f3e') +
    pen.body(leaf([640, 450], [760, 230], 60), '#79a945') +
    pen.body(leaf([500, 440], [480, 200], 56), '#6b9b3f') +
    goods
      .map(
        ([x, y, r, color]) =>
          pen.globe(ellipse(x, y, r), color) +
          pen.flat(ellipse(x - r * 0.35, y - r * 0.4, r * 0.2, r * 0.14), '#ffffff', 0.35),
      )
      .join('') +
    pen.flat(box(126, 600, 748, 300), shade(main, 0.5)) +
    slats +
    pen.volume(box(110, 600, 60, 300, 8), second, 10) +
    pen.volume(box(830, 600, 60, 300, 8), second, 10) +
    pen.flat(box(420, 736, 160, 62, 8), accent)
  )
}

const stands = { stance: 'stands', colors: ['#c98b3c', '#4f7a4a', paper] } as const

export const larder = {
  jar: { ...stands, top: 240, draw: jar },
  bottle: { ...stands, top: 120, colors: ['#5d7a34', '#2f3a24', paper], draw: bottle },
  pouch: { ...stands, draw: pouch },
  carton: { ...stands, draw: carton },
  yogurt: { ...stands, top: 340, colors: ['#f4f1e6', '#8fb8d0', '#ffffff'], draw: yogurt },
  cleaning: { ...stands, top: 300, colors: ['#e6c98a', '#b98a5a', '#9cc2a4'], draw: cleaning },
  plant: { ...stands, top: 100, colors: ['#5f9a45', '#c0693f', paper], draw: plant },
  crate: { ...stands, top: 200, colors: ['#d9a765', '#b98248', '#5f8f3e'], draw: crate },
} satisfies Record<string, Motif>
