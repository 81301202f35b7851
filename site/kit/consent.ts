const KEY = 'consent'

/** Whose parts a visitor lets in. It is kept in the browser, and nobody is told. */
export function listAllowed(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((host) => typeof host === 'string') : []
  } catch {
    return []
  }
}

export const areAllowed = (hosts: string[]) => {
  const allowed = listAllowed()
  return hosts.every((host) => allowed.includes(host))
}

/** Told to whoever shows the choices. */
export const CHOICE_MADE = 'consent-choice'

export function allow(hosts: string[], allowed = true): void {
  const others = listAllowed().filter((host) => !hosts.includes(host))
  const all = allowed ? [...others, ...hosts] : others
  try {
    if (all.length > 0) localStorage.setItem(KEY, JSON.stringify(all))
    else localStorage.removeItem(KEY)
  } catch {
    // Without storage every page asks again.
  }
  dispatchEvent(new Event(CHOICE_MADE))
}
