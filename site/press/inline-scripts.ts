/** What runs when a page carries it inline; data blocks such as JSON-LD do not run. */
export function* inlineScripts(html: string): Generator<string> {
  let at = html.indexOf('<script')
  while (at !== -1) {
    const open = html.indexOf('>', at)
    const attributes = html.slice(at + 7, open)
    const close = html.indexOf('</script', open)
    const runs =
      !attributes.includes(' src=') && !/ type="?(?:application|text)\/(?!javascript)/.test(attributes)
    if (runs) yield html.slice(open + 1, close)
    at = html.indexOf('<script', close)
  }
}
