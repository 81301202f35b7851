import type { EntryData, Texts } from '../../contracts/content.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { pickText } from '../../domain/locale.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { checkSlug } from '../../domain/slug.ts'
import { AppError, invalidField } from '../../errors.ts'
import { claimSlugs, type SlugProblem, type Slugs } from '../slugs/index.ts'
import type { EntryKind } from './content.table.ts'

export interface EntryAddress {
  storeId: string
  kind: EntryKind
  id: number
  locales: string[]
}

/** Takes an entry's addresses in every language of the store; refused when one that was asked for is taken. */
export async function claimEntrySlugs(
  trx: StoreTrx,
  { storeId, kind, id, locales }: EntryAddress,
  data: EntryData,
): Promise<Record<string, string>> {
  const first = locales[0] ?? 'en'
  const { [first]: slug, ...translated } = data.slug
  const wish = {
    entityId: id,
    locales,
    slug: slug ?? null,
    given: slug !== undefined,
    title: pickText(data.title, first, first),
    fallback: kind,
    translated,
  }
  const claimed = (await claimSlugs(trx, { storeId, kind }, [wish])).get(id)
  if (claimed === undefined) throw new AppError('conflict', 'The address could not be taken. Try again.')
  if (!isRefused(claimed)) return claimed
  const path = claimed.path?.replace(/^translations\.(.+)\.slug$/, 'slug.$1') ?? 'slug'
  throw claimed.code === 'slug_taken' ? slugTaken(path, claimed.reason) : invalidField(path, claimed.reason)
}

const isRefused = (claimed: Slugs | Refusal<SlugProblem>): claimed is Refusal<SlugProblem> =>
  claimed.ok === false

/** A public entry keeps its address until the draft is published; what it asks for must be free already. */
export async function checkEntrySlugs(trx: StoreTrx, { kind, id }: EntryAddress, slug: Texts): Promise<void> {
  for (const [locale, wanted] of Object.entries(slug)) {
    const valid = checkSlug(wanted)
    if (!valid.ok) throw invalidField(`slug.${locale}`, valid.reason)
  }
  const taken = await trx
    .selectFrom('slugs')
    .select(['locale', 'slug'])
    .where('kind', '=', kind)
    .where('state', '=', 'current')
    .where('entity_id', '<>', id)
    .where((eb) => eb.or(Object.entries(slug).map(([locale, wanted]) => eb.and({ locale, slug: wanted }))))
    .executeTakeFirst()
  if (taken) throw slugTaken(`slug.${taken.locale}`, `“${taken.slug}” is taken: choose another address`)
}

const slugTaken = (path: string, message: string) =>
  new AppError('slug_taken', message, { errors: [{ path, message }] })
