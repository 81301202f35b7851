import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { ICONS } from '../../api/contracts/drawing.ts'
import { makeProduct, makeShell } from '../press/fixtures.ts'
import { createArtist } from './artist.ts'

const artist = createArtist()
afterAll(() => artist.close())

const green = sharp({ create: { width: 640, height: 480, channels: 3, background: '#00aa00' } })
const readPicture = () => green.clone().webp().toBuffer()

async function colorAt(bytes: Uint8Array, left: number, top: number): Promise<number[]> {
  const pixel = sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw()
  return [...(await pixel.toBuffer())]
}

/** How much of the part beside the picture is neither ground nor edge. */
async function inkOf(bytes: Uint8Array, left: number): Promise<number> {
  const part = sharp(bytes).extract({ left, top: 0, width: 500, height: 630 }).greyscale().raw()
  return (await part.toBuffer()).filter((value) => value < 128).length
}

describe('a card', () => {
  const shell = makeShell()

  test('is as large as networks want it, with words beside the picture', async () => {
    const bytes = await artist.draw({ shell, page: makeProduct() }, readPicture)
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
    const [red = 255, grown = 0] = await colorAt(bytes, 1000, 300)
    expect([red < 40, grown > 140]).toEqual([true, true])
    expect(await inkOf(bytes, 60)).toBeGreaterThan(3000)
  })

  test('is the same each time', async () => {
    const draw = () => artist.draw({ shell, page: makeProduct() }, readPicture)
    expect(Buffer.from(await draw()).equals(await draw())).toBe(true)
  })

  test('is mirrored where one reads from right to left, and has letters for it', async () => {
    const arabic = makeShell({ locale: 'ar', direction: 'rtl' })
    const page = makeProduct({ heading: 'فستان جاكاراندا الملفوف' })
    const bytes = await artist.draw({ shell: arabic, page }, readPicture)
    expect((await colorAt(bytes, 200, 300))[1]).toBeGreaterThan(140)
    expect(await inkOf(bytes, 600)).toBeGreaterThan(3000)
  })

  test('takes the longest title and does without a picture', async () => {
    const page = makeProduct({ heading: `A ${'very '.repeat(80)}long title <b>&</b>`, image: undefined })
    const bytes = await artist.draw({ shell, page }, async () => undefined)
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 })
  })

  test('fails alone when its picture is none', async () => {
    const broken = artist.draw({ shell, page: makeProduct() }, async () => Buffer.from('no picture'))
    await expect(broken).rejects.toThrow()
    await expect(artist.draw({ shell, icon: 'icon-192.png' }, readPicture)).resolves.toBeInstanceOf(
      Uint8Array,
    )
  })
})

describe('an icon', () => {
  test.each(ICONS)('%s is a square of its size, of the logo or of the first letter', async (icon) => {
    const size = Number(/\d+/.exec(icon))
    const shell = makeShell({ theme: { accent: '#0000cc' } })
    const letter = await artist.draw({ shell, icon }, readPicture)
    expect(await sharp(letter).metadata()).toMatchObject({ format: 'png', width: size, height: size })
    expect((await colorAt(letter, size >> 1, 4))[2]).toBeGreaterThan(180)
    const logo = { ...makeShell().store, logo: makeProduct().images[0]! }
    const drawn = await artist.draw({ shell: makeShell({ store: logo }), icon }, readPicture)
    expect((await colorAt(drawn, size >> 1, size >> 1))[1]).toBeGreaterThan(140)
  })
})
