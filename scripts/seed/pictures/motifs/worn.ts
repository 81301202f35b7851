import { shade, tint } from '../color.ts'
import type { Look, Motif } from '../motif.ts'
import { box, ellipse, mirrored, ring, smooth } from '../outline.ts'
import type { Pen } from '../pen.ts'

function beanie(pen: Pen, { main, second, accent, shape }: Look): string {
  const dome = mirrored('M500 190C690 190 800 360 806 640L500 660')
  const cuff = mirrored(
    'M500 610C640 610 760 600 812 590Q836 600 834 640L826 800Q822 834 790 840Q640 862 500 862',
  )
  const ribs = Array.from(
    { length: 17 },
    (_, at) => `M${200 + at * 37.5} 616Q${196 + at * 38} 740 ${204 + at * 37} 850`,
  ).join('')
  const knit = Array.from(
    { length: 9 },
    (_, at) => `M${260 + at * 60} 620Q${300 + at * 50} 360 500 190`,
  ).join('')
  const ball =
    shape === 'pompom'
      ? pen.body(
          smooth(
            Array.from(
              { length: 22 },
              (_, at) =>
                [
                  500 + Math.cos(at * 0.2856) * (at % 2 ? 104 : 88),
                  164 + Math.sin(at * 0.2856) * (at % 2 ? 104 : 88),
                ] as const,
            ),
          ),
          accent,
        ) +
        pen.line(
          'M450 120l24 26M520 96l-6 34M560 160l-32 8M470 210l22 -22M530 214l-12 -28',
          shade(accent, 0.25),
          8,
          0.6,
        )
      : ''
  pen.cast(dome, cuff)
  return (
    pen.volume(dome, main, 26) +
    pen.within(
      dome,
      pen.line(knit, shade(main, 0.24), 7, 0.6) +
        (shape === 'pompom' ? pen.line('M180 470Q500 420 820 470M180 530Q500 480 820 530', second, 28) : ''),
    ) +
    pen.volume(cuff, shade(main, 0.08), 20) +
    pen.within(cuff, pen.line(ribs, shade(main, 0.34), 7, 0.6)) +
    pen.flat(box(620, 690, 96, 66, 8), second) +
    pen.line('M644 723H692', tint(accent, 0.5), 7) +
    ball
  )
}

function gloves(pen: Pen, { main, second, accent }: Look): string {
  const hand =
    'M300 620C292 540 260 470 232 400C220 350 262 330 290 368L330 440L318 200C318 152 372 152 378 200L392 396L402 150C406 104 460 106 460 152L458 396L482 184C490 140 540 148 536 194L518 420L548 296C562 256 606 270 598 312C586 400 566 500 560 620Z'
  const wrist = 'M286 610Q430 584 574 610L580 790Q580 812 556 816Q430 834 304 816Q280 812 280 790Z'
  const one = (turn: string) => {
    const palm =
      pen.volume(hand, main, 14) +
      pen.line('M330 440Q350 500 344 560M400 430V480M462 430V480M516 440L512 486', shade(main, 0.35), 7, 0.6)
    const cuffs =
      pen.volume(wrist, second, 12) +
      pen.line('M300 660Q430 640 562 660M300 700Q430 680 562 700', shade(second, 0.4), 7, 0.6) +
      pen.flat(box(470, 720, 72, 44, 8), accent)
    return `<g transform="${turn}">${palm}${cuffs}</g>`
  }
  const places = [
    'translate(-160 -10) rotate(-8 430 500)',
    'translate(1150 20) rotate(8 -430 500) scale(-1 1)',
  ]
  for (const place of places) pen.castMoved(place, hand, wrist)
  return places.map(one).join('')
}

function hat(pen: Pen, { main, second, accent, shape }: Look): string {
  if (shape === 'cap') {
    const crown = 'M170 640C160 420 300 280 500 280C690 280 800 420 800 640Q500 690 170 640Z'
    const peak = 'M480 640Q700 610 806 610C900 640 980 700 970 740Q760 690 520 720Q440 700 480 640Z'
    const cap =
      pen.volume(crown, main, 26) +
      pen.line('M500 282Q600 420 590 650M500 282Q330 420 320 652', shade(main, 0.35), 6, 0.6) +
      pen.body(ellipse(500, 282, 22, 12), second) +
      pen.volume(peak, second, 14) +
      pen.stitch('M500 690Q740 650 950 716', tint(second, 0.4), 5) +
      pen.flat('M590 560L640 480L668 520L684 498L724 560Z', accent)
    return `<g transform="translate(0 158)">${cap}</g>`
  }
  const straw = shape === 'straw'
  const crown = 'M270 640C262 420 330 300 420 300Q500 330 580 300C670 300 738 420 730 640Q500 700 270 640Z'
  const brim =
    'M40 690C30 630 160 590 270 606Q500 650 730 606C840 590 970 630 960 690C930 770 720 800 500 800C280 800 70 770 40 690Z'
  const weave = Array.from({ length: 30 }, (_, at) => `M${20 + at * 33} 800L${60 + at * 33} 300`).join('')
  const rows = [360, 420, 480, 540, 680, 720, 760].map((y) => `M40 ${y}Q500 ${y + 60} 960 ${y}`).join('')
  const texture = straw
    ? pen.line(weave, shade(main, 0.2), 4, 0.4) + pen.line(rows, shade(main, 0.25), 5, 0.45)
    : ''
  const drawn =
    pen.volume(brim, shade(main, 0.04), 18) +
    pen.within(brim, texture) +
    pen.flat('M250 620Q500 690 750 620Q760 690 500 712Q240 690 250 620Z', shade(main, 0.45), 0.35) +
    pen.volume(crown, main, 22) +
    pen.within(
      crown,
      texture +
        pen.flat('M240 560Q500 620 760 560V650Q500 712 240 650Z', second) +
        pen.line('M420 300Q460 400 500 330Q540 400 580 300', shade(main, 0.3), 7, 0.5),
    ) +
    (straw
      ? pen.flat('M690 590L800 640L770 690L690 640Z', second)
      : pen.line('M300 700C360 860 640 860 700 700', accent, 8) +
        pen.flat(ellipse(500, 822, 17), shade(accent, 0.4)))
  return `<g transform="translate(0 98)">${drawn}</g>`
}

function socks(pen: Pen, { main, second, accent, shape }: Look): string {
  const sock = 'M430 120H620L628 560C640 640 760 720 800 760C850 820 800 900 710 886C600 870 440 800 420 680Z'
  const dress = shape === 'town' ? [230, 330, 430, 530].map((y) => `M400 ${y}H660`).join('') : ''
  const one =
    pen.volume(sock, main, 20) +
    pen.within(
      sock,
      pen.flat('M400 100H660V200H400Z', second) +
        pen.line(
          [446, 476, 506, 536, 566, 596].map((x) => `M${x} 126V196`).join(''),
          shade(second, 0.3),
          6,
          0.6,
        ) +
        (dress
          ? pen.line(dress, accent, 24)
          : pen.flat('M400 560Q520 520 560 660L460 780L380 700Z', second) +
            pen.line('M400 260H660', accent, 17)) +
        pen.flat('M700 700L900 740V920H660Z', second),
    )
  pen.cast(sock)
  return `<g transform="translate(-190 -10) rotate(8 500 500)">${one}</g><g transform="translate(30 20) rotate(-4 500 500)">${one}</g>`
}

function scarf(pen: Pen, { main, second, accent, shape }: Look): string {
  const silk = shape === 'silk'
  const back = 'M520 110C640 120 690 240 700 400L720 ' + (silk ? '760L560 800' : '800L540 810') + 'L500 380Z'
  const front = 'M520 104C400 110 330 230 318 400L286 850Q380 884 480 862L540 420Q580 210 520 104Z'
  const knot = 'M440 110Q520 70 590 112Q600 200 560 236Q510 250 462 232Q430 190 440 110Z'
  const wool = pen.line(
    'M280 690Q380 720 500 700M276 750Q376 780 500 760M520 640Q620 650 730 630M520 700Q620 710 730 690',
    second,
    27,
  )
  const dots = [[400, 320], [360, 460], [450, 440], [340, 590], [430, 580], [370, 720], [450, 700], [620, 360], [660, 500], [600, 480], [650, 640], [580, 620]] // prettier-ignore
  const printed =
    pen.flat(dots.map(([x = 0, y = 0]) => ellipse(x, y, 22)).join(''), second) +
    pen.line('M280 800Q380 836 490 814M276 834Q380 870 490 848M540 730Q640 740 740 710', accent, 15)
  const cloth = silk ? printed : wool
  const fringe = silk
    ? ''
    : pen.line(
        Array.from(
          { length: 9 },
          (_, at) =>
            `M${296 + at * 22} ${852 + Math.round(12 * Math.sin(at * 0.4))}l-3 66M${552 + at * 20} 806l5 62`,
        ).join(''),
        main,
        9,
      )
  pen.cast(back, front, knot)
  return (
    fringe +
    pen.volume(back, shade(main, 0.14), 14) +
    pen.within(back, cloth) +
    pen.volume(front, main, 18) +
    pen.within(
      front,
      cloth +
        pen.line(
          'M500 220C440 330 420 560 400 860M430 230C380 340 350 560 340 830',
          shade(main, 0.26),
          8,
          0.5,
        ),
    ) +
    pen.volume(knot, tint(main, 0.05), 12) +
    pen.line('M480 120Q500 180 490 226M540 112Q556 170 540 226', shade(main, 0.28), 7, 0.5)
  )
}

function sunglasses(pen: Pen, { main, second, accent, shape }: Look): string {
  const sport = shape === 'sport'
  const lens = sport
    ? 'M110 430Q300 380 460 430C480 520 420 630 300 636C180 640 110 560 110 430Z'
    : shape === 'round'
      ? ellipse(290, 520, 158, 150)
      : 'M120 420Q290 380 456 420C470 520 440 640 320 646C190 650 116 560 120 420Z'
  const glass = pen.linear([[0, tint(second, 0.1)], [0.5, second], [1, shade(second, 0.4)]]) // prettier-ignore
  const one =
    pen.flat(lens, glass) +
    pen.within(
      lens,
      pen.flat('M140 380L260 380L180 660L90 660ZM290 380L330 380L250 660L220 660Z', '#ffffff', 0.22),
    ) +
    pen.line(lens, main, sport ? 20 : 28)
  const arms = 'M118 440C80 400 60 330 120 300L300 262M882 440C920 400 940 330 880 300L700 262'
  pen.cast(lens)
  pen.castMoved('matrix(-1 0 0 1 1000 0)', lens)
  return (
    pen.line(arms, shade(main, 0.18), 24) +
    one +
    `<g transform="matrix(-1 0 0 1 1000 0)">${one}</g>` +
    pen.line('M446 470Q500 430 554 470', main, sport ? 24 : 30) +
    pen.flat(ellipse(140, 430, 11), accent) +
    pen.flat(ellipse(860, 430, 11), accent)
  )
}

function belt(pen: Pen, { main, second, accent }: Look): string {
  const coil =
    'M500 180C720 180 850 330 850 500C850 690 700 830 500 830C310 830 180 690 180 520C180 360 310 250 480 250C640 250 760 360 760 510C760 650 650 750 500 750C370 750 270 650 270 530C270 420 370 330 490 330'
  pen.cast(ring(510, 500, 310, 300, 100), box(440, 120, 130, 130, 22))
  return (
    pen.line(coil, shade(main, 0.28), 62) +
    pen.line(coil, main, 52) +
    pen.stitch(coil, tint(main, 0.5), 4) +
    pen.flat(box(440, 120, 130, 130, 22), shade(accent, 0.25)) +
    pen.line(box(450, 128, 112, 112, 18), accent, 24) +
    pen.line('M448 186H540', tint(accent, 0.3), 13) +
    [610, 660, 710].map((x, at) => pen.flat(ellipse(x, 206 + at * at * 7 + at * 12, 9), second)).join('')
  )
}

const lies = { stance: 'lies', colors: ['#b5562f', '#3d4a55', '#e9c46a'] } as const

export const worn = {
  beanie: { ...lies, focus: [640, 600], draw: beanie },
  gloves: { ...lies, focus: [520, 600], draw: gloves },
  hat: { ...lies, stance: 'stands', top: 300, colors: ['#c9b183', '#5b4a38', '#7a5a3a'], draw: hat },
  socks: { ...lies, focus: [520, 340], draw: socks },
  scarf: { ...lies, focus: [500, 400], draw: scarf },
  sunglasses: { ...lies, colors: ['#2f2b2a', '#4c6a72', '#d9a441'], focus: [320, 500], draw: sunglasses },
  belt: { ...lies, colors: ['#7a4b2e', '#4a2f1f', '#d3a54c'], focus: [520, 260], draw: belt },
} satisfies Record<string, Motif>
