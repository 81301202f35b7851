import { checkSlug, proposeSlug, uniqueSlug, type SlugRefusal } from '../../domain/slug.ts'
import { refuse, type Refusal } from '../../domain/refusal.ts'

/** The addresses one entity wants, in the languages that are named. */
export interface SlugWish {
  entityId: number
  /** The store's own language first, if it is among them. */
  locales: readonly string[]
  /** What was asked for, or what the entity has; without it one is made of the title. */
  slug: string | null
  /** Asked for in so many words: refused when it is taken, instead of getting a number behind it. */
  given: boolean
  title: string
  /** A plain word for titles that give no address: `product`. */
  fallback: string
  /** Addresses chosen for a language. */
  translated: Readonly<Record<string, string>>
}

export type SlugProblem = SlugRefusal | 'slug_taken'
export type Slugs = Record<string, string>
export type TakenSlugs = Map<string, Set<string>>

/** Gives every wish its addresses, the earlier first. `taken` holds those of others and grows with every gift. */
export function allocateSlugs(
  wishes: readonly SlugWish[],
  taken: TakenSlugs,
): Map<number, Slugs | Refusal<SlugProblem>> {
  return new Map(wishes.map((wish) => [wish.entityId, allocate(wish, taken)]))
}

function allocate(wish: SlugWish, taken: TakenSlugs): Slugs | Refusal<SlugProblem> {
  const slugs: Slugs = {}
  let base = wish.given || (wish.slug !== null && checkSlug(wish.slug).ok) ? wish.slug : null
  for (const locale of wish.locales) {
    const others = taken.get(locale) ?? new Set()
    const chosen = Object.hasOwn(wish.translated, locale) ? wish.translated[locale] : undefined
    const asked = chosen ?? (wish.given && base !== null ? base : undefined)
    if (asked !== undefined) {
      const path = chosen === undefined ? 'slug' : `translations.${locale}.slug`
      const valid = checkSlug(asked)
      if (!valid.ok) return { ...valid, path }
      // Asked for in one language and taken in another: there a number behind it does no harm.
      const own = chosen !== undefined || locale === wish.locales[0]
      if (own && others.has(asked))
        return refuse('slug_taken', `“${asked}” is taken: choose another address`, path)
    }
    const slug = slugFor(asked ?? base, wish, others)
    slugs[locale] = slug
    base ??= slug
  }
  for (const [locale, slug] of Object.entries(slugs))
    taken.set(locale, (taken.get(locale) ?? new Set()).add(slug))
  return slugs
}

function slugFor(wanted: string | null, { title, fallback }: SlugWish, taken: ReadonlySet<string>): string {
  return wanted === null ? proposeSlug(title, fallback, taken) : uniqueSlug(wanted, taken)
}
