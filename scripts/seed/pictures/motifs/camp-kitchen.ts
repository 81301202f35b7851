import { mix, shade, tint } from '../color.ts'
import type { Look, Motif } from '../motif.ts'
import { box, ellipse, mirrored } from '../outline.ts'
import type { Pen } from '../pen.ts'

const steel = '#b9bfc4'

/** Metal: bright, dark and bright again across its width. */
export const metal = (pen: Pen, color: string) =>
  pen.linear([[0, shade(color, 0.16)], [0.2, tint(color, 0.55)], [0.42, color], [0.78, shade(color, 0.2)], [1, shade(color, 0.06)]], 'across') // prettier-ignore

function stove(pen: Pen, { main, second, accent, shape }: Look): string {
  if (shape === 'double') return doubleStove(pen, main, second, accent)
  const can = mirrored('M500 610C600 610 660 640 664 690V862Q660 900 620 900H500')
  const label =
    pen.flat('M320 716H680V812Q500 838 320 812Z', second) +
    pen.flat(
      'M452 726C440 760 470 764 462 800Q500 812 538 800C560 770 520 750 524 720Q500 752 496 716Q470 726 452 726Z',
      tint(accent, 0.2),
    )
  const flame =
    'M420 330Q440 380 470 300Q500 380 530 300Q560 380 580 330Q600 410 560 440H440Q400 410 420 330Z'
  return (
    pen.flat(flame, pen.linear([[0, '#8ecbe8', 0.5], [1, '#3f7fc0']], 'down')) + // prettier-ignore
    pen.line('M500 470L308 372L308 330M500 470L692 372L692 330', shade(steel, 0.3), 20) +
    pen.flat(mirrored('M500 430H574L560 500H500'), metal(pen, steel)) +
    pen.flat(box(478, 496, 44, 110), metal(pen, steel)) +
    pen.flat(box(446, 540, 108, 44, 10), metal(pen, '#8d9297')) +
    pen.line('M554 562H690', shade(steel, 0.35), 11) +
    pen.body(box(676, 530, 64, 64, 14), accent) +
    pen.volume(can, main, 26) +
    pen.within(can, label) +
    pen.flat(mirrored('M500 598H560L584 622H500'), metal(pen, steel))
  )
}

function doubleStove(pen: Pen, main: string, second: string, accent: string): string {
  const burner = (x: number) =>
    pen.flat(ellipse(x, 640, 112, 30), shade(steel, 0.5)) +
    pen.flat(ellipse(x, 632, 62, 16), metal(pen, steel)) +
    pen.line(
      `M${x - 140} 634H${x + 140}M${x} 604L${x} 664M${x - 96} 612L${x + 96} 658M${x + 96} 612L${x - 96} 658`,
      shade(steel, 0.62),
      9,
    )
  const knob = (x: number) =>
    pen.flat(ellipse(x, 782, 40), shade(main, 0.5)) +
    pen.body(ellipse(x - 4, 776, 34), second) +
    pen.line(`M${x - 4} 776V748`, accent, 9)
  return (
    pen.volume('M170 330H830L880 600H120Z', shade(main, 0.1), 20) +
    pen.flat('M206 362H794L832 574H168Z', metal(pen, steel)) +
    pen.body('M110 596H890L926 690H74Z', shade(steel, 0.25)) +
    burner(310) +
    burner(690) +
    pen.volume(box(74, 686, 852, 190, 24), main, 22) +
    knob(310) +
    knob(690) +
    pen.flat(box(440, 752, 120, 48, 8), second) +
    pen.flat(box(130, 872, 90, 28, 8), '#33302e') +
    pen.flat(box(780, 872, 90, 28, 8), '#33302e')
  )
}

function pot(pen: Pen, { main, second, accent, shape }: Look): string {
  const rim = (y: number, half: number, color: string) =>
    pen.flat(ellipse(500, y, half, half * 0.13), tint(color, 0.3)) +
    pen.flat(ellipse(500, y + 4, half * 0.94, half * 0.1), shade(color, 0.4))
  const pan = (top: number, half: number, bottom: number, color: string) => {
    const r = 500 + half
    const outline = mirrored(
      `M500 ${top} L${r} ${top} L${r} ${bottom - 46} Q${r - 6} ${bottom} ${r - 56} ${bottom} L500 ${bottom}`,
    )
    return pen.flat(outline, metal(pen, color)) + rim(top, half, color)
  }
  if (shape === 'set')
    return (
      pan(566, 300, 900, main) +
      pen.line('M800 640Q940 640 936 720M800 680Q900 680 896 730', shade(steel, 0.3), 15) +
      pan(400, 232, 570, second) +
      pen.line('M268 452Q160 452 160 520', shade(steel, 0.3), 14) +
      pan(262, 170, 404, tint(main, 0.2)) +
      pen.flat(mirrored('M500 214C590 214 664 240 670 268L500 280'), metal(pen, main)) +
      pen.body(box(474, 186, 52, 36, 14), accent)
    )
  return (
    pen.line('M752 520Q900 520 900 640Q898 720 752 724', shade(steel, 0.35), 18) +
    pen.line('M812 522Q900 524 900 640', accent, 26) +
    pan(470, 258, 900, main) +
    pen.flat(mirrored('M500 390C620 390 752 424 762 466Q640 502 500 502'), metal(pen, tint(main, 0.1))) +
    pen.body(mirrored('M500 340C530 340 544 352 544 372L534 398L500 400'), accent) +
    pen.line('M330 620H420M330 690H400M330 760H420', shade(main, 0.35), 6, 0.7)
  )
}

function mug(pen: Pen, { main, second, accent, shape }: Look): string {
  const cup = mirrored('M500 370 L746 370 L730 820 Q722 900 640 900 L500 900')
  const specks = Array.from({ length: 26 }, (_, at) =>
    ellipse(290 + ((at * 151) % 430), 430 + ((at * 97) % 430), 4 + (at % 3) * 2),
  ).join('')
  const badge = shape === 'plain' ? '' : pen.flat('M360 720L460 560L520 650L560 590L640 720Z', accent)
  return (
    pen.line('M736 480C880 460 900 500 890 600C880 700 830 740 726 748', shade(main, 0.18), 52) +
    pen.line('M736 476C872 458 892 500 882 596C872 690 824 730 726 738', tint(main, 0.15), 16, 0.7) +
    pen.volume(cup, main, 34) +
    pen.within(cup, pen.flat(specks, second, 0.55) + badge) +
    pen.flat(ellipse(500, 372, 248, 52), second) +
    pen.flat(ellipse(500, 378, 226, 42), shade(mix(main, '#4a2f1c', 0.75), 0.1)) +
    pen.flat(ellipse(470, 384, 130, 18), '#ffffff', 0.1)
  )
}

function flask(pen: Pen, { main, second, accent, shape }: Look): string {
  if (shape === 'thermos') {
    const body = mirrored('M500 330 L640 330 L650 360 L650 850 Q648 900 606 900 L500 900')
    const cup = mirrored('M500 96 C580 96 624 108 628 140 L640 320 L500 326')
    return (
      pen.flat(body, metal(pen, main)) +
      pen.flat(box(350, 430, 300, 46), second) +
      pen.flat(box(350, 836, 300, 26), shade(main, 0.4), 0.5) +
      pen.flat(box(372, 318, 256, 30), shade(second, 0.3)) +
      pen.flat(cup, metal(pen, second)) +
      pen.line('M650 470C760 470 764 700 650 700', shade(second, 0.15), 30) +
      pen.flat('M430 640L500 540L536 590L556 566L600 640Z', accent)
    )
  }
  const body = mirrored(
    'M500 270 C540 270 552 286 558 320 C566 372 640 392 648 470 L648 850 Q644 900 598 900 L500 900',
  )
  const cap = mirrored('M500 150 L552 150 Q566 154 566 170 L566 276 L500 276')
  return (
    pen.line('M450 160C450 64 550 64 550 160', shade(second, 0.2), 24) +
    pen.flat(body, metal(pen, main)) +
    pen.flat(cap, metal(pen, second)) +
    pen.line('M438 206H562M438 234H562', shade(second, 0.4), 6, 0.6) +
    pen.flat('M410 690L488 572L528 628L550 600L602 690Z', accent) +
    pen.flat(box(360, 850, 290, 14), shade(main, 0.35), 0.5)
  )
}

function cutlery(pen: Pen, { main, accent }: Look): string {
  const handle = (x: number) =>
    pen.body(mirrored(`M${x} 560 L${x + 20} 560 L${x + 30} 860 Q${x + 28} 920 ${x} 920`, x), main)
  const grey = metal(pen, steel)
  const spoon = mirrored('M500 90C562 90 580 160 576 230C570 310 530 350 518 390L520 580L500 580')
  const fork =
    'M290 90V260Q292 340 330 360L332 580H368L370 360Q408 340 410 260V90H386V250H364V90H336V250H314V90Z'
  const knife = 'M632 90Q700 130 704 330Q704 420 680 470L678 580H642Z'
  pen.cast(
    spoon,
    box(470, 560, 60, 360, 28),
    fork,
    box(320, 560, 60, 360, 28),
    knife,
    box(630, 560, 60, 360, 28),
  )
  return (
    pen.flat(fork, grey) +
    pen.flat(spoon, grey) +
    pen.flat(ellipse(494, 210, 40, 74), '#ffffff', 0.25) +
    pen.flat(knife, grey) +
    handle(350) +
    handle(500) +
    handle(660) +
    [350, 500, 660].map((x) => pen.flat(ellipse(x, 880, 10), accent)).join('')
  )
}

function cooler(pen: Pen, { main, second, accent }: Look): string {
  const tub = 'M130 500H870L838 862Q834 900 796 900H204Q166 900 162 862Z'
  const lid = box(96, 366, 808, 150, 34)
  return (
    pen.line('M190 470C190 190 810 190 810 470', shade(second, 0.3), 34) +
    pen.line('M330 272C420 238 580 238 670 272', second, 44) +
    pen.volume(tub, main, 34) +
    pen.within(
      tub,
      pen.flat('M120 500H880V560H120Z', shade(main, 0.4), 0.25) +
        pen.flat('M120 812H880V920H120Z', shade(main, 0.18)),
    ) +
    pen.volume(lid, second, 28) +
    pen.line('M150 400H620', '#ffffff', 12, 0.35) +
    pen.volume(box(440, 450, 120, 150, 20), accent, 12) +
    pen.flat(box(470, 552, 60, 18, 9), shade(accent, 0.4)) +
    pen.flat('M300 770L384 640L430 706L456 674L520 770Z', tint(main, 0.45))
  )
}

function filter(pen: Pen, { main, second, accent }: Look): string {
  const pouch = mirrored(
    'M500 90C640 90 690 96 690 130C716 260 716 420 680 520C640 580 560 590 540 612L500 612',
  )
  const tube = mirrored('M500 604L566 604L566 640L590 664L590 836L556 866L556 900L500 900')
  return (
    pen.line('M400 110Q500 40 600 110', second, 16) +
    pen.volume(pouch, tint(mix(main, '#cfe6ef', 0.7), 0.2), 24) +
    pen.within(
      pouch,
      pen.flat('M250 330Q400 300 520 332T760 326V640H250Z', mix('#8cc4dc', main, 0.25), 0.85) +
        pen.line('M420 150Q390 330 420 480', '#ffffff', 20, 0.5),
    ) +
    pen.flat(box(296, 100, 408, 40, 12), second) +
    pen.line('M610 250H640M610 320H640M610 390H640M610 460H640', shade(main, 0.25), 7, 0.7) +
    pen.volume(tube, second, 18) +
    pen.flat(box(410, 680, 180, 120), tint(second, 0.5)) +
    pen.line('M430 712H560M430 742H530', accent, 9)
  )
}

const stands = { stance: 'stands', colors: ['#5d7568', '#3c4a45', '#e2953b'] } as const

export const campKitchen = {
  stove: { ...stands, top: 330, draw: stove },
  pot: { ...stands, top: 300, colors: ['#a7adb2', '#8d949a', '#d9822f'], draw: pot },
  mug: { ...stands, top: 370, draw: mug },
  flask: { ...stands, draw: flask },
  cutlery: { ...stands, stance: 'lies', focus: [500, 260], draw: cutlery },
  cooler: { ...stands, top: 320, draw: cooler },
  filter: { ...stands, draw: filter },
} satisfies Record<string, Motif>
