import { readableOn } from './color.ts'

const icons = new Map<string, string>()

/** A shop without a logo still has a face in the browser's tab: its first letter on its colour. */
export function letterIcon(name: string, color: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? ''
  const key = letter + color
  let icon = icons.get(key)
  if (!icon) {
    icon = drawIcon(letter, color)
    icons.set(key, icon)
  }
  return icon
}

function drawIcon(letter: string, color: string): string {
  const text = `<text x='16' y='22' font-family='sans-serif' font-size='18' font-weight='700' text-anchor='middle' fill='${readableOn(color, '#ffffff', 3)}'>${letter}</text>`
  const square = `<rect width='32' height='32' rx='8' fill='${color}'/>`
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>${square}${text}</svg>`
  return `data:image/svg+xml,${svg.replace(/[#<>]/g, encodeURIComponent)}`
}
