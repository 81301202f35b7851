import type { Translations } from '../../contracts/translations.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { SlugProblem, Slugs, SlugWish } from './allocate-slugs.ts'
import { claimSlugs } from './claim-slugs.ts'
import type { SlugKind } from './slugs.table.ts'

/** An entity with an address of its own in the store's language, and in others where one was chosen. */
export interface Addressable {
  id: number
  /** Null asks for one made of the title. */
  slug: string | null
  title: string
  translations: Translations
}

export interface AddressChange {
  before: Addressable | null
  after: Addressable
  /** It had given up its addresses and wants them back. */
  revived?: boolean
}

export type Addressed = Pick<Addressable, 'slug' | 'translations'>

export interface AddressPlace {
  storeId: string
  kind: SlugKind
  /** The store's own language first. */
  locales: readonly string[]
}

/** The addresses by language: the entity's own, or the one chosen for the language. */
export function slugsOf({ slug, translations }: Addressed, locales: readonly string[]): Slugs {
  return Object.fromEntries(
    locales.flatMap((locale, index) => {
      const chosen = (index > 0 ? translations[locale]?.slug : undefined) ?? slug
      return chosen === null ? [] : [[locale, chosen]]
    }),
  )
}

/**
 * Gives new, renamed and revived entities their addresses. Answers what each of them must write down, so that
 * row and address never disagree; who keeps its addresses is not in the answer.
 */
export async function addressEntities(
  trx: StoreTrx,
  { storeId, kind, locales }: AddressPlace,
  changes: readonly AddressChange[],
): Promise<Map<number, Addressed | Refusal<SlugProblem>>> {
  const wishes = changes.flatMap((change) => wishOf(change, { kind, locales }) ?? [])
  if (wishes.length === 0) return new Map()
  const claimed = await claimSlugs(trx, { storeId, kind }, wishes)
  return new Map(
    changes.flatMap(({ after }): [number, Addressed | Refusal<SlugProblem>][] => {
      const slugs = claimed.get(after.id)
      if (!slugs) return []
      return [[after.id, isRefusal(slugs) ? slugs : withSlugs(after, slugs, locales)]]
    }),
  )
}

export const isRefusal = (
  claimed: Slugs | Addressed | Refusal<SlugProblem>,
): claimed is Refusal<SlugProblem> => 'ok' in claimed && claimed.ok === false

function wishOf(
  { before, after, revived }: AddressChange,
  { kind, locales }: Omit<AddressPlace, 'storeId'>,
): SlugWish | undefined {
  const old = before ? slugsOf(before, locales) : {}
  const wanted = slugsOf(after, locales)
  const changed = locales.filter(
    (locale) => revived || wanted[locale] === undefined || wanted[locale] !== old[locale],
  )
  if (changed.length === 0) return undefined
  return {
    entityId: after.id,
    locales: changed,
    slug: after.slug,
    given: after.slug !== null && after.slug !== before?.slug,
    title: after.title,
    fallback: kind,
    translated: Object.fromEntries(
      changed.flatMap((locale) => {
        const chosen = locale === locales[0] ? undefined : after.translations[locale]?.slug
        return chosen === undefined ? [] : [[locale, chosen]]
      }),
    ),
  }
}

function withSlugs(entity: Addressable, slugs: Slugs, [own = '', ...others]: readonly string[]): Addressed {
  const slug = slugs[own] ?? entity.slug
  const translations = { ...entity.translations }
  for (const locale of others) {
    const got = slugs[locale]
    if (got === undefined || got === (translations[locale]?.slug ?? slug)) continue
    translations[locale] = { ...translations[locale], slug: got }
  }
  return { slug, translations }
}
