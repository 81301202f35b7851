import type { CollectionPatch } from '../../contracts/collections.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import { sameValue } from '../../domain/same-value.ts'
import { AppError, invalidField, notFound } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { audit } from '../audit/index.ts'
import {
  addressGroup,
  checkPicture,
  collectionTags,
  editGroup,
  EMPTY_GROUP,
  holdStructure,
  placeAmong,
  relistCollections,
} from '../catalog/index.ts'
import { recordChange } from '../publishing/index.ts'
import {
  findCollection,
  insertCollection,
  listCollectionIds,
  lockCollection,
  writeCollection,
  writeCollectionOrder,
  type Collection,
} from './collections.queries.ts'

export const MAX_COLLECTIONS = 2000

export interface CollectionDeps {
  now: () => Date
}

export interface Editing {
  store: StoreContext
  actor: Actor
}

export interface SaveCollectionInput extends Editing {
  /** Null makes a new one. */
  id: number | null
  version?: number | undefined
  patch: CollectionPatch
}

/** A collection made or changed, with the list of its products made anew when its choice or rule is another. */
export function saveCollection(
  { now }: CollectionDeps,
  { store, actor, id, version, patch }: SaveCollectionInput,
): Promise<Collection> {
  return store.db.transaction().execute(async (trx) => {
    // Edits of products need not wait while only texts change.
    if (id === null || isStructural(patch)) await holdStructure(trx, store.id)
    const before = id === null ? null : ((await lockCollection(trx, id)) ?? null)
    if (id !== null && !before) throw notFound('collection')
    if (version !== undefined && before?.version !== version) throw changedMeanwhile()
    const former = await listCollectionIds(trx)
    if (!before && former.length >= MAX_COLLECTIONS) {
      throw new AppError('limit_reached', `A store has at most ${MAX_COLLECTIONS} collections.`)
    }
    const members = editMembers(before, patch)
    await checkProducts(trx, members.productIds, before?.productIds ?? [])
    const fields = editGroup(before ?? EMPTY_GROUP, patch, store.locales)
    await checkPicture(trx, fields.mediaId)
    const title = patch.title ?? before?.title ?? ''
    const saved = id ?? (await insertCollection(trx, title, now()))
    const wanted: Collection = {
      ...fields,
      ...members,
      id: saved,
      version: (before?.version ?? 0) + 1,
      position: before?.position ?? former.length,
      title,
      visible: patch.visible ?? before?.visible ?? true,
      createdAt: before?.createdAt ?? now(),
      updatedAt: now(),
    }
    const placed = patch.position !== undefined
    const ids = placed ? [...new Set([...former, saved])] : [saved]
    const tags = await collectionTags(trx, { ids, locales: store.locales }, async () => {
      const after = await addressGroup(
        trx,
        { storeId: store.id, kind: 'collection', locales: store.locales },
        { before, after: wanted },
      )
      await writeCollection(trx, after)
      if (!before || placed) await writeCollectionOrder(trx, placeAmong(former, saved, patch.position))
      if (!sameValue(before && membersOf(before), members)) await relistCollections(trx, store.id, [saved])
    })
    const collection = await findCollection(trx, saved)
    if (!collection) throw notFound('collection')
    const cause = `Collection “${title}” ${before ? 'changed' : 'created'}`
    await recordChange(trx, store.id, { tags, cause, actor: actor.email })
    await audit(trx, actor, {
      action: before ? 'collection.update' : 'collection.create',
      entity: 'collection',
      entityId: String(saved),
      before,
      after: collection,
    })
    return collection
  })
}

const isStructural = ({ rule, productIds, sort, position }: CollectionPatch) =>
  [rule, productIds, sort, position].some((given) => given !== undefined)

type Members = Pick<Collection, 'productIds' | 'rule' | 'sort'>

const membersOf = ({ productIds, rule, sort }: Members): Members => ({ productIds, rule, sort })

/** Products are chosen by hand or by rule, never both. */
function editMembers(before: Collection | null, patch: CollectionPatch): Members {
  const rule = patch.rule === undefined ? (before?.rule ?? null) : patch.rule
  const sort = patch.sort ?? before?.sort ?? 'newest'
  if (rule === null)
    return { rule, sort, productIds: [...new Set(patch.productIds ?? before?.productIds ?? [])] }
  if (patch.productIds && patch.productIds.length > 0) {
    throw invalidField(
      'productIds',
      'This collection follows a rule: send rule: null to choose its products by hand.',
    )
  }
  return { rule, sort, productIds: [] }
}

async function checkProducts(
  trx: StoreTrx,
  ids: readonly number[],
  former: readonly number[],
): Promise<void> {
  const known = new Set(former)
  const added = ids.filter((id) => !known.has(id))
  const there = await existing(trx, added)
  const missing = added.find((id) => !there.has(id))
  if (missing !== undefined) {
    throw invalidField(`productIds.${ids.indexOf(missing)}`, `There is no product ${missing}.`)
  }
}

async function existing(db: StoreDb, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('products')
    .select('id')
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .execute()
  return new Set(rows.map(({ id }) => id))
}
