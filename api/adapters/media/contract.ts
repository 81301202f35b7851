/** Where the files of pictures are made and kept. A picture is named by its hash and never changes. */
export interface MediaStore {
  /**
   * Address pattern with {width} and {format}; empty when the files are the store's own, below `/media/`.
   * Pages are made of it, so it never changes for a picture.
   */
  deliveryOf(picture: PictureName): string
  /** Keeps the cleaned picture and makes what a first page needs. Answers the widths that can be shown at once. */
  keep(picture: PictureName & { width: number; bytes: Buffer }): Promise<number[]>
  /** Makes what is missing and answers every width there is; again is as good as once. */
  complete(picture: PictureName & { width: number }): Promise<number[]>
  /** Takes every file away; nothing happens when there is none. */
  remove(picture: PictureName): Promise<void>
}

export interface PictureName {
  storeId: string
  hash: string
}

export class MediaStoreError extends Error {
  override name = 'MediaStoreError'
}
