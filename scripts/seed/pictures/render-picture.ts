import sharp from 'sharp'

/** The picture as a JPEG, as a merchant would upload it. */
export const renderPicture = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ quality: 86 }).toBuffer()
