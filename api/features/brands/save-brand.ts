import type { BrandPatch } from '../../contracts/brands.ts'
import { notFound } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { audit } from '../audit/index.ts'
import { addressGroup, checkPicture, editGroup, EMPTY_GROUP } from '../catalog/index.ts'
import { recordChange } from '../publishing/index.ts'
import { brandTags } from './brand-tags.ts'
import { insertBrand, lockBrand, writeBrand, type Brand } from './brands.queries.ts'

export interface BrandDeps {
  now: () => Date
}

export interface Editing {
  store: StoreContext
  actor: Actor
}

export interface SaveBrandInput extends Editing {
  /** Null makes a new one. */
  id: number | null
  version?: number | undefined
  patch: BrandPatch
}

export function saveBrand(
  { now }: BrandDeps,
  { store, actor, id, version, patch }: SaveBrandInput,
): Promise<Brand> {
  return store.db.transaction().execute(async (trx) => {
    const before = id === null ? null : ((await lockBrand(trx, id)) ?? null)
    if (id !== null && !before) throw notFound('brand')
    if (version !== undefined && before?.version !== version) throw changedMeanwhile()
    const fields = editGroup(before ?? EMPTY_GROUP, patch, store.locales)
    await checkPicture(trx, fields.mediaId)
    const title = patch.name ?? before?.title ?? ''
    const wanted: Brand = {
      ...fields,
      id: id ?? (await insertBrand(trx, title, now())),
      version: (before?.version ?? 0) + 1,
      title,
      createdAt: before?.createdAt ?? now(),
      updatedAt: now(),
    }
    const after = await addressGroup(
      trx,
      { storeId: store.id, kind: 'brand', locales: store.locales },
      { before, after: wanted },
    )
    await writeBrand(trx, after)
    await recordChange(trx, store.id, {
      tags: brandTags(before, after, store.locales),
      cause: `Brand “${title}” ${before ? 'changed' : 'created'}`,
      actor: actor.email,
    })
    await audit(trx, actor, {
      action: before ? 'brand.update' : 'brand.create',
      entity: 'brand',
      entityId: String(after.id),
      before,
      after,
    })
    return after
  })
}
