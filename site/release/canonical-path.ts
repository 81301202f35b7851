const PLAIN = /^[\w\-./~@]*$/

/**
 * The one spelling of a path inside releases: decoded, NFC. `/ü` and `/%C3%BC` are one path. Undefined for what no
 * browser sends in good faith: broken escapes, control characters, backslashes, dot segments.
 */
export function canonicalPath(path: string): string | undefined {
  if (PLAIN.test(path)) return path.includes('/.') && hasDotSegment(path) ? undefined : path
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (hasBadCharacter(decoded) || hasDotSegment(decoded)) return undefined
  return decoded.normalize('NFC')
}

/** As browsers send it; also what goes into a Location header. */
export function encodePath(canonical: string): string {
  return PLAIN.test(canonical) ? canonical : canonical.split('/').map(encodeURIComponent).join('/')
}

const hasDotSegment = (path: string) => /(?:^|\/)\.\.?(?:\/|$)/.test(path)

function hasBadCharacter(path: string): boolean {
  for (let index = 0; index < path.length; index++) {
    const code = path.charCodeAt(index)
    if (code < 0x20 || code === 0x7f || code === 0x5c) return true
  }
  return false
}
