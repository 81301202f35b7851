const ENTITY = /&#(?:x([\da-f]+)|(\d+));?/gi
const NAMED: Record<string, string> = { '&colon;': ':', '&sol;': '/', '&period;': '.', '&bsol;': '/' }
/** A link is only followed by whoever clicks it. */
const LINK = /<a\b[^>]*>/gi
const ADDRESS = /\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)/gi

/** Whom a browser would ask for something just by showing this HTML. */
export function listOutsideHosts(html: string, origin: string): string[] {
  const readable = html
    .replace(ENTITY, (_, hex: string | undefined, decimal: string) =>
      String.fromCodePoint(Math.min(0x10ffff, hex === undefined ? Number(decimal) : parseInt(hex, 16))),
    )
    .replace(/&(?:colon|sol|period|bsol);/g, (entity) => NAMED[entity] ?? entity)
    .replace(/[\t\n\r]/g, (space) => (space === '\n' ? ' ' : ''))
    .replaceAll('\\', '/')
    .replace(LINK, '')
  const hosts = [...readable.matchAll(ADDRESS)].map(([, host = '']) => host.toLowerCase())
  return [...new Set(hosts)].filter((host) => host !== new URL(origin).hostname).sort()
}
