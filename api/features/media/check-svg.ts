const MAX_SVG = 512 * 1024

/**
 * An SVG is drawn once and kept as pixels, so nothing in it ever reaches a browser. What could run, load or grow
 * is refused all the same: it has no place in a picture, and drawing it must stay cheap.
 */
const FORBIDDEN: [RegExp, string][] = [
  [
    /<\s*(?:\w+:)?(?:script|foreignObject|iframe|object|embed|audio|video|animate\w*|set|handler|listener)\b/i,
    'scripts, animations or embedded documents',
  ],
  [/[\s"'/]on[a-z]+\s*=/i, 'event handlers'],
  [/<!ENTITY|<!DOCTYPE[^>]*\[/i, 'entities'],
  [/(?:javascript|vbscript|file|ftp)\s*:/i, 'addresses that run or read files'],
  [
    /(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp|gif);base64,)[^"'\s>]/i,
    'links to other files',
  ],
  [/url\s*\(\s*["']?\s*(?!#)[^)"'\s]/i, 'links to other files'],
  [/@import|<\?xml-stylesheet/i, 'style sheets from elsewhere'],
  [
    /<\s*(?:\w+:)?fe(?:Turbulence|ConvolveMatrix|DisplacementMap|DiffuseLighting|SpecularLighting)\b/i,
    'costly filters',
  ],
]

/** A few of these within one another draw the same thing millions of times. */
const LIMITED: [RegExp, number, string][] = [
  [/<\s*(?:\w+:)?use\b/gi, 24, 'repetitions'],
  [/<\s*(?:\w+:)?pattern\b/gi, 4, 'patterns'],
  [/<\s*(?:\w+:)?marker\b/gi, 8, 'markers'],
  [/<\s*(?:\w+:)?(?:mask|filter)\b/gi, 16, 'masks and filters'],
  [/<\s*(?:\w+:)?image\b/gi, 4, 'pictures'],
]

/** Why an SVG is refused; undefined when it may be drawn. */
export function checkSvg(bytes: Buffer): string | undefined {
  if (bytes.length > MAX_SVG) return 'is larger than 512 kB'
  // An escape could hide any of the words below from this look, but not from the one who draws.
  const text = bytes.toString('utf8').replaceAll(/&#x?[0-9a-f]+;?/gi, decodeReference)
  const found = FORBIDDEN.find(([pattern]) => pattern.test(text))
  if (found) return `contains ${found[1]}`
  const many = LIMITED.find(([pattern, most]) => (text.match(pattern)?.length ?? 0) > most)
  return many && `contains more than ${many[1]} ${many[2]}`
}

function decodeReference(reference: string): string {
  const hex = /^&#x/i.test(reference)
  const code = Number.parseInt(reference.replaceAll(/[&#x;]/gi, ''), hex ? 16 : 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
