import type { OverlayOptions } from 'sharp'
import { CARD_SIZE, type CardPlan } from '../kit/drawings.ts'
import { escapeXml } from '../press/escape-xml.ts'
import type { Sharp } from './draw-icon.ts'

const { width: WIDTH, height: HEIGHT } = CARD_SIZE
const PICTURE = 560
const EDGE = 14
const MARGIN = 64
const SIZES = [76, 64, 54, 46, 40]
const LONGEST = 110
const FROM_THE_RIGHT = /^\P{L}*\p{Script=Arabic}/u

/** In the voice of the pack; where it has none that can be drawn with, in a plain one. */
const FONTS: Record<string, string> = { linen: 'Cormorant', ridge: 'Archivo Narrow' }
const PLAIN = 'Bricolage Grotesque'

interface Words {
  text: string
  size: number
  color: string
  font: string
}

/** Shop, title and price on the pack's ground, beside the picture where there is one. */
export async function drawCard(
  sharp: Sharp,
  plan: CardPlan,
  picture: Uint8Array | undefined,
): Promise<Buffer> {
  const { colors, direction } = plan
  const mirrored = direction === 'rtl'
  const column = WIDTH - (picture ? PICTURE : 0) - EDGE - 2 * MARGIN
  const font = FONTS[plan.pack] ?? PLAIN

  async function write({ text, size, color, font: family }: Words) {
    const { data, info } = await sharp({
      text: {
        text: `<span foreground="${color}">${escapeXml(text)}</span>`,
        font: `${family},El Messiri Bold ${size}`,
        ...{ width: column, rgba: true, dpi: 72, wrap: 'word-char' },
        // A text that runs from right to left turns the two around.
        align: mirrored === FROM_THE_RIGHT.test(text) ? 'left' : 'right',
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height }
  }

  async function fit(room: number) {
    const letters = [...plan.title]
    const text = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : plan.title
    for (const size of SIZES) {
      const written = await write({ text, size, color: colors.text, font })
      if (written.height <= room || size === SIZES.at(-1)) return written
    }
    throw new Error('A card has a size for its title')
  }

  const shop = await write({ text: plan.shop, size: 34, color: colors.link, font })
  const price = plan.price && (await write({ text: plan.price, size: 48, color: colors.text, font: PLAIN }))
  const floor = HEIGHT - MARGIN - (price ? price.height + 36 : 0)
  const ceiling = MARGIN + shop.height + 36
  const title = await fit(floor - ceiling)
  const start = EDGE + MARGIN
  const place = (words: { data: Buffer; width: number }, top: number): OverlayOptions => ({
    input: words.data,
    left: mirrored ? WIDTH - start - words.width : start,
    top: Math.max(0, Math.round(top)),
  })
  const layers = [place(shop, MARGIN), place(title, Math.max(ceiling, (ceiling + floor - title.height) / 2))]
  if (price) layers.push(place(price, HEIGHT - MARGIN - price.height))
  if (picture) {
    const input = await sharp(picture).resize(PICTURE, HEIGHT, { fit: 'cover' }).toBuffer()
    layers.push({ input, left: mirrored ? 0 : WIDTH - PICTURE, top: 0 })
  }
  const edge = Buffer.from(
    `<svg width="${EDGE}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${colors.accent}"/></svg>`,
  )
  layers.push({ input: edge, left: mirrored ? WIDTH - EDGE : 0, top: 0 })
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: colors.bg } })
    .composite(layers)
    .jpeg({ quality: 84, progressive: true })
    .toBuffer()
}
