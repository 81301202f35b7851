const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

/** What sanitised rich text says, without its markup. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

const SUMMARY = 160

/** As much as a search result shows, cut between words. */
export function summary(text: string): string {
  if (text.length <= SUMMARY) return text
  const cut = text.slice(0, SUMMARY - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SUMMARY / 2)).replace(/[\s,;:.–-]+$/, '')}…`
}
