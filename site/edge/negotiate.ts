import type { ByteRange } from '../../api/contracts/artifacts.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

const remembered = new Map<string, Encoding>()

/** What the visitor would rather have; br among equals, since pages are stored so. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const known = remembered.get(header)
  if (known) return known
  const chosen = weighEncodings(header)
  if (remembered.size > 500) remembered.clear()
  if (header.length < 200) remembered.set(header, chosen)
  return chosen
}

function weighEncodings(header: string): Encoding {
  const weights = new Map<string, number>()
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    const weight = quality ? Number(quality.slice(2)) : 1
    if (name) weights.set(name, weight >= 0 && weight <= 1 ? weight : 0)
  }
  const others = weights.get('*') ?? 0
  const br = weights.get('br') ?? others
  const gzip = weights.get('gzip') ?? weights.get('x-gzip') ?? others
  const identity = weights.get('identity') ?? 0
  if (br > 0 && br >= gzip && br >= identity) return 'br'
  return gzip > 0 && gzip >= identity ? 'gzip' : 'identity'
}

/** If-None-Match compares weakly: `W/"x"` is `"x"`. */
export function matchesEtag(header: string, etag: string): boolean {
  if (header === etag) return true
  if (header.trim() === '*') return true
  return header.match(/"[^"]*"/g)?.includes(etag) ?? false
}

/** One range of bytes; several at once, or what cannot be read, is answered with everything. */
export function parseRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=\s*(\d*)-(\d*)\s*$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  const [, first = '', last = ''] = match
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length > 0 ? { offset: size - length, length } : 'unsatisfiable'
  }
  const offset = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < offset) return undefined
  return offset < size ? { offset, length: end - offset + 1 } : 'unsatisfiable'
}

export const NOTICE_LANGUAGES = ['en', 'es', 'pt'] as const
export type NoticeLanguage = (typeof NOTICE_LANGUAGES)[number]

export function chooseLanguage(header: string | undefined): NoticeLanguage {
  for (const item of (header ?? '').toLowerCase().split(',')) {
    const found = NOTICE_LANGUAGES.find((language) => item.trim().startsWith(language))
    if (found) return found
  }
  return 'en'
}
