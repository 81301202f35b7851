export type UploadType =
  'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif' | 'image/gif' | 'image/svg+xml'

const startsWith = (bytes: Buffer, signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte)
const ascii = (bytes: Buffer, start: number, end: number) => bytes.toString('latin1', start, end)

/** What the bytes are, whatever the name and the browser say. */
export function sniffType(bytes: Buffer): UploadType | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'image/gif'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (ascii(bytes, 4, 8) === 'ftyp' && ascii(bytes, 8, 64).match(/^(.{4}|\0)*avif/s)) return 'image/avif'
  return isSvg(bytes) ? 'image/svg+xml' : undefined
}

/** Behind a byte order mark, a declaration, comments and a doctype stands the element. */
function isSvg(bytes: Buffer): boolean {
  const head = bytes
    .toString('utf8', 0, 4096)
    .replace(/^\uFEFF/, '')
    .trimStart()
  return head.startsWith('<') && /^(?:<\?xml[^>]*>|<!--.*?-->|<!doctype[^>[]*>|\s+)*<svg[\s>]/is.test(head)
}
