import { shade, tint } from '../color.ts'
import type { Look, Motif } from '../motif.ts'
import { box, ellipse, mirrored } from '../outline.ts'
import type { Pen } from '../pen.ts'
import { bothSides } from './tops.ts'

const buckle = (pen: Pen, x: number, y: number, color: string) =>
  pen.flat(box(x - 19, y - 15, 38, 30, 7), shade(color, 0.6)) +
  pen.flat(box(x - 9, y - 7, 18, 14, 4), tint(color, 0.2))

function backpack(pen: Pen, { main, second, accent, shape }: Look): string {
  return shape === 'day'
    ? daypack(pen, main, second, accent)
    : shape === 'kids'
      ? daypack(pen, main, second, accent, true)
      : trekking(pen, main, second, accent)
}

function trekking(pen: Pen, main: string, second: string, accent: string): string {
  const body = mirrored('M500 190C620 190 678 220 694 300C720 430 722 640 706 800Q696 900 630 900L500 900')
  const lid = mirrored('M500 96C620 96 680 122 700 190C712 260 706 306 690 322Q600 346 500 348')
  const pocket = mirrored('M500 520C580 520 630 536 636 580L640 760Q636 830 580 832L500 834')
  const side = 'M690 560Q760 566 762 620L750 830Q742 872 690 872Z'
  const strap = 'M640 300C760 330 790 500 756 700'
  return (
    bothSides(pen.line(strap, shade(second, 0.2), 42) + pen.line('M690 812Q800 830 852 800', second, 34)) +
    pen.line('M456 104C456 46 544 46 544 104', shade(second, 0.25), 20) +
    pen.body('M720 470h44q8 0 8 12v140h-60V482q0-12 8-12Z', tint(accent, 0.35)) +
    pen.flat(box(726, 440, 32, 34, 8), shade(accent, 0.3)) +
    bothSides(pen.body(side, second)) +
    pen.volume(body, main, 26) +
    pen.within(
      body,
      pen.flat('M280 860H720V920H280Z', second) +
        pen.flat('M280 340Q500 392 720 340V372Q500 424 280 372Z', shade(main, 0.45), 0.4),
    ) +
    pen.volume(pocket, shade(main, 0.06), 14) +
    pen.line('M376 588Q500 612 624 588', shade(main, 0.42), 10) +
    pen.flat(box(590, 590, 14, 40, 6), accent) +
    pen.line('M392 330V520M608 330V520', second, 20) +
    buckle(pen, 392, 440, second) +
    buckle(pen, 608, 440, second) +
    pen.volume(lid, shade(main, 0.02), 18) +
    pen.line('M340 262Q500 290 660 262', shade(main, 0.42), 9) +
    pen.flat(box(452, 180, 96, 44, 7), accent) +
    pen.line('M474 202H526', tint(accent, 0.6), 7)
  )
}

function daypack(pen: Pen, main: string, second: string, accent: string, kids = false): string {
  const body = mirrored('M500 190C640 190 706 250 724 390C742 560 736 720 720 810Q706 900 630 900L500 900')
  const pocket = mirrored('M500 560C590 560 640 572 648 620L654 780Q648 846 590 848L500 850')
  const face =
    pen.flat(ellipse(436, 420, 20), shade(main, 0.7)) +
    pen.flat(ellipse(564, 420, 20), shade(main, 0.7)) +
    pen.line('M450 482Q500 522 550 482', shade(main, 0.7), 11)
  const ears = bothSides(
    pen.body('M590 216L690 96Q726 190 690 280Z', main) +
      pen.flat('M626 220L682 142Q698 196 682 240Z', accent),
  )
  return (
    (kids ? ears : '') +
    bothSides(pen.line('M660 320C780 360 800 560 750 760', shade(second, 0.15), 44)) +
    pen.line('M450 200C450 110 550 110 550 200', shade(second, 0.2), 24) +
    pen.volume(body, main, 30) +
    pen.within(
      body,
      pen.flat('M230 868H770V920H230Z', second) +
        pen.line('M292 470C300 300 380 262 500 262C620 262 700 300 708 470', shade(main, 0.4), 10),
    ) +
    pen.flat(box(282, 450, 16, 46, 7), accent) +
    (kids
      ? face
      : pen.line('M410 372H590M410 420H590', second, 17) +
        pen.line('M440 360V432M500 360V432M560 360V432', shade(second, 0.3), 8)) +
    pen.volume(pocket, kids ? accent : second, 16) +
    pen.line('M366 632Q500 656 634 632', shade(second, 0.5), 10) +
    pen.flat(box(470, 700, 60, 40, 6), tint(accent, 0.2))
  )
}

function duffel(pen: Pen, { main, second, accent }: Look): string {
  const barrel =
    'M210 440Q500 412 790 440C880 450 912 560 912 680C912 800 886 884 800 892Q500 908 200 892C114 884 88 800 88 680C88 560 120 450 210 440Z'
  return (
    pen.line('M330 460C330 200 670 200 670 460', shade(second, 0.35), 30) +
    pen.volume(barrel, main, 34) +
    pen.within(
      barrel,
      pen.flat('M60 420H196V920H60Z', second) +
        pen.flat('M804 420H940V920H804Z', shade(second, 0.14)) +
        pen.line('M220 500Q500 474 780 500', shade(main, 0.45), 13) +
        pen.stitch('M220 500Q500 474 780 500', tint(main, 0.4), 5),
    ) +
    pen.line('M330 452V900M670 452V900', second, 40) +
    pen.stitch('M316 460V890M344 460V890M656 460V890M684 460V890', tint(second, 0.4), 4) +
    pen.line('M330 520C330 240 670 240 670 520', second, 30) +
    pen.line('M420 310C460 296 540 296 580 310', accent, 40) +
    pen.flat(box(430, 620, 140, 90, 10), tint(main, 0.25)) +
    pen.flat('M450 692L492 640L516 668L532 652L552 692Z', shade(main, 0.4))
  )
}

function dryBag(pen: Pen, { main, second, accent, shape }: Look): string {
  const bag = (x: number, half: number, top: number, color: string) => {
    const sack = mirrored(
      `M${x} ${top}L${x + half} ${top}C${x + half + 26} ${top + 160} ${x + half + 12} 760 ${x + half} 852Q${x + half - 10} 900 ${x + half - 60} 900L${x} 900`,
      x,
    )
    return (
      pen.line(
        `M${x - half * 0.7} ${top - 20}C${x - half * 0.7} ${top - 190} ${x + half * 0.7} ${top - 190} ${x + half * 0.7} ${top - 20}`,
        shade(second, 0.3),
        20,
      ) +
      buckle(pen, x, top - 146, second) +
      pen.volume(sack, color, 26) +
      pen.line(
        `M${x - half * 0.5} ${top + 60}q-20 120 -6 240M${x + half * 0.3} ${top + 50}q26 90 14 170`,
        shade(color, 0.25),
        8,
        0.5,
      ) +
      pen.flat(box(x - half - 12, top - 46, half * 2 + 24, 66, 14), second) +
      pen.line(`M${x - half} ${top - 14}H${x + half}`, tint(second, 0.3), 5, 0.6) +
      pen.flat(box(x - 44, 660, 88, 88, 44), tint(color, 0.4)) +
      pen.line(`M${x - 22} 712q11 -16 22 0t22 0`, shade(color, 0.4), 8)
    )
  }
  return shape === 'set'
    ? bag(690, 150, 420, accent) + bag(330, 190, 300, main) + bag(560, 110, 620, tint(second, 0.3))
    : bag(500, 210, 300, main)
}

function waistPack(pen: Pen, { main, second, accent }: Look): string {
  const pouch = 'M230 430Q500 390 770 430C820 520 800 640 730 700Q500 744 270 700C200 640 180 520 230 430Z'
  const belt =
    'M236 470C120 470 70 540 96 620C140 700 250 720 300 690M764 470C880 470 930 540 904 620C860 700 750 720 700 690'
  pen.cast(pouch)
  return (
    pen.line(belt, shade(second, 0.1), 42) +
    pen.volume(pouch, main, 20) +
    pen.line('M262 498Q500 462 738 498', shade(main, 0.45), 12) +
    pen.flat(box(716, 492, 20, 60, 8), accent) +
    pen.within(
      pouch,
      pen.flat('M200 590Q500 548 800 590V760H200Z', shade(main, 0.1)) +
        pen.line('M220 590Q500 548 780 590', shade(main, 0.4), 9),
    ) +
    pen.flat(box(452, 622, 96, 46, 7), second)
  )
}

const stands = { stance: 'stands', colors: ['#4f7369', '#39423f', '#e2953b'] } as const

export const packs = {
  backpack: { ...stands, draw: backpack },
  duffel: { ...stands, top: 380, draw: duffel },
  dryBag: { ...stands, draw: dryBag },
  waistPack: { ...stands, stance: 'lies', focus: [600, 540], draw: waistPack },
} satisfies Record<string, Motif>
