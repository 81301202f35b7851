import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { FORMATS, formatsOf, widthsFor, type ImageFormat } from '../../contracts/media.ts'
import type { MediaStore, PictureName } from './contract.ts'

export interface OpenMediaStore {
  media: MediaStore
  /** What a browser gets for one size of a picture. */
  load(picture: PictureName, width: number, format: ImageFormat): Promise<Buffer | undefined>
}

const WIDTH = 1000

const draw = () =>
  sharp({ create: { width: WIDTH, height: 500, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer()

/** What every place for pictures promises. */
export function describeMediaStore(name: string, open: () => Promise<OpenMediaStore>): void {
  const picture = { storeId: 'st_aaaaaaaaaaaa', hash: '0123456789abcdef0123456789abcdef' }
  const loadable = async (
    { load }: OpenMediaStore,
    of: PictureName,
    { widths, formats = FORMATS }: { widths: number[]; formats?: readonly ImageFormat[] },
  ) => {
    for (const width of widths) {
      for (const format of formats) {
        const header = await sharp(await load(of, width, format)).metadata()
        expect(header).toMatchObject({ width, format: format === 'avif' ? 'heif' : format })
      }
    }
  }

  describe(`${name} media`, () => {
    it('shows what a page needs first as soon as a picture is kept', async () => {
      const store = await open()
      const widths = await store.media.keep({ ...picture, width: WIDTH, bytes: await draw() })
      expect(widths).toContain(640)
      const formats = formatsOf({ complete: false, delivery: store.media.deliveryOf(picture) })
      await loadable(store, picture, { widths, formats })
    })

    it('has every size after completing, and again is as good as once', async () => {
      const store = await open()
      await store.media.keep({ ...picture, width: WIDTH, bytes: await draw() })
      expect(await store.media.complete({ ...picture, width: WIDTH })).toEqual(widthsFor(WIDTH))
      expect(await store.media.complete({ ...picture, width: WIDTH })).toEqual([320, 640, 960])
      await loadable(store, picture, { widths: [320, 640, 960] })
    })

    it('keeps the same picture of two stores apart', async () => {
      const store = await open()
      const theirs = { ...picture, storeId: 'st_bbbbbbbbbbbb' }
      await store.media.keep({ ...picture, width: WIDTH, bytes: await draw() })
      await store.media.keep({ ...theirs, width: WIDTH, bytes: await draw() })
      await store.media.remove(picture)
      expect(await store.load(picture, 640, 'webp')).toBeUndefined()
      await loadable(store, theirs, { widths: [640], formats: ['webp'] })
    })

    it('takes every file away, and does nothing where there is none', async () => {
      const store = await open()
      await store.media.keep({ ...picture, width: WIDTH, bytes: await draw() })
      await store.media.complete({ ...picture, width: WIDTH })
      await store.media.remove(picture)
      await store.media.remove(picture)
      for (const width of [320, 640, 960]) {
        for (const format of FORMATS) expect(await store.load(picture, width, format)).toBeUndefined()
      }
    })
  })
}
