import { mix, shade, tint } from '../color.ts'
import type { Look, Motif } from '../motif.ts'
import { box, ellipse, leaf, mirrored, smooth } from '../outline.ts'
import type { Pen } from '../pen.ts'

const crumb = '#f4e3bd'

function bread(pen: Pen, { main, second, shape }: Look): string {
  if (shape === 'baguette') {
    const stick =
      'M-70 -330C-40 -380 40 -380 70 -330C96 -100 96 120 60 380C30 410 -30 410 -60 380C-96 120 -96 -100 -70 -330Z'
    const cuts = [-220, -100, 20, 140, 260]
      .map((y) => pen.flat(leaf([-56, y + 50], [60, y - 50], 26), tint(second, 0.35)))
      .join('')
    const one = pen.volume(stick, main, 22) + cuts
    const wrap = 'M250 520L750 520L690 900H310Z'
    return (
      `<g transform="translate(390 430) rotate(-13)">${one}</g><g transform="translate(520 420) rotate(2)">${one}</g><g transform="translate(640 440) rotate(15)">${one}</g>` +
      pen.body(wrap, '#efe3cc') +
      pen.line(
        'M250 520L300 548L350 520L400 548L450 520L500 548L550 520L600 548L650 520L700 548L750 520',
        '#d9c7a3',
        8,
      ) +
      pen.flat('M430 680h140v84h-140Z', second, 0.8) +
      pen.line('M456 706h88M456 736h60', '#f4e8d0', 8)
    )
  }
  if (shape === 'sliced') {
    const slice =
      'M-150 -150C-210 -180 -210 -290 -100 -300H100C210 -290 210 -180 150 -150V180Q150 210 120 210H-120Q-150 210 -150 180Z'
    const one = (x: number) =>
      `<g transform="translate(${x} 680)">${pen.flat(slice, shade(main, 0.1))}<g transform="translate(4 6) scale(0.93)">${pen.body(slice, x > 600 ? tint(second, 0.3) : second)}</g></g>`
    const seeds = Array.from({ length: 16 }, (_, at) =>
      leaf(
        [600 + ((at * 67) % 230), 440 + ((at * 91) % 400)],
        [612 + ((at * 67) % 230), 458 + ((at * 91) % 400)],
        7,
      ),
    ).join('')
    return [250, 330, 410, 490, 570, 720].map(one).join('') + pen.flat(seeds, shade(main, 0.1), 0.6)
  }
  const loaf = 'M90 800C60 560 260 400 500 400C740 400 940 560 910 800Q900 890 820 896H180Q100 890 90 800Z'
  const cuts = [[270, 540], [430, 470], [590, 460], [740, 520]].map(([x = 0, y = 0]) => pen.flat(leaf([x - 10, y + 170], [x + 60, y - 20], 36), tint(second, 0.25))).join('') // prettier-ignore
  const flour = Array.from({ length: 34 }, (_, at) =>
    ellipse(190 + ((at * 131) % 620), 490 + ((at * 83) % 330), 5 + (at % 3) * 2),
  ).join('')
  return (
    pen.globe(loaf, main) +
    pen.within(
      loaf,
      pen.flat(flour, '#fff6e4', 0.6) + pen.flat('M60 830Q500 910 940 830V920H60Z', shade(main, 0.35), 0.5),
    ) +
    cuts
  )
}

function rolls(pen: Pen, { main, second, accent }: Look): string {
  const puff = smooth([[-130, 20], [-100, -80], [0, -116], [104, -80], [132, 20], [90, 90], [0, 104], [-92, 90]]) // prettier-ignore
  const one = pen.globe(puff, main) + pen.line('M-60 -40q20 -22 44 -10M20 -66q26 4 34 26M-30 10q20 10 44 -2', shade(main, 0.3), 6, 0.55) + pen.flat([[-40, 20], [30, 40], [60, -10], [-70, -10]].map(([x = 0, y = 0]) => ellipse(x, y, 8)).join(''), second, 0.6) // prettier-ignore
  const spots = [[300, 560, 0.9], [460, 500, 0.95], [620, 510, 0.95], [740, 580, 0.85], [380, 640, 1], [550, 630, 1.02], [690, 660, 0.9]] as const // prettier-ignore
  const basket = 'M150 650Q500 760 850 650L780 880Q770 900 740 900H260Q230 900 220 880Z'
  const weave =
    Array.from(
      { length: 5 },
      (_, row) => `M140 ${700 + row * 46}Q500 ${790 + row * 46} 860 ${700 + row * 46}`,
    ).join('') + Array.from({ length: 12 }, (_, at) => `M${190 + at * 58} 660L${260 + at * 44} 910`).join('')
  return (
    spots
      .map(
        ([x, y, size], at) =>
          `<g transform="translate(${x} ${y}) rotate(${at * 40}) scale(${size})">${one}</g>`,
      )
      .join('') +
    pen.volume(basket, accent, 26) +
    pen.within(basket, pen.line(weave, shade(accent, 0.32), 10, 0.5)) +
    pen.line('M150 652Q500 762 850 652', tint(accent, 0.2), 24)
  )
}

function cake(pen: Pen, { main, second, accent, shape }: Look): string {
  const plate =
    pen.flat(ellipse(500, 860, 430, 44), shade('#f4f1ea', 0.12)) +
    pen.flat(ellipse(500, 848, 430, 44), '#f8f5ee')
  if (shape === 'cookies') {
    const biscuit = ellipse(0, 0, 150, 56)
    const one = (at: number) => pen.flat(ellipse(0, 12, 150, 56), shade(main, 0.25)) + pen.globe(biscuit, main) + pen.flat([[-70, -8], [-10, 14], [50, -16], [90, 10], [10, -24]].map(([x = 0, y = 0]) => ellipse(x + at * 4, y, 17, 10)).join(''), second) // prettier-ignore
    const stack = [[380, 800], [620, 806], [500, 760], [390, 700], [610, 700], [500, 650], [470, 590]] as const // prettier-ignore
    return (
      plate + stack.map(([x, y], at) => `<g transform="translate(${x} ${y})">${one(at % 3)}</g>`).join('')
    )
  }
  if (shape === 'slice') {
    const top = 'M210 470L800 420L850 560L250 640Z'
    const face = 'M250 640L850 560V740L250 840Z'
    return plate + pen.body(top, accent) + pen.volume(face, main, 10) + pen.body('M210 470L250 640V840L210 700Z', shade(main, 0.2)) + pen.line('M250 706L850 620', second, 22) + pen.line('M250 770L850 686', second, 22) + pen.flat([[360, 500], [520, 520], [650, 470], [720, 520], [440, 570]].map(([x = 0, y = 0]) => ellipse(x, y, 18, 11)).join(''), tint(second, 0.4)) // prettier-ignore
  }
  const side = 'M130 600C130 500 870 500 870 600L830 810Q820 846 760 850H240Q180 846 170 810Z'
  const flutes = Array.from(
    { length: 9 },
    (_, at) => `M${170 + at * 82} 600Q${196 + at * 76} 720 ${212 + at * 72} 850`,
  ).join('')
  return plate + pen.globe(side, main) + pen.within(side, pen.line(flutes, shade(main, 0.3), 13, 0.5)) + pen.globe(ellipse(500, 580, 372, 100), tint(main, 0.08)) + pen.flat('M150 590C150 480 850 480 850 590C820 640 800 600 760 640C740 700 700 700 690 640C640 620 600 650 570 650C550 720 500 720 480 652C430 640 400 620 350 640C330 690 290 690 280 640C230 610 190 640 150 590Z', accent) + pen.flat(ellipse(500, 566, 96, 30), shade(main, 0.5)) + pen.flat([[280, 570], [380, 540], [620, 536], [720, 566], [440, 616], [580, 616]].map(([x = 0, y = 0]) => ellipse(x, y, 13, 9)).join(''), second) // prettier-ignore
}

function croissant(pen: Pen, { main }: Look): string {
  const body =
    'M80 760C90 540 300 400 500 400C700 400 910 540 920 760C920 830 850 860 810 800C760 700 640 650 500 650C360 650 240 700 190 800C150 860 80 830 80 760Z'
  const bands =
    'M230 500Q300 600 270 720M360 430Q410 540 390 660M500 400V650M640 430Q590 540 610 660M770 500Q700 600 730 720'
  return `<g transform="translate(0 92)">${pen.globe(body, main)}${pen.within(body, pen.line(bands, shade(main, 0.36), 14, 0.6) + pen.line('M216 490Q290 590 258 710M344 424Q396 540 374 650M484 396V640M624 424Q576 540 594 650M754 490Q686 590 714 710', tint(main, 0.5), 9, 0.5))}</g>`
}

function cheese(pen: Pen, { main, second, accent, shape }: Look): string {
  if (shape === 'wheel') {
    const side = 'M130 560V800C130 870 870 870 870 800V560Z'
    const wheel =
      pen.volume(side, shade(main, 0.06), 26) +
      pen.flat('M130 640C300 700 700 700 870 640V720C700 780 300 780 130 720Z', second) +
      pen.globe(ellipse(500, 560, 370, 100), main) +
      pen.flat('M500 560L760 490Q860 520 868 556Q860 600 800 624Z', shade(main, 0.3)) +
      pen.flat('M500 560L800 624V700L500 620Z', tint(main, 0.35)) +
      pen.flat(ellipse(500, 712, 60, 22), accent)
    return `<g transform="translate(0 44)">${wheel}</g>`
  }
  if (shape === 'fresh') {
    const side = 'M200 520V790C200 870 800 870 800 790V520Z'
    const dents = Array.from(
      { length: 12 },
      (_, at) => `M${222 + at * 50} ${592 + Math.round(34 * Math.sin((at / 11) * Math.PI))}v180`,
    ).join('')
    return (
      pen.flat(ellipse(500, 856, 420, 40), '#e9e4d6') +
      pen.volume(side, main, 20) +
      pen.within(side, pen.line(dents, shade(main, 0.18), 12, 0.55)) +
      pen.globe(ellipse(500, 520, 300, 84), tint(main, 0.4)) +
      pen.line('M300 520q100 -30 190 10M470 556q100 20 200 -16', shade(main, 0.15), 6, 0.6) +
      pen.flat('M500 520L700 464Q790 490 798 520Q790 556 740 574Z', shade(main, 0.16)) +
      pen.body(leaf([300, 480], [190, 400], 34), accent) +
      pen.body(leaf([310, 480], [300, 370], 30), tint(accent, 0.15))
    )
  }
  const top = 'M120 560L800 380Q900 420 890 520L380 640Z'
  const face = 'M120 560L380 640V880L120 780Z'
  const side = 'M380 640L890 520V740L380 880Z'
  const holes = [[480, 700, 40, 34], [640, 640, 52, 44], [790, 610, 34, 30], [560, 790, 30, 24], [720, 740, 36, 28], [450, 800, 22, 18]] // prettier-ignore
  const wedge =
    pen.body(top, tint(main, 0.3)) +
    pen.flat('M800 380Q900 420 890 520V740L870 744V530Q880 440 790 384Z', second) +
    pen.body(side, main) +
    pen.body(face, shade(main, 0.1)) +
    holes
      .map(
        ([x = 0, y = 0, rx = 0, ry = 0]) =>
          pen.flat(ellipse(x, y, rx, ry), shade(main, 0.28)) +
          pen.flat(ellipse(x + 5, y + 5, rx * 0.84, ry * 0.84), shade(main, 0.12)),
      )
      .join('') +
    pen.flat(ellipse(220, 680, 24, 32), shade(main, 0.32)) +
    pen.flat(ellipse(300, 760, 17, 22), shade(main, 0.32)) +
    pen.flat(ellipse(520, 500, 46, 15), shade(main, 0.16))
  return `<g transform="translate(0 22)">${wedge}</g>`
}

function butter(pen: Pen, { main, second, accent }: Look): string {
  const paper = 'M60 800L160 740L900 700L960 780L880 860H140Z'
  const block =
    pen.body(paper, second) +
    pen.body('M180 560L700 500L820 560L290 630Z', tint(main, 0.45)) +
    pen.body('M180 560L290 630V830L180 750Z', shade(main, 0.12)) +
    pen.volume('M290 630L820 560V750L290 830Z', main, 10) +
    pen.body('M820 560L870 590V780L820 750Z', shade(main, 0.2)) +
    pen.line('M400 616V814M520 600V798M640 584V780', shade(main, 0.2), 6, 0.6) +
    pen.flat('M560 640H820V560L560 596Z', accent, 0.25)
  return `<g transform="translate(0 40)">${block}</g>`
}

function eggs(pen: Pen, { main, second, accent }: Look): string {
  const egg = mirrored('M0 -130C70 -130 112 -40 112 30C112 100 60 140 0 140', 0)
  const tones = [
    main,
    mix(main, '#ffffff', 0.35),
    shade(main, 0.08),
    mix(main, '#c98a5a', 0.3),
    mix(main, '#ffffff', 0.6),
    main,
  ]
  const row = (y: number, size: number, gap: number) =>
    tones
      .map(
        (color, at) =>
          `<g transform="translate(${500 + (at - 2.5) * gap} ${y}) scale(${size})">${pen.globe(egg, color)}${pen.flat(ellipse(-36, -60, 17, 26), '#ffffff', 0.3)}</g>`,
      )
      .join('')
  const lid = 'M120 470L170 250Q180 220 220 220H780Q820 220 830 250L880 470Z'
  const cups = Array.from(
    { length: 6 },
    (_, at) => `M${110 + at * 130} 640Q${175 + at * 130} 720 ${240 + at * 130} 640`,
  ).join('')
  const tray = 'M90 620H910L860 860Q850 890 810 890H190Q150 890 140 860Z'
  return (
    pen.volume(lid, second, 16) +
    pen.flat('M170 450L210 280H790L830 450Z', shade(second, 0.2)) +
    pen.flat(box(380, 320, 240, 84, 10), accent) +
    pen.line('M420 362h160', tint(accent, 0.6), 12) +
    row(530, 0.66, 118) +
    row(640, 0.74, 130) +
    pen.volume(tray, second, 20) +
    pen.line(cups, shade(second, 0.3), 13, 0.6) +
    pen.line('M130 780H870', shade(second, 0.22), 9, 0.5)
  )
}

const stands = { stance: 'stands', top: 400, colors: ['#c98b4a', '#f0d9a8', '#b98a5a'] } as const

export const bakery = {
  bread: { ...stands, draw: bread },
  rolls: { ...stands, colors: ['#e9bd63', '#b9772f', '#b98a5a'], draw: rolls },
  cake: { ...stands, colors: ['#c98b4a', '#5a3524', '#f6ead2'], draw: cake },
  croissant: { ...stands, colors: ['#d9954a', crumb, '#b98a5a'], draw: croissant },
  cheese: { ...stands, colors: ['#f2c757', '#c8612f', '#8a5a34'], draw: cheese },
  butter: { ...stands, top: 500, colors: ['#f4d873', '#e9efe4', '#9db98a'], draw: butter },
  eggs: { ...stands, top: 220, colors: ['#d99f6c', '#b8b1a4', '#5f8f4a'], draw: eggs },
} satisfies Record<string, Motif>
