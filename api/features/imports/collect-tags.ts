/** More than these, and rendering everything is less work than finding out what to render. */
const MOST_TAGS = 2000

/** What an import changes on the pages, as it stands in its row until the end. */
export function collectTags(before: readonly string[], more: readonly string[]): string[] {
  if (before.includes('code')) return ['code']
  const tags = new Set([...before, ...more])
  return tags.size > MOST_TAGS ? ['code'] : [...tags].sort()
}
