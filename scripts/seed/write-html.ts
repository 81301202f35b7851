/**
 * Simple HTML from text as one writes it in a file: paragraphs apart by an empty line, `- ` for lists,
 * `# ` for headings. Line breaks inside a paragraph mean nothing.
 */
export function writeHtml(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => writeBlock(block.split('\n').map((line) => line.trim())))
    .join('')
}

function writeBlock(lines: string[]): string {
  const first = lines[0] ?? ''
  if (first.startsWith('# ')) return `<h2>${escapeHtml(lines.join(' ').slice(2))}</h2>`
  if (!first.startsWith('- ')) return `<p>${escapeHtml(lines.join(' '))}</p>`
  const items = lines.join('\n').split(/^- /m).slice(1)
  return `<ul>${items.map((item) => `<li>${escapeHtml(item.trim().replaceAll('\n', ' '))}</li>`).join('')}</ul>`
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
