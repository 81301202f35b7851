import { ALLOWED, refuse } from './refusal.ts'
import type { Verdict } from './refusal.ts'

/** `to` is a path of the store or an https address; null answers 410, gone for good. */
export interface Redirect {
  from: string
  to: string | null
}

export type RedirectRefusal = 'redirect_malformed' | 'redirect_loop' | 'redirect_over_page'

/**
 * Redirects as the edge serves them: chains go straight to their end, one that ends in a 410 is a 410, what
 * stands over a live page is left out, and so is a circle. The last one of equal `from` counts.
 */
export function collapseRedirects(
  redirects: readonly Redirect[],
  isLive: (path: string) => boolean,
): Redirect[] {
  const targets = new Map(redirects.filter(({ from }) => !isLive(from)).map(({ from, to }) => [from, to]))
  const ends = new Map<string, string | null | undefined>()
  for (const from of targets.keys()) {
    const walked = new Set<string>()
    let at: string | null | undefined = from
    while (typeof at === 'string' && targets.has(at) && !ends.has(at)) {
      // Walking into one's own steps is a circle: it has no end.
      if (walked.has(at)) {
        at = undefined
        break
      }
      walked.add(at)
      at = targets.get(at)
    }
    const end = typeof at === 'string' && ends.has(at) ? ends.get(at) : at
    for (const step of walked) ends.set(step, end)
  }
  return [...ends].flatMap(([from, to]) => (to === undefined ? [] : [{ from, to }]))
}

/** May a merchant add this one to those that exist? */
export function checkRedirect(
  existing: readonly Redirect[],
  added: Redirect,
  isLive: (path: string) => boolean,
): Verdict<RedirectRefusal> {
  if (!isPath(added.from)) return refuse('redirect_malformed', 'The old address is a path like /old/', 'from')
  if (added.to !== null && !isPath(added.to) && !isWebAddress(added.to)) {
    return refuse('redirect_malformed', 'The new address is a path like /new/ or an https address', 'to')
  }
  if (isLive(added.from)) {
    return refuse('redirect_over_page', 'A page lives at this address: rename or hide it first', 'from')
  }
  const resolved = collapseRedirects([...existing, added], isLive)
  return resolved.some(({ from }) => from === added.from)
    ? ALLOWED
    : refuse('redirect_loop', 'This would lead in a circle', 'to')
}

// Two slashes, or a slash and a backslash, would leave the store.
function isPath(text: string): boolean {
  return text.length <= 2000 && /^\/(?![/\\])[^\s\\\p{C}?#]*$/u.test(text)
}

function isWebAddress(text: string): boolean {
  return text.length <= 2000 && /^https:\/\/[^\s\p{C}]+$/u.test(text) && URL.canParse(text)
}
