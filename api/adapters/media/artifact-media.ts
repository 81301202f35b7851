import { mediaKey } from '../../contracts/artifact-keys.ts'
import type { ArtifactStore } from '../../contracts/artifacts.ts'
import { firstWidth, FORMATS, formatsOf, widthsFor } from '../../contracts/media.ts'
import { MediaStoreError, type MediaStore, type PictureName } from './contract.ts'
import { encodeSize, type SizeFile } from './encode-size.ts'
import { makeSizes } from './make-sizes.ts'

/** Files beside the releases, on disk or S3, each size made by sharp. */
export function artifactMedia(artifacts: ArtifactStore): MediaStore {
  const keyOf = ({ storeId, hash }: PictureName, file: string) => mediaKey(storeId, `${hash}/${file}`)

  const put = (picture: PictureName, files: SizeFile[]) =>
    Promise.all(
      files.map(({ width, format, bytes }) => artifacts.put(keyOf(picture, `${width}.${format}`), bytes)),
    )

  const isMissing = async (picture: PictureName, file: string) =>
    !(await artifacts.stat(keyOf(picture, file)))

  return {
    deliveryOf: () => '',
    async keep({ width, bytes, ...picture }) {
      const first = firstWidth(widthsFor(width))
      await artifacts.put(keyOf(picture, 'original'), bytes)
      const formats = formatsOf({ complete: false, delivery: '' })
      await put(picture, await encodeSize(bytes, { width: first, formats }))
      return [first]
    },
    async complete({ width, ...picture }) {
      const widths = widthsFor(width)
      const original = await artifacts.get(keyOf(picture, 'original'))
      if (!original) throw new MediaStoreError(`The original of ${picture.hash} is gone`)
      const sizes = await Promise.all(
        widths.map(async (width) => {
          const missing = await Promise.all(FORMATS.map((format) => isMissing(picture, `${width}.${format}`)))
          return { width, formats: FORMATS.filter((_, at) => missing[at]) }
        }),
      )
      const wanted = sizes.filter(({ formats }) => formats.length > 0)
      if (wanted.length > 0) await put(picture, await makeSizes(original, wanted))
      return widths
    },
    async remove(picture) {
      for await (const { key } of artifacts.list(keyOf(picture, ''))) await artifacts.delete(key)
    },
  }
}
