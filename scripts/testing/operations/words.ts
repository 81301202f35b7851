import type { Random } from '../random.ts'

// Few, so that names meet again: taken addresses, renames back and forth, chains of redirects.
const NOUNS = [
  'Tent',
  'Lamp',
  'Stove',
  'Rope',
  'Kettle',
  'Niño',
  'Mate',
  'قهوة',
  'Boot',
  'Map',
  'Axe',
  'Sled',
]
const ADJECTIVES = ['Red', 'Old', 'Light', 'Café', 'Big', 'Warm']

export const title = (random: Random): string =>
  random.chance(0.6) ? `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}` : random.pick(NOUNS)

export const slug = (random: Random): string =>
  `${random.pick(['tent', 'lamp', 'stove', 'rope', 'map', 'axe'])}${random.chance(0.5) ? `-${random.int(4)}` : ''}`

/** A path that somebody typed: it leads to something, or will, or did. */
export const typedPath = (random: Random): string =>
  random.pick([
    '/',
    '/blog/',
    `/products/${slug(random)}/`,
    `/products/${slug(random)}/`,
    `/pages/${slug(random)}/`,
  ])

export const html = (random: Random): string =>
  `<p>${title(random)} &amp; <strong>${title(random)}</strong></p><ul><li>${random.int(1000)}</li></ul>`

export const sentence = (random: Random): string =>
  `${title(random)} for ${title(random)}, ${random.int(1000)}.`

/** A text in some of the languages, the first one always among them. */
export function texts(
  random: Random,
  locales: readonly string[],
  make: (random: Random) => string,
): Record<string, string> {
  const [first = 'en', ...others] = locales
  return Object.fromEntries(
    [first, ...random.some(others, others.length)].map((locale) => [locale, make(random)]),
  )
}

/** The parts that a chance of this much chose. */
export function maybe<T extends object>(
  random: Random,
  probability: number,
  parts: { [Key in keyof T]: () => T[Key] },
): Partial<T> {
  const chosen = Object.entries<() => unknown>(parts).filter(() => random.chance(probability))
  return Object.fromEntries(chosen.map(([key, make]) => [key, make()])) as Partial<T>
}
