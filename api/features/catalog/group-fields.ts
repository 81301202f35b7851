import type { Seo, Translations, TranslationsInput } from '../../contracts/translations.ts'
import type { StoreDb } from '../../db/store-db.ts'
import { AppError, invalidField } from '../../errors.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { sanitizeRichText } from '../content/index.ts'
import { addressEntities, isRefusal, type Addressable, type AddressPlace } from '../slugs/index.ts'
import { checkLanguages, mergeTranslations } from './edit-product.ts'

/** What categories, collections and brands have in common. */
export interface GroupFields {
  slug: string | null
  description: string
  mediaId: number | null
  translations: Translations
  seo: Seo
}

export interface GroupPatch {
  slug?: string | undefined
  description?: string | undefined
  mediaId?: number | null | undefined
  translations?: TranslationsInput | undefined
  seo?: Seo | undefined
}

export const EMPTY_GROUP: GroupFields = {
  slug: null,
  description: '',
  mediaId: null,
  translations: {},
  seo: {},
}

export function editGroup(before: GroupFields, patch: GroupPatch, locales: readonly string[]): GroupFields {
  const refused = checkLanguages(patch.translations, locales)
  if (refused) throw invalidField(refused.path ?? 'translations', refused.reason)
  return {
    slug: patch.slug || before.slug,
    description: patch.description === undefined ? before.description : sanitizeRichText(patch.description),
    mediaId: patch.mediaId === undefined ? before.mediaId : patch.mediaId,
    translations: mergeTranslations(before.translations, patch.translations),
    seo: patch.seo ?? before.seo,
  }
}

export async function checkPicture(db: StoreDb, mediaId: number | null): Promise<void> {
  if (mediaId === null) return
  const found = await db.selectFrom('media').select('id').where('id', '=', mediaId).executeTakeFirst()
  if (!found) throw invalidField('mediaId', `There is no picture ${mediaId}.`)
}

/** The group with its addresses taken, or the refusal of the one that was asked for. */
export async function addressGroup<Group extends Addressable>(
  trx: StoreTrx,
  place: AddressPlace,
  { before, after }: { before: Group | null; after: Group },
): Promise<Group> {
  const addressed = (await addressEntities(trx, place, [{ before, after }])).get(after.id)
  if (!addressed) return after
  if (!isRefusal(addressed)) return { ...after, ...addressed }
  const { code, reason, path = 'slug' } = addressed
  throw code === 'slug_taken'
    ? new AppError('slug_taken', reason, { errors: [{ path, message: reason }] })
    : invalidField(path, reason)
}

/** The ids in their order after one of them took a place; past the end it is the last. */
export function placeAmong(ids: readonly number[], id: number, position = ids.length): number[] {
  const others = ids.filter((each) => each !== id)
  return [...others.slice(0, position), id, ...others.slice(position)]
}
