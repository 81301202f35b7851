import type { Picture } from '../../api/contracts/pages.ts'

/** The smallest file of a picture, for thumbnails. */
export const thumbnailOf = (picture: Picture) => picture.sources.at(-1)?.srcset.split(' ', 1)[0] ?? picture.src

/** Keeps the box quiet until the picture is there. Nothing that could leave the attribute. */
export const placeholderStyle = ({ placeholder }: Picture) =>
  /^data:image\/[a-z+]+;base64,[\w+/=]+$/.test(placeholder)
    ? `background:url(${placeholder}) center/cover`
    : undefined
