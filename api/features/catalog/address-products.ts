import type { StoreTrx } from '../../db/store-db.ts'
import { sameValue } from '../../domain/same-value.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { claimSlugs, retireSlugs, type Slugs, type SlugWish } from '../slugs/index.ts'
import type { Draft, Refusals } from './draft.ts'
import { slugsOf, type Product } from './product.ts'

/** Gives new, renamed and revived products their addresses, and takes those of archived ones out of use. */
export async function addressProducts(
  trx: StoreTrx,
  locales: readonly string[],
  drafts: readonly Draft[],
): Promise<Refusals> {
  const wishes = drafts.flatMap((draft) => wishOf(draft, locales) ?? [])
  const claimed = wishes.length > 0 ? await claimSlugs(trx, 'product', wishes) : new Map<number, never>()
  const refusals: Refusals = new Map()
  for (const { index, after } of drafts) {
    const slugs = claimed.get(after.id)
    if (slugs && isRefusal(slugs)) refusals.set(index, slugs)
    else if (slugs) Object.assign(after, withSlugs(after, slugs, locales))
  }
  const archived = drafts.filter(({ before, after }) => becameArchived(before, after)).map(({ after }) => after.id)
  if (archived.length > 0) await retireSlugs(trx, 'product', archived)
  return refusals
}

const isRefusal = (claimed: Slugs | Refusal): claimed is Refusal => claimed.ok === false

const becameArchived = (before: Product | null, after: Product) =>
  after.status === 'archived' && before?.status !== 'archived'

function wishOf({ before, after }: Draft, locales: readonly string[]): SlugWish | undefined {
  const old = before ? slugsOf(before, locales) : {}
  const wanted = slugsOf(after, locales)
  const revived = before?.status === 'archived' && after.status !== 'archived'
  const changed = locales.filter((locale) => revived || wanted[locale] === undefined || wanted[locale] !== old[locale])
  const archived = after.status === 'archived' && before?.status === 'archived'
  if (changed.length === 0 || archived) return undefined
  return {
    entityId: after.id,
    locales: changed,
    slug: after.slug,
    given: after.slug !== null && after.slug !== before?.slug,
    title: after.title,
    fallback: 'product',
    translated: Object.fromEntries(
      changed.flatMap((locale) => {
        const own = locale === locales[0] ? undefined : after.translations[locale]?.slug
        return own === undefined ? [] : [[locale, own]]
      }),
    ),
  }
}

/** The product with the addresses it got, so that row and address never disagree. */
function withSlugs(product: Product, slugs: Slugs, [own = '', ...others]: readonly string[]): Partial<Product> {
  const slug = slugs[own] ?? product.slug
  const deviating = others.filter((locale) => {
    const got = slugs[locale]
    return got !== undefined && !sameValue(got, product.translations[locale]?.slug ?? slug)
  })
  const translations = { ...product.translations }
  for (const locale of deviating) translations[locale] = { ...translations[locale], slug: slugs[locale] }
  return { slug, translations }
}
