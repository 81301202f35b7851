import { ALLOWED, refuse } from './refusal.ts'
import type { Verdict } from './refusal.ts'
import { transliterate } from './transliterate.ts'

export const MAX_SLUG = 100

// `/blog/page/2/` and `/categories/shoes/2/` are pages of lists: no entity may look like one.
const RESERVED = new Set(['page', 'index'])
const PAGE_NUMBER = /^\d{1,2}$/

export type SlugRefusal = 'slug_malformed' | 'slug_too_long' | 'slug_reserved'

/** May be empty: a title in a script without a spelling has no slug of its own. */
export function slugify(text: string): string {
  return transliterate(text)
    .replaceAll(/['’ʼ]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG)
    .replaceAll(/^-+|-+$/g, '')
}

export function checkSlug(slug: string): Verdict<SlugRefusal> {
  if (slug.length > MAX_SLUG)
    return refuse('slug_too_long', `An address has at most ${MAX_SLUG} characters`, 'slug')
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    return refuse(
      'slug_malformed',
      'Use small letters a-z, digits and single hyphens, like rain-jacket',
      'slug',
    )
  }
  if (RESERVED.has(slug) || PAGE_NUMBER.test(slug)) {
    return refuse(
      'slug_reserved',
      `"${slug}" would be confused with a page of a list: choose a longer one`,
      'slug',
    )
  }
  return ALLOWED
}

/** The base, or the base with the lowest free number behind it. */
export function uniqueSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`
    const slug = base.slice(0, MAX_SLUG - ending.length).replace(/-+$/, '') + ending
    if (!taken.has(slug)) return slug
  }
}

/** A valid free slug for a title. `fallback` is a plain word like `product`, used where the title gives none. */
export function proposeSlug(title: string, fallback: string, taken: ReadonlySet<string>): string {
  const own = slugify(title)
  if (checkSlug(own).ok) return uniqueSlug(own, taken)
  return uniqueSlug(own === '' ? fallback : `${fallback}-${own}`, taken)
}
