import type { StoreTrx } from '../../db/store-db.ts'
import { mergeTags, type Tag } from '../../domain/tags.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { ensureBrands } from '../brands/index.ts'
import { ensureCategories } from '../categories/index.ts'
import { listBySlug } from '../slugs/index.ts'
import type { Referred } from './draft-patch.ts'
import type { ProductDraft } from './product-draft.ts'

export interface References {
  mediaOf(url: string): number | undefined
  of(draft: ProductDraft): Referred
  /** Addresses of pictures that have to be fetched. */
  missingPictures(draft: ProductDraft): string[]
  tags: Tag[]
}

/** What a batch's names stand for, in a handful of queries; categories and brands that are missing are made. */
export async function resolveReferences(
  { trx, store, now }: { trx: StoreTrx; store: StoreContext; now: Date },
  drafts: readonly ProductDraft[],
): Promise<References> {
  const categories = await ensureCategories(
    { trx, store, now },
    drafts.flatMap((draft) => draft.categories ?? []),
  )
  const brands = await ensureBrands(
    { trx, store, now },
    drafts.flatMap((draft) => draft.brand || []),
  )
  const media = await findMedia(trx, drafts.flatMap(picturesOf))
  const handles = drafts.flatMap((draft) => draft.related ?? [])
  const related =
    handles.length > 0 ? await listBySlug(trx, 'product', store.locales[0] ?? '', handles) : undefined
  const missingPictures = (draft: ProductDraft) => picturesOf(draft).filter((url) => media(url) === undefined)
  return {
    tags: mergeTags(categories.tags, brands.tags),
    mediaOf: media,
    missingPictures,
    of(draft) {
      const pictures = draft.pictures && missingPictures(draft).length === 0 ? picturesOf(draft) : undefined
      const others = draft.related?.flatMap((handle) => related?.get(handle) ?? [])
      return {
        mediaOf: media,
        ...(draft.brand !== undefined && { brandId: brands.find(draft.brand) ?? null }),
        ...(draft.categories && {
          categoryIds: draft.categories.flatMap((path) => categories.find(path) ?? []),
        }),
        ...(pictures && { mediaIds: pictures.flatMap((url) => media(url) ?? []) }),
        ...(draft.related !== undefined && { relatedIds: others ?? null }),
      }
    },
  }
}

const MOST_PICTURES = 50

/** A product's pictures, those of its variants behind the others. */
export function picturesOf(draft: ProductDraft): string[] {
  const own = draft.pictures?.map(({ url }) => url) ?? []
  const variants = draft.variants.flatMap(({ picture }) => picture || [])
  return [...new Set([...own, ...variants])].slice(0, MOST_PICTURES)
}

const OWN_FILE = /\/([0-9a-f]{32})(?=[/.])/

/** Our own pictures name their bytes: they are known again and not fetched. */
async function findMedia(
  trx: StoreTrx,
  urls: readonly string[],
): Promise<(url: string) => number | undefined> {
  const hashOf = (url: string) => OWN_FILE.exec(url)?.[1] ?? ''
  const hashes = [...new Set(urls.map(hashOf).filter(Boolean))]
  if (hashes.length === 0) return () => undefined
  const rows = await trx
    .selectFrom('media')
    .select(['id', 'hash'])
    .where((eb) => eb('hash', '=', eb.fn.any(eb.val(hashes))))
    .where('hidden_at', 'is', null)
    .execute()
  const ids = new Map(rows.map(({ id, hash }) => [hash, id]))
  return (url) => ids.get(hashOf(url))
}
