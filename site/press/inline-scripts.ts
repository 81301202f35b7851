const SCRIPT = /<script([^>]*)>(.*?)<\/script/gis
const TOKEN = /<!--.*?-->|<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gis
const HAS_SOURCE = /(?:^|\s)src\s*=/i
const DATA_BLOCK = /(?:^|\s)type\s*=\s*"?(?:application\/(?!javascript)|text\/(?!javascript))/i

/** What runs when a page carries it inline; data blocks such as JSON-LD do not run. */
export function findForeignScript(html: string, allowed: Set<string>): string | undefined {
  const foreign = (attributes: string, script: string) =>
    !HAS_SOURCE.test(attributes) && !DATA_BLOCK.test(attributes) && !allowed.has(script)
  // Most pages end here: a look at what stands between script tags, wherever those stand.
  let suspicious = false
  for (const [, attributes = '', script = ''] of html.matchAll(SCRIPT))
    suspicious ||= foreign(attributes, script)
  return suspicious ? searchTags(html, foreign) : undefined
}

/** Reads tag by tag: a `<script>` in an attribute is only a text that somebody typed. */
function searchTags(
  html: string,
  foreign: (attributes: string, script: string) => boolean,
): string | undefined {
  const token = new RegExp(TOKEN)
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [, name = '', attributes = ''] = match
    if (name.toLowerCase() !== 'script') continue
    const close = html.slice(token.lastIndex).search(/<\/script/i)
    const end = close === -1 ? html.length : token.lastIndex + close
    const script = html.slice(token.lastIndex, end)
    if (foreign(attributes, script)) return script
    token.lastIndex = end
  }
  return undefined
}
