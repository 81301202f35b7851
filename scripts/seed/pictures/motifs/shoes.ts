import { shade, tint } from '../color.ts'
import type { Look, Motif } from '../motif.ts'
import { ellipse } from '../outline.ts'
import type { Pen } from '../pen.ts'

const laces = (pen: Pen, points: readonly (readonly [number, number])[], color: string, reach = 70) =>
  points
    .map(
      ([x, y]) =>
        pen.line(`M${x} ${y}l${reach} ${reach * 0.34}`, shade(color, 0.3), 17) +
        pen.line(`M${x} ${y - 3}l${reach} ${reach * 0.34}`, color, 11),
    )
    .join('')

function boot(pen: Pen, { main, second, accent, shape }: Look): string {
  const leather = shape === 'leather'
  const upper =
    'M132 812C120 730 180 688 290 664C400 636 462 560 478 430L488 262Q632 218 776 262L792 430C812 560 872 640 872 812Z'
  const sole =
    'M104 796Q120 782 160 788L858 790Q892 796 888 836L880 898H660L634 866H570L548 898H170Q96 892 104 796Z'
  const toe = 'M132 812C120 730 180 688 276 666C330 700 344 760 340 812Z'
  const quarter = 'M560 812C566 700 600 620 660 560C716 520 780 520 800 470L960 812Z'
  const lugs =
    'M180 898v-20M250 898v-20M320 898v-20M390 898v-20M460 898v-20M700 898v-20M770 898v-20M836 898v-20'
  return (
    pen.volume(upper, main, 24) +
    pen.within(
      upper,
      pen.flat(quarter, shade(main, leather ? 0.1 : 0.22)) +
        pen.flat(toe, leather ? shade(main, 0.14) : second) +
        pen.line('M560 812C566 700 600 620 660 560C716 520 780 520 800 470', shade(main, 0.4), 6, 0.6),
    ) +
    pen.flat(
      'M474 452L488 250Q500 220 560 214L580 470Q540 560 440 640L390 640Q462 560 474 452Z',
      shade(second, 0.15),
    ) +
    pen.flat('M486 268Q632 218 778 262L782 316Q632 274 484 322Z', shade(main, 0.4)) +
    pen.line('M488 258Q632 214 776 258', tint(main, 0.25), 13) +
    laces(
      pen,
      [
        [424, 600],
        [452, 548],
        [470, 488],
        [480, 424],
        [484, 360],
        [486, 302],
      ],
      accent,
      84,
    ) + // prettier-ignore
    pen.line('M796 300C826 290 836 330 804 350', second, 15) +
    pen.body(sole, leather ? '#4a3a2e' : '#35322f') +
    pen.line(lugs, '#1f1c1b', 11, 0.7) +
    pen.line('M120 816Q500 826 876 814', leather ? '#d9b27c' : tint(accent, 0.1), 9)
  )
}

function trailShoe(pen: Pen, { main, second, accent, shape }: Look): string {
  const town = shape === 'town'
  const upper =
    'M96 812C86 736 150 704 270 676C390 640 470 570 540 494Q560 470 600 486C650 520 720 520 786 480Q832 462 846 520C866 610 896 700 892 812Z'
  const sole = town
    ? 'M76 796H908Q928 800 924 840L918 880Q912 900 880 900H130Q72 890 76 796Z'
    : 'M70 800Q90 784 130 790C400 806 600 770 900 780Q936 790 928 830L916 884Q900 904 860 898L700 900Q640 886 560 898L170 900Q62 884 70 800Z'
  const heel = 'M760 812C740 700 770 560 800 440L940 440V812Z'
  const swoop = 'M330 812C420 760 560 740 640 600L700 620C640 760 560 800 520 812Z'
  return (
    pen.volume(upper, main, 20) +
    pen.within(
      upper,
      pen.flat('M60 820C60 720 150 690 240 680C300 720 310 770 306 830Z', town ? tint(main, 0.22) : second) +
        pen.flat(heel, second) +
        (town ? '' : pen.flat(swoop, shade(second, 0.1))),
    ) +
    pen.flat('M452 586Q520 530 556 470L610 486Q560 590 480 650L410 634Z', shade(second, 0.22)) +
    pen.flat(
      'M548 484Q566 466 600 486C650 520 720 520 786 480L792 520C720 566 640 562 580 528Z',
      shade(main, 0.45),
    ) +
    laces(
      pen,
      [
        [416, 628],
        [452, 598],
        [486, 566],
        [518, 530],
      ],
      accent,
      80,
    ) + // prettier-ignore
    pen.body(sole, town ? '#f3eee4' : tint(second, 0.55)) +
    pen.line(
      town ? 'M84 826H918' : 'M90 846Q420 862 620 832T914 836',
      town ? shade(main, 0.1) : accent,
      10,
      0.85,
    ) +
    (town ? '' : pen.line('M150 898H850', '#2d2a29', 15)) +
    pen.line('M836 470Q876 440 880 490', second, 14)
  )
}

function sandal(pen: Pen, { main, second, accent, shape }: Look): string {
  if (shape === 'heel') return heeledSandal(pen, main, second, accent)
  const sole =
    'M70 812Q90 784 150 790C400 820 560 790 880 780Q934 784 928 830L916 880Q906 902 866 900H170Q62 892 70 812Z'
  const straps = [
    'M150 800C180 690 260 640 360 640C420 660 440 720 440 800L360 806C350 740 330 716 290 720C250 726 230 756 224 802Z',
    'M470 802C500 700 560 600 660 560L720 610C640 660 580 720 560 800Z',
    'M690 580C760 560 830 590 860 660L880 786L816 786C816 690 780 640 706 640Z',
  ]
  return (
    straps.map((strap, at) => pen.volume(strap, at === 1 ? shade(main, 0.08) : main, 12)).join('') +
    pen.flat('M560 660l70 -50l36 46l-70 54Z', accent) +
    pen.body(sole, second) +
    pen.line('M88 830Q480 862 918 822', tint(second, 0.4), 10) +
    pen.line('M150 898H880', '#2d2a29', 14)
  )
}

function heeledSandal(pen: Pen, main: string, second: string, accent: string): string {
  const foot =
    'M90 880C90 836 180 830 300 822C460 800 560 640 700 560L860 540L868 586C740 620 640 760 520 850C440 896 180 900 90 880Z'
  return (
    pen.body('M760 566H866L838 900H770Z', shade(second, 0.12)) +
    pen.body(foot, second) +
    pen.flat('M90 880C180 900 440 896 520 850L516 878C420 910 180 916 92 896Z', shade(second, 0.4)) +
    pen.volume(
      'M150 836C190 720 280 690 350 706C400 730 410 780 400 812L330 826C326 770 280 750 236 832Z',
      main,
      10,
    ) +
    pen.line('M830 552C820 440 700 400 620 450', shade(main, 0.1), 30) +
    pen.line('M620 450C590 480 640 560 700 570', main, 28) +
    pen.line('M844 546C870 470 850 420 806 396', main, 28) +
    pen.line(ellipse(640, 450, 20), accent, 8)
  )
}

function flat(pen: Pen, { main, second, accent, shape }: Look): string {
  const loafer = shape === 'loafer'
  const upper = loafer
    ? 'M84 850C80 770 150 720 270 690C340 664 380 630 430 596Q480 570 520 600L600 660C690 690 760 650 830 600Q870 590 880 640C896 720 906 780 900 850Z'
    : 'M84 860C84 770 170 736 280 736C420 752 560 800 660 784C740 766 790 690 840 640Q876 630 884 670C900 740 908 800 900 860Z'
  const sole = 'M78 842H906Q912 850 908 872L904 900H812L800 884H120Q70 880 78 842Z'
  const trim = loafer
    ? pen.line('M150 752C240 700 330 700 400 730', shade(main, 0.34), 10) +
      pen.body('M330 660L470 612L540 668L400 738Z', shade(main, 0.12)) +
      pen.line('M396 678L470 650', accent, 15)
    : pen.line('M280 736C420 752 560 800 660 784C740 766 790 690 840 640', second, 15) +
      pen.flat('M250 730C200 690 170 700 176 734C190 764 230 756 262 744Z', second) +
      pen.flat('M276 730C330 690 360 704 350 738C334 764 300 756 266 744Z', second) +
      pen.flat(ellipse(262, 738, 16), shade(second, 0.3))
  return pen.volume(upper, main, 20) + trim + pen.body(sole, loafer ? '#5a4434' : shade(second, 0.3))
}

function ankleBoot(pen: Pen, { main, second, accent }: Look): string {
  const upper =
    'M96 832C90 756 160 716 270 694C390 664 450 600 464 500L472 270Q616 240 760 270L770 500C790 600 846 700 846 832Z'
  const sole = 'M84 818H850Q870 824 866 846L858 858V900H676L660 858H150Q76 858 84 818Z'
  return (
    pen.volume(upper, main, 24) +
    pen.within(
      upper,
      pen.flat('M560 262L680 262L650 540Q616 580 590 540Z', second) +
        pen.line('M580 290V530M602 290V540M624 290V540M646 290V530', shade(second, 0.4), 5, 0.6) +
        pen.line('M150 752Q260 700 420 690', tint(main, 0.35), 10, 0.5),
    ) +
    pen.flat('M470 276Q616 240 762 276L764 300Q616 268 470 300Z', shade(main, 0.45)) +
    pen.line('M716 280C716 216 764 216 764 280', accent, 14) +
    pen.body(sole, '#3d322b') +
    pen.line('M92 834H858', accent, 6, 0.8)
  )
}

const stands = { stance: 'stands', colors: ['#8a5f3c', '#5a4638', '#e2953b'] } as const

export const shoes = {
  boot: { ...stands, top: 300, draw: boot },
  trailShoe: { ...stands, top: 500, colors: ['#51707a', '#2f4046', '#f0a93b'], draw: trailShoe },
  sandal: { ...stands, top: 560, colors: ['#4b5f45', '#5a4638', '#e2953b'], draw: sandal },
  flat: { ...stands, top: 600, draw: flat },
  ankleBoot: { ...stands, top: 300, draw: ankleBoot },
} satisfies Record<string, Motif>
