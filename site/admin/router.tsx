import { useEffect, useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent } from 'react'

interface Leaving {
  proceed(): void
}

const listeners = new Set<() => void>()
const guards = new Set<symbol>()
let leaving: Leaving | undefined
let index = (window.history.state as { index?: number } | null)?.index ?? 0
let returning = false

const notify = () => {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function unlessGuarded(proceed: () => void): void {
  if (guards.size === 0) return proceed()
  leaving = { proceed }
  notify()
}

/** To another address of the admin. Where something is not saved, it asks first. */
export function navigate(to: string, { replace = false } = {}): void {
  const url = new URL(to, window.location.href)
  if (!url.pathname.startsWith('/admin')) return window.location.assign(url)
  unlessGuarded(() => {
    if (replace) window.history.replaceState({ index }, '', url)
    else window.history.pushState({ index: ++index }, '', url)
    if (!replace) window.scrollTo(0, 0)
    notify()
  })
}

window.addEventListener('popstate', (event) => {
  const next = (event.state as { index?: number } | null)?.index ?? 0
  const by = next - index
  if (returning) {
    returning = false
    return
  }
  if (guards.size > 0 && by !== 0) {
    // The address has changed already: back to it, and ask.
    returning = true
    window.history.go(-by)
    unlessGuarded(() => window.history.go(by))
    return
  }
  index = next
  notify()
})

window.addEventListener('beforeunload', (event) => {
  if (guards.size > 0) event.preventDefault()
})

export function useLocation(): URL {
  const href = useSyncExternalStore(subscribe, () => window.location.href)
  return new URL(href)
}

/** Parameters of the address, and how to change them without another step in the history. */
export function useSearchParams(): [URLSearchParams, (changes: Record<string, string | null>) => void] {
  const { searchParams } = useLocation()
  const change = (changes: Record<string, string | null>) => {
    const url = new URL(window.location.href)
    for (const [name, value] of Object.entries(changes)) {
      if (value) url.searchParams.set(name, value)
      else url.searchParams.delete(name)
    }
    navigate(url.href, { replace: true })
  }
  return [searchParams, change]
}

/** While `unsaved`, leaving the page asks first. */
export function useLeaveGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const guard = Symbol()
    guards.add(guard)
    return () => {
      guards.delete(guard)
    }
  }, [unsaved])
}

export function useLeaving(): { isAsking: boolean; stay(): void; leave(): void } {
  const asked = useSyncExternalStore(subscribe, () => leaving)
  const end = () => {
    leaving = undefined
    notify()
  }
  return {
    isAsking: asked !== undefined,
    stay: end,
    leave() {
      guards.clear()
      end()
      asked?.proceed()
    },
  }
}

/** A plain link that stays in the application. */
export function Link({
  href,
  onClick,
  ...props
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (event.defaultPrevented || event.button !== 0 || opensElsewhere) return
    event.preventDefault()
    navigate(href)
  }
  return <a href={href} onClick={follow} {...props} />
}
