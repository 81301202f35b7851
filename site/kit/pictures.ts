import type { Picture } from '../../api/contracts/pages.ts'

/** The smallest file of a picture, for thumbnails. */
export const thumbnailOf = (picture: Picture) =>
  picture.sources.at(-1)?.srcset.split(' ', 1)[0] ?? picture.src
