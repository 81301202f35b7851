import { localizePath, type LocalePlace } from '../../api/contracts/paths.ts'

const safe = /^(?:https?:\/\/[^/]|mailto:|tel:|#|\/(?![/\\]))[^\s\\\p{C}]*$/iu

/** An address a merchant typed, in the page's language; undefined when a browser should not follow it. */
export function resolveHref(place: LocalePlace, link: string | undefined): string | undefined {
  const href = link?.trim()
  if (!href || !safe.test(href)) return undefined
  return href.startsWith('/') ? localizePath(place, href) : href
}

/** A number as a phone dials it. */
export const dial = (phone: string) => `tel:${phone.replace(/[^+\d]/g, '')}`

export const isExternal = (href: string) => /^https?:/i.test(href)
