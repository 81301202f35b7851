/** In the first of these languages that has a text. */
export function wordsIn(words: Record<string, string>, locales: readonly string[]): string {
  for (const locale of locales) if (words[locale]) return words[locale]
  return ''
}
