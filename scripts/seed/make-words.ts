import type { Text } from './types.ts'

/** Rows of one word in every language, in the order of `locales`; found by the word of the first. */
export const makeWords = (
  locales: readonly string[],
  rows: readonly (readonly string[])[],
): Record<string, Text> =>
  Object.fromEntries(
    rows.map((row) => [
      row[0] ?? '',
      Object.fromEntries(locales.map((locale, at) => [locale, row[at] ?? ''])),
    ]),
  )
