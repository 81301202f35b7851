/** Colours as a merchant gives them: `#rgb` or `#rrggbb`. */
type Rgb = [number, number, number]

const isColor = (color: string) => /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(color)

/** What may stand in a style; anything else is the fallback. */
export const safeColor = (color: string, fallback: string) => (isColor(color) ? color : fallback)

function parseHex(color: string): Rgb {
  const hex = safeColor(color, '#000000').slice(1)
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex
  return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16)) as Rgb
}

const toHex = (rgb: Rgb) =>
  `#${rgb.map((part) => Math.round(Math.min(255, Math.max(0, part))).toString(16).padStart(2, '0')).join('')}` // prettier-ignore

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG contrast ratio, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [a, b] = [luminance(parseHex(first)), luminance(parseHex(second))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** `share` of `other` in `color`, 0 to 1. */
export function mix(color: string, other: string, share: number): string {
  const to = parseHex(other)
  return toHex(parseHex(color).map((part, at) => part + ((to[at] ?? 0) - part) * share) as Rgb)
}

export const isDark = (color: string) => contrast(color, '#fff') > contrast(color, '#000')

/** The nearest colour of that hue that can be read on the background: towards white on dark, black on light. */
export function readableOn(background: string, color: string, ratio = 4.5): string {
  const end = isDark(background) ? '#fff' : '#000'
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(color, end, share)
    if (contrast(candidate, background) >= ratio) return candidate
  }
  return toHex(parseHex(end))
}
