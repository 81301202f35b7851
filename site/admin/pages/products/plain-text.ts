const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
}

const unescape = (text: string) =>
  text.replaceAll(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (each) => ENTITIES[each]!)

/** Paragraphs without formats as a person types them; undefined when there is more in it than that. */
export function toPlainText(html: string): string | undefined {
  const bare = html
    .replaceAll(/\s*<br\s*\/?>\s*/g, '\n')
    .replaceAll(/<\/p>\s*<p>/g, '\n\n')
    .replaceAll(/^\s*<p>|<\/p>\s*$/g, '')
  return /<[a-z/!]/i.test(bare) ? undefined : unescape(bare)
}

export function fromPlainText(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('')
}
