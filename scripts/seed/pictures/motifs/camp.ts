import { mix, shade, tint } from '../color.ts'
import type { Draw, Look, Motif } from '../motif.ts'
import { box, ellipse, mirrored } from '../outline.ts'
import type { Pen } from '../pen.ts'

const tents: Partial<Record<string, Draw>> = { tunnel, ridge, beach }
const tent: Draw = (pen, look) => (tents[look.shape] ?? dome)(pen, look)

const guy = (pen: Pen, path: string, color: string) => pen.line(path, shade(color, 0.35), 5, 0.8)

function dome(pen: Pen, { main, second, accent }: Look): string {
  const skin = 'M70 868C150 610 290 322 500 314C710 322 850 610 930 868Q500 916 70 868Z'
  const poles = 'M232 888C292 640 400 380 500 314M768 888C708 640 600 380 500 314'
  const right = pen.flat('M500 314C600 380 708 640 768 888L960 900V300Z', shade(main, 0.3), 0.34)
  const left = pen.flat('M500 314C400 380 292 640 232 888L40 900V300Z', tint(main, 0.3), 0.3)
  const sill = pen.flat('M60 812Q500 872 940 812L960 930H40Z', second)
  const door = 'M352 896C372 720 424 540 500 474C576 540 628 720 648 896Z'
  const inside = pen.linear([[0, shade(second, 0.62)], [1, shade(second, 0.3)]], 'down') // prettier-ignore
  const bedding = pen.flat('M340 862Q430 812 520 836T660 850V910H340Z', tint(accent, 0.2))
  const flap = 'M500 474C576 540 628 720 648 896L590 900C592 740 566 590 500 474Z'
  return (
    guy(pen, 'M128 700L28 890M872 700L972 890', main) +
    pen.volume(skin, main, 30) +
    pen.within(skin, right + left + sill) +
    pen.flat(door, inside) +
    pen.within(door, bedding) +
    pen.body(flap, tint(main, 0.18)) +
    pen.line(poles, tint(main, 0.45), 9, 0.9) +
    pen.line('M500 474C424 540 372 720 352 896M500 474V330', accent, 7) +
    pen.flat('M462 372L500 336L538 372Q500 392 462 372Z', shade(second, 0.3))
  )
}

function tunnel(pen: Pen, { main, second, accent }: Look): string {
  const side = 'M300 372C520 340 700 352 800 388C900 440 944 640 962 866L430 900Z'
  const face = 'M44 872C60 590 150 380 300 372C440 380 500 620 512 902Q260 914 44 872Z'
  const door = 'M140 892C150 720 200 540 292 520C372 540 402 720 408 902Z'
  const window = 'M596 520Q660 506 712 516L730 640Q664 654 606 648Z'
  const hoops =
    'M300 372C440 380 500 620 512 902M560 350C660 420 706 660 716 890M800 388C862 480 894 690 900 874'
  return (
    guy(pen, 'M110 640L6 880M940 640L992 872', main) +
    pen.volume(side, shade(main, 0.08), 24) +
    pen.within(side, pen.flat('M420 790L980 756V920H420Z', second)) +
    pen.body(face, tint(main, 0.1)) +
    pen.within(face, pen.flat('M30 806Q260 850 520 832V920H30Z', second)) +
    pen.flat(
      door,
      pen.linear(
        [
          [0, shade(second, 0.6)],
          [1, shade(second, 0.34)],
        ],
        'down',
      ),
    ) + // prettier-ignore
    pen.body('M292 520C372 540 402 720 408 902L352 900C360 740 340 600 292 520Z', tint(main, 0.26)) +
    pen.body(window, mix('#bcd3d6', main, 0.15)) +
    pen.line(window, tint(main, 0.35), 9) +
    pen.line('M664 512L668 652', tint(main, 0.35), 6) +
    pen.line(hoops, accent, 10)
  )
}

function ridge(pen: Pen, { main, second, accent }: Look): string {
  const side = 'M380 330Q600 470 956 826L560 904Z'
  const face = 'M90 880L380 330L560 904Q300 914 90 880Z'
  const door = 'M300 900L380 420L470 905Z'
  return (
    guy(pen, 'M380 330L60 872M820 690L992 852', main) +
    pen.body(side, shade(main, 0.1)) +
    pen.flat('M380 330Q560 500 700 876L560 904Z', shade(main, 0.3), 0.3) +
    pen.volume(face, main, 16) +
    pen.flat(door, shade(second, 0.5)) +
    pen.body('M380 420L470 905L420 908L372 470Z', tint(main, 0.22)) +
    pen.line('M380 330L560 904L956 826', tint(main, 0.4), 7) +
    pen.line('M380 306V900', accent, 10) +
    pen.flat('M100 846L560 868L940 796L956 828L560 906Q300 914 88 882Z', second, 0.85)
  )
}

function beach(pen: Pen, { main, second }: Look): string {
  const inside = 'M120 850Q160 470 500 440Q840 470 880 850Z'
  const roof =
    'M60 866C80 540 250 330 500 326C750 330 920 540 940 866L880 850Q840 540 500 520Q160 540 120 850Z'
  const bands = [0, 1, 2, 3]
    .map((at) => pen.flat(`M500 200L${150 + at * 200} 960L${250 + at * 200} 960Z`, second, 0.9))
    .join('')
  return (
    pen.flat(inside, pen.linear([[0, shade(main, 0.42)], [1, shade(main, 0.18)]], 'down')) + // prettier-ignore
    pen.flat('M120 850L880 850L960 900H40Z', tint(second, 0.35)) +
    pen.volume(roof, main, 20) +
    pen.within(roof, bands) +
    pen.line('M120 850Q160 540 500 520Q840 540 880 850', tint(main, 0.5), 8) +
    pen.flat('M40 886H960L940 904H60Z', shade(second, 0.2))
  )
}

function tarp(pen: Pen, { main, second, accent }: Look): string {
  const near = 'M110 500Q320 470 500 268Q520 500 540 700Q330 600 110 500Z'
  const far = 'M500 268Q680 440 900 470Q720 590 540 700Q520 500 500 268Z'
  return (
    pen.line('M112 500V898M898 470V890', shade(second, 0.2), 15) + pen.line('M108 500V898M894 470V890', tint(second, 0.3), 4) +
    guy(pen, 'M112 500L10 896M898 470L990 886M540 700L560 892M500 268L500 200', main) +
    pen.body(near, tint(main, 0.08)) + pen.body(far, shade(main, 0.14)) +
    pen.line('M500 268Q520 500 540 700', accent, 7) + pen.line('M110 500Q320 470 500 268Q680 440 900 470', tint(main, 0.4), 7) +
    [[112, 500], [900, 470], [540, 698], [500, 270]].map(([x = 0, y = 0]) => pen.flat(ellipse(x, y, 17), accent) + pen.flat(ellipse(x, y, 7), '#3a3633')).join('') // prettier-ignore
  )
}

function hammock(pen: Pen, { main, second, accent }: Look): string {
  const bark = '#8a6848'
  const trunk = (x: number) =>
    pen.body(
      `M${x - 42} 120L${x + 40} 120Q${x + 34} 600 ${x + 62} 904H${x - 64}Q${x - 34} 600 ${x - 42} 120Z`,
      bark,
    ) + pen.line(`M${x - 12} 200q14 130 0 260M${x + 16} 520q-10 120 4 250`, shade(bark, 0.3), 6, 0.6)
  const cloth = 'M196 424Q500 960 804 424Q690 610 500 622Q310 610 196 424Z'
  const folds = 'M210 436Q500 830 790 436M224 450Q500 740 776 450'
  return (
    trunk(110) +
    trunk(890) +
    pen.line('M110 372L200 428M890 372L800 428', shade(second, 0.1), 14) +
    pen.line('M64 372H156M844 372H936', second, 26) +
    pen.volume(cloth, main, 26) +
    pen.within(
      cloth,
      pen.line(folds, shade(main, 0.26), 7, 0.6) + pen.line('M196 424Q500 960 804 424', accent, 34, 0.9),
    ) +
    pen.flat('M196 424Q310 610 500 622Q690 610 804 424Q690 540 500 548Q310 540 196 424Z', shade(main, 0.34))
  )
}

function sleepingBag(pen: Pen, { main, second, accent }: Look): string {
  const bag = mirrored(
    'M500 50C606 50 662 122 672 226C716 306 722 430 708 540C692 720 668 860 616 922Q570 952 500 952',
  )
  const hood = mirrored('M500 108C566 108 606 154 604 220C598 284 560 326 500 330')
  const rows = [404, 488, 572, 656, 740, 824]
    .map(
      (y) =>
        pen.line(`M260 ${y}Q500 ${y + 34} 740 ${y}`, shade(main, 0.3), 7, 0.65) +
        pen.line(`M260 ${y + 12}Q500 ${y + 46} 740 ${y + 12}`, tint(main, 0.4), 7, 0.4),
    )
    .join('')
  pen.cast(bag)
  return (
    pen.volume(bag, main, 22) +
    pen.within(
      bag,
      rows +
        pen.flat('M200 870Q500 930 800 870V1000H200Z', second) +
        pen.line('M640 330Q664 560 606 900', shade(main, 0.4), 9) +
        pen.stitch('M640 330Q664 560 606 900', accent, 5),
    ) +
    pen.body(hood, second) +
    pen.flat(mirrored('M500 150C548 150 574 184 570 228C562 274 536 298 500 300'), shade(second, 0.45)) +
    pen.body('M404 244Q500 286 596 244Q600 330 500 346Q400 330 404 244Z', tint(second, 0.35)) +
    pen.line('M440 330L424 386M560 330L576 386', accent, 7)
  )
}

function mat(pen: Pen, { main, second, accent, shape }: Look): string {
  if (shape === 'air') {
    const sheet = mirrored('M500 60C620 60 690 66 700 150L690 620C684 760 650 880 590 930Q550 944 500 944')
    const tubes = [0, 1, 2, 3, 4, 5, 6, 7, 8]
      .map((at) => `M240 ${150 + at * 92}Q500 ${196 + at * 92} 760 ${150 + at * 92}`)
      .join('')
    pen.cast(sheet)
    return (
      pen.volume(sheet, main, 18) +
      pen.within(
        sheet,
        pen.line(tubes, shade(main, 0.28), 10, 0.6) +
          pen.line(tubes.replaceAll('Q500', 'Q500'), tint(main, 0.3), 3, 0.5) +
          pen.flat(box(200, 60, 600, 66), second),
      ) +
      pen.flat(ellipse(610, 104, 27), shade(accent, 0.2)) +
      pen.flat(ellipse(607, 100, 20), accent)
    )
  }
  const roll = 'M270 570H800A86 166 0 0 1 800 902H270Z'
  const end = ellipse(272, 736, 92, 166)
  const strap = (x: number) =>
    pen.line(`M${x} 566A86 166 0 0 1 ${x} 906`, accent, 22) +
    pen.flat(box(x + 62, 700, 36, 52, 6), shade(accent, 0.35))
  return (
    pen.volume(roll, main, 18) +
    pen.line('M270 662H880M270 800H880', shade(main, 0.22), 6, 0.5) +
    strap(430) +
    strap(690) +
    pen.body(end, second) +
    pen.line(
      'M272 616C330 616 334 846 272 846C224 846 222 664 272 664C308 664 310 800 274 800C250 800 250 712 274 712',
      shade(second, 0.34),
      9,
    )
  )
}

function pillow(pen: Pen, { main, second, accent }: Look): string {
  const cushion =
    'M140 330C300 372 700 372 860 330C900 330 904 360 890 390C864 470 864 560 890 640C904 680 896 706 858 700C700 664 300 664 142 700C104 706 96 680 110 640C136 560 136 470 110 390C96 360 100 330 140 330Z'
  pen.cast(cushion)
  return (
    pen.volume(cushion, main, 22) +
    pen.line(
      'M190 380Q240 420 290 430M810 380Q760 420 710 430M190 656Q240 612 290 600M810 656Q760 612 710 600',
      shade(main, 0.25),
      7,
      0.6,
    ) +
    pen.flat(box(660, 580, 110, 46, 6), second) +
    pen.line('M678 603H750', tint(accent, 0.4), 7)
  )
}

function chair(pen: Pen, { main, second, accent }: Look): string {
  const legs = 'M300 640L700 890M700 640L300 890M250 420L330 890M750 420L670 890'
  const back = 'M236 150Q500 214 764 150L744 560Q500 622 256 560Z'
  const seat = 'M256 560Q500 622 744 560L800 660Q500 742 200 660Z'
  return (
    pen.line(legs, shade(second, 0.25), 22) +
    pen.line(legs, tint(second, 0.12), 7, 0.7) +
    pen.line('M236 150L256 600M764 150L744 600', second, 20) +
    pen.volume(back, main, 18) +
    pen.stitch('M268 184Q500 244 732 184', tint(main, 0.5), 5) +
    pen.body(seat, shade(main, 0.14)) +
    pen.line('M200 660Q500 742 800 660', tint(main, 0.25), 8) +
    pen.flat(box(430, 236, 140, 60, 8), accent) +
    pen.line('M456 266H544', tint(accent, 0.6), 8)
  )
}

function table(pen: Pen, { main, second, accent }: Look): string {
  const top = 'M130 480H870L950 590H50Z'
  const slats = [1, 2, 3, 4, 5, 6, 7].map((at) => `M${130 + at * 92.5} 480L${50 + at * 112.5} 590`).join('')
  const legs = 'M180 600L760 890M820 600L240 890M120 600L200 892M880 600L800 892'
  const cup =
    pen.body('M600 380H690L680 500Q646 514 610 500Z', accent) +
    pen.flat(ellipse(645, 381, 45, 13), shade(accent, 0.5)) +
    pen.line('M690 404Q738 410 728 446Q718 474 684 470', accent, 12)
  return (
    pen.line(legs, shade(second, 0.2), 20) +
    pen.line(legs, tint(second, 0.3), 6, 0.6) +
    pen.body(top, main) +
    pen.line(slats, shade(main, 0.35), 6, 0.7) +
    pen.flat('M50 590H950L946 622H54Z', shade(main, 0.28)) +
    cup
  )
}

function lantern(pen: Pen, { main, second, accent }: Look): string {
  const glass = mirrored('M500 372C610 372 640 430 640 520C640 620 612 668 590 690L500 690')
  const glow = pen.radial([[0, '#fff7d6'], [0.5, accent], [1, tint(accent, 0.3)]]) // prettier-ignore
  return (
    pen.line('M330 470C330 170 670 170 670 470', shade(main, 0.3), 13) +
    pen.flat(
      ellipse(500, 540, 330),
      pen.radial([
        [0, accent, 0.5],
        [1, accent, 0],
      ]),
    ) + // prettier-ignore
    pen.flat(glass, glow) +
    pen.line('M420 392V690M580 392V690', shade(main, 0.2), 9) +
    pen.flat('M470 520Q500 470 530 520Q540 590 500 606Q460 590 470 520Z', '#fffbe8') +
    pen.volume(mirrored('M500 232C560 232 580 262 584 300L654 372H500'), main, 16) +
    pen.body(mirrored('M500 196H552L560 236H500'), second) +
    pen.volume(mirrored('M500 684H610L664 760V862Q660 900 620 900H500'), main, 20) +
    pen.flat(box(340, 752, 320, 24), second) +
    pen.flat(ellipse(500, 834, 32), second) +
    pen.line('M500 834V812', '#ffffff', 7)
  )
}

function headlamp(pen: Pen, { main, second, accent }: Look): string {
  const band =
    'M220 470C220 200 780 200 780 470C780 560 700 640 640 668H360C300 640 220 560 220 470ZM284 470C284 540 340 590 392 606H608C660 590 716 540 716 470C716 290 284 290 284 470Z'
  const lamp = box(352, 520, 296, 236, 66)
  const beam = pen.radial([[0, '#fffdf0'], [0.6, accent], [1, shade(accent, 0.2)]]) // prettier-ignore
  pen.cast(band, lamp)
  return (
    `<g fill-rule="evenodd">${pen.body(band, main)}</g>` +
    pen.line('M252 470C252 246 748 246 748 470', tint(main, 0.5), 9, 0.8) +
    pen.volume(box(372, 470, 256, 80, 20), shade(second, 0.2), 10) +
    pen.volume(lamp, second, 20) +
    pen.flat(ellipse(448, 640, 74), shade(second, 0.5)) +
    pen.flat(ellipse(448, 640, 60), beam) +
    pen.flat(ellipse(430, 620, 16), '#ffffff', 0.8) +
    pen.flat(ellipse(572, 662, 40), shade(second, 0.5)) +
    pen.flat(ellipse(572, 662, 30), tint(accent, 0.55)) +
    pen.flat(box(540, 560, 66, 24, 12), accent)
  )
}

const stands = { stance: 'stands', colors: ['#7b8a55', '#5b4a38', '#e2953b'] } as const
const lies = { stance: 'lies', colors: ['#7b8a55', '#4b5563', '#e2953b'] } as const

export const camp = {
  tent: { ...stands, top: 330, large: true, draw: tent },
  tarp: { ...stands, large: true, draw: tarp },
  hammock: { ...stands, large: true, draw: hammock },
  sleepingBag: { ...lies, focus: [500, 260], draw: sleepingBag },
  mat: { ...stands, top: 570, draw: mat },
  airMat: { ...lies, focus: [560, 250], draw: (pen, look) => mat(pen, { ...look, shape: 'air' }) },
  pillow: { ...lies, focus: [640, 520], draw: pillow },
  chair: { ...stands, large: true, draw: chair },
  table: { ...stands, top: 400, large: true, draw: table },
  lantern: { ...stands, draw: lantern },
  headlamp: { ...lies, focus: [500, 600], draw: headlamp },
} satisfies Record<string, Motif>
