import type sharpModule from 'sharp'
import type { IconPlan } from '../kit/drawings.ts'
import { escapeXml } from '../press/escape-xml.ts'

export type Sharp = typeof sharpModule

/** What systems cut off the edge of a maskable icon is never part of the picture. */
const SHARES = { icon: 0.74, maskable: 0.56, touch: 0.7 }

/** The store's picture on its ground, or its first letter on its colour. */
export async function drawIcon(
  sharp: Sharp,
  plan: IconPlan,
  picture: Uint8Array | undefined,
): Promise<Buffer> {
  const [purpose, pixels] = plan.icon.replace('.png', '').split('-') as [keyof typeof SHARES, string]
  const size = Number(pixels)
  const inside = Math.round(size * SHARES[purpose])
  const ground = picture ? plan.colors.bg : plan.colors.accent
  const radius = purpose === 'icon' ? Math.round(size * 0.22) : 0
  const square = `<svg width="${size}" height="${size}"><rect width="${size}" height="${size}" rx="${radius}" fill="${ground}"/></svg>`
  const subject = picture
    ? await sharp(picture).resize(inside, inside, { fit: 'inside' }).png().toBuffer()
    : await drawLetter(sharp, plan, inside)
  return sharp(Buffer.from(square))
    .composite(subject ? [{ input: subject, gravity: 'centre' }] : [])
    .png({ palette: true, colors: 128 })
    .toBuffer()
}

async function drawLetter(
  sharp: Sharp,
  { letter, colors }: IconPlan,
  size: number,
): Promise<Buffer | undefined> {
  if (!letter) return undefined
  const text = `<span foreground="${colors['on-accent']}">${escapeXml(letter)}</span>`
  const font = `Bricolage Grotesque,El Messiri Bold ${size}`
  return sharp({ text: { text, font, rgba: true, dpi: 72 } })
    .resize({ height: Math.round(size * 0.72), width: size, fit: 'inside' })
    .png()
    .toBuffer()
}
