import { addressedTags, listTags, orderTags, pair, retirementTags, sameSight, seen } from './address-tags.ts'
import { documentTags } from './document-tags.ts'
import { sameValue } from './same-value.ts'
import type {
  CategorySnapshot,
  CollectionSnapshot,
  ProductSnapshot,
  Snapshot,
  StockSnapshot,
} from './snapshots.ts'
import { mergeTags, tagOf } from './tags.ts'
import type { Tag } from './tags.ts'

/**
 * What a change means to the pages: the tags whose readers must be looked at again. `null` is the entity
 * before it was made and after it was deleted. Pure, sorted, without repetition, empty when nothing shown changed.
 */
export function changedTags<Kind extends Snapshot>(before: Kind | null, after: Kind | null): Tag[] {
  if (before && after && identityOf(before) !== identityOf(after)) {
    return mergeTags(tagsBetween(before, null), tagsBetween(null, after))
  }
  return mergeTags(tagsBetween(before, after))
}

function tagsBetween(before: Snapshot | null, after: Snapshot | null): Tag[] {
  const any = after ?? before
  if (!any) return []
  switch (any.kind) {
    case 'product':
      return productTags(...pair(any, before, after))
    case 'stock':
      return stockTags(...pair(any, before, after))
    case 'category':
      return categoryTags(...pair(any, before, after))
    case 'collection':
      return collectionTags(...pair(any, before, after))
    case 'brand': {
      const [old, now] = seen(...pair(any, before, after))
      return [...addressedTags('brand', any.id, old, now), ...orderTags('brands', old && 0, now && 0)]
    }
    case 'branch': {
      const [old, now] = seen(...pair(any, before, after))
      const own = sameSight(old, now) ? [] : [tagOf.branch(any.id)]
      return [...own, ...orderTags('branches', old?.rank, now?.rank)]
    }
    case 'media': {
      const [old, now] = seen(...pair(any, before, after))
      return sameSight(old, now) ? [] : [tagOf.media(any.id)]
    }
    case 'presence': {
      const [old, now] = pair(any, before, after)
      return (old?.any ?? false) === (now?.any ?? false) ? [] : [tagOf.has(any.of)]
    }
    case 'redirect': {
      const [old, now] = pair(any, before, after)
      return sameValue(old?.target, now?.target) ? [] : [tagOf.redirect(any.path)]
    }
    case 'document':
      return documentTags(...pair(any, before, after))
  }
}

function productTags(before: ProductSnapshot | null, after: ProductSnapshot | null): Tag[] {
  const [old, now] = seen(before, after)
  const id = (after ?? before)?.id
  if (id === undefined) return []
  return [
    ...addressedTags('product', id, old, now),
    ...retirementTags('product', id, before, after),
    ...listTags(old?.lists, now?.lists),
  ]
}

function stockTags(before: StockSnapshot | null, after: StockSnapshot | null): Tag[] {
  const [old, now] = seen(before, after)
  const id = (now ?? old)?.productId
  if (id === undefined) return []
  const own = sameValue(old?.states, now?.states) ? [] : [tagOf.product(id)]
  return [...own, ...listTags(old?.lists, now?.lists)]
}

function categoryTags(before: CategorySnapshot | null, after: CategorySnapshot | null): Tag[] {
  const [old, now] = seen(before, after)
  const tags: Tag[] = []
  const id = (after ?? before)?.id
  if (id === undefined) return tags
  tags.push(...addressedTags('category', id, old, now), ...retirementTags('category', id, before, after))
  // Breadcrumbs lead through categories that are not shown, too.
  if (tags.includes(tagOf.link('category', id)) || before?.parentId !== after?.parentId)
    tags.push(tagOf.trail(id))
  if (old?.parentId !== now?.parentId || old?.position !== now?.position) {
    tags.push(tagOf.list('categories'))
    for (const parentId of [old?.parentId, now?.parentId])
      if (parentId != null) tags.push(tagOf.category(parentId))
  }
  // A category carries its products along when it moves or goes, seen or not. A new one has none yet.
  if (before && !sameValue(before.ancestorIds, after?.ancestorIds)) {
    const kept = new Set(before.ancestorIds.filter((ancestor) => after?.ancestorIds.includes(ancestor)))
    for (const ancestor of [...before.ancestorIds, ...(after?.ancestorIds ?? [])]) {
      if (!kept.has(ancestor)) tags.push(tagOf.list(`category:${ancestor}`))
    }
    if (!after) tags.push(tagOf.list(`category:${id}`))
  }
  return tags
}

function collectionTags(before: CollectionSnapshot | null, after: CollectionSnapshot | null): Tag[] {
  const id = (after ?? before)?.id
  if (id === undefined) return []
  const [old, now] = seen(before, after)
  const members = sameValue(before?.members, after?.members) ? [] : [tagOf.list(`collection:${id}`)]
  return [
    ...addressedTags('collection', id, old, now),
    ...retirementTags('collection', id, before, after),
    ...orderTags('collections', old?.position, now?.position),
    ...members,
  ]
}

function identityOf(snapshot: Snapshot): string {
  switch (snapshot.kind) {
    case 'stock':
      return `stock:${snapshot.productId}`
    case 'presence':
      return `presence:${snapshot.of}`
    case 'redirect':
      return `redirect:${snapshot.path}`
    case 'document':
      return `document:${snapshot.type}:${'key' in snapshot ? snapshot.key : snapshot.id}`
    default:
      return `${snapshot.kind}:${snapshot.id}`
  }
}
