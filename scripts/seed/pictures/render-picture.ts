import sharp from 'sharp'

/** A JPEG, as a merchant would upload it. */
export const renderPicture = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ quality: 86 }).toBuffer()

/** A PNG that keeps its transparency. */
export const renderLogo = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).png().toBuffer()
