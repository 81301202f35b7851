import sharp from 'sharp'

/** A JPEG, as a merchant would upload it. Quick rather than small: shops make their own sizes of it. */
export const renderPicture = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).removeAlpha().jpeg({ quality: 86, optimiseCoding: false }).toBuffer()

/** A PNG that keeps its transparency. */
export const renderLogo = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).png().toBuffer()
