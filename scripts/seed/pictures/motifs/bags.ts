import { shade, tint } from '../color.ts'
import type { Draw, Look, Motif } from '../motif.ts'
import { box, ellipse, mirrored } from '../outline.ts'
import type { Pen } from '../pen.ts'

const shapes: Partial<Record<string, Draw>> = { crossbody, bucket, clutch, straw }
const bag: Draw = (pen, look) => (shapes[look.shape] ?? tote)(pen, look)

function tote(pen: Pen, { main, second, accent }: Look): string {
  const body = 'M190 420H810L860 860Q860 900 820 900H180Q140 900 140 860Z'
  return (
    pen.line('M350 430C350 120 650 120 650 430', shade(second, 0.35), 26) +
    pen.volume(body, main, 32) +
    pen.within(
      body,
      pen.flat('M120 420H880V470H120Z', shade(main, 0.2)) +
        pen.stitch('M160 500H840', tint(main, 0.5), 5) +
        pen.flat('M120 830H880V920H120Z', second),
    ) +
    pen.line('M330 480V430C330 90 670 90 670 430V480', second, 28) +
    pen.stitch('M330 480V430C330 90 670 90 670 430V480', tint(second, 0.5), 4) +
    [330, 670].map((x) => pen.flat(ellipse(x, 486, 17), accent)).join('') +
    pen.flat(box(452, 640, 96, 62, 8), second) +
    pen.line('M476 671H524', accent, 7)
  )
}

function crossbody(pen: Pen, { main, second, accent }: Look): string {
  const body =
    'M230 470H770Q800 480 806 520L830 840Q830 900 780 900H220Q170 900 170 840L194 520Q200 480 230 470Z'
  const flap = 'M222 460H778Q806 470 806 510C806 640 700 740 500 744C300 740 194 640 194 510Q194 470 222 460Z'
  return (
    pen.line('M222 490C60 330 300 60 500 60C700 60 940 330 778 490', shade(second, 0.1), 18) +
    pen.volume(body, main, 28) +
    pen.volume(flap, tint(main, 0.04), 18) +
    pen.stitch('M214 510C220 630 310 716 500 722C690 716 780 630 786 510', tint(main, 0.5), 4) +
    pen.body(ellipse(500, 730, 52), accent) +
    pen.flat(ellipse(500, 730, 24), shade(accent, 0.4)) +
    [222, 778].map((x) => pen.line(ellipse(x, 480, 22), accent, 10)).join('')
  )
}

function bucket(pen: Pen, { main, second, accent }: Look): string {
  const body = mirrored('M500 360L720 350C740 380 736 400 728 430L770 840Q772 900 700 900L500 900')
  return (
    pen.line('M300 400C240 60 760 60 700 400', second, 30) +
    pen.volume(body, main, 32) +
    pen.within(
      body,
      pen.line(
        'M330 350V460M400 350V470M470 350V474M540 350V474M610 350V470M670 350V460',
        shade(main, 0.3),
        9,
        0.6,
      ) + pen.flat('M200 820H800V920H200Z', second),
    ) +
    pen.line('M276 430Q500 480 724 430', accent, 15) +
    pen.line('M470 462C430 540 450 600 440 640M530 462C560 540 560 580 580 620', accent, 11) +
    pen.body(ellipse(440, 656, 22, 28), second) +
    pen.body(ellipse(582, 636, 22, 28), second) +
    pen.flat(ellipse(500, 352, 220, 20), shade(main, 0.45))
  )
}

function clutch(pen: Pen, { main, second, accent }: Look): string {
  const body = box(110, 520, 780, 380, 40)
  const flap = 'M110 560Q110 520 150 520H850Q890 520 890 560L560 770Q500 800 440 770Z'
  return (
    pen.line('M140 530C160 330 300 300 420 520', accent, 10) +
    pen.volume(body, main, 30) +
    pen.volume(flap, second, 14) +
    pen.line('M118 572L444 768Q500 798 556 768L882 572', shade(second, 0.4), 6, 0.5) +
    pen.body(ellipse(500, 766, 34), accent)
  )
}

function straw(pen: Pen, { main, second, accent }: Look): string {
  const body = 'M150 450Q500 500 850 450L800 820Q780 900 700 900H300Q220 900 200 820Z'
  const rows = Array.from(
    { length: 9 },
    (_, at) => `M130 ${500 + at * 48}Q500 ${550 + at * 48} 870 ${500 + at * 48}`,
  ).join('')
  const posts = Array.from({ length: 19 }, (_, at) => `M${160 + at * 38} 440L${214 + at * 32} 910`).join('')
  return (
    pen.line('M320 480C320 160 680 160 680 480', shade(second, 0.3), 28) +
    pen.volume(body, main, 32) +
    pen.within(
      body,
      pen.line(posts, shade(main, 0.22), 7, 0.55) + pen.line(rows, shade(main, 0.34), 9, 0.5),
    ) +
    pen.line('M150 452Q500 502 850 452', tint(main, 0.3), 26) +
    pen.line('M300 560V480C300 130 700 130 700 480V560', second, 27) +
    [accent, tint(accent, 0.4), second]
      .map((color, at) => pen.line(`M${760 + at * 20} 500q${8 + at * 10} 70 ${-6 + at * 14} 130`, color, 15))
      .join('')
  )
}

const stands = { stance: 'stands', colors: ['#b9774c', '#7a4b2e', '#d9b26a'] } as const

export const bags = { bag: { ...stands, top: 160, draw: bag } } satisfies Record<string, Motif>
