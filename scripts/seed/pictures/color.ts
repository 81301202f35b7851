type Triple = [number, number, number]

/** Mixed in OKLab, where halfway between two colours looks halfway. */
export function mix(from: string, to: string, share: number): string {
  const key = `${from}${to}${share}`
  const known = mixed.get(key)
  if (known) return known
  const [a, b] = [toLab(from), toLab(to)]
  const color = toHex(a.map((part, at) => part + ((b[at] ?? 0) - part) * share) as Triple)
  mixed.set(key, color)
  return color
}

/** Light is warm, shadow is cool: colours keep their life in both. */
export const tint = (color: string, share = 0.12) => mix(color, '#fffaf0', share)
export const shade = (color: string, share = 0.16) => mix(color, '#231d2e', share)

export const lightness = (color: string) => toLab(color)[0]

const mixed = new Map<string, string>()

function toLab(color: string): Triple {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16) / 255)) as Triple
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function toHex([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${rgb.map((part) => byteOf(part).toString(16).padStart(2, '0')).join('')}`
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

function byteOf(part: number): number {
  const curved = part <= 0.0031308 ? part * 12.92 : 1.055 * Math.max(0, part) ** (1 / 2.4) - 0.055
  return Math.round(Math.min(1, Math.max(0, curved)) * 255)
}
