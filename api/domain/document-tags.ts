import { addressedTags, orderTags, pair, sameSight, seen } from './address-tags.ts'
import type {
  BannerDocumentSnapshot,
  DocumentSnapshot,
  EntryDocumentSnapshot,
  SharedDocumentSnapshot,
} from './snapshots.ts'
import { tagOf } from './tags.ts'
import type { Tag } from './tags.ts'

export function documentTags(before: DocumentSnapshot | null, after: DocumentSnapshot | null): Tag[] {
  const any = after ?? before
  switch (any?.type) {
    case undefined:
      return []
    case 'page':
    case 'policy':
    case 'post':
      return entryTags(...pair(any, before, after))
    case 'banner':
      return bannerTags(...pair(any, before, after))
    case 'template':
    case 'menu':
    case 'theme':
    case 'settings':
      return sharedTags(any, ...pair(any, before, after))
  }
}

function entryTags(before: EntryDocumentSnapshot | null, after: EntryDocumentSnapshot | null): Tag[] {
  const [old, now] = seen(before, after)
  const entity = now ?? old
  if (!entity) return []
  const own = addressedTags('document', entity.id, old, now)
  switch (entity.type) {
    case 'page':
      return own
    case 'post':
      return [...own, ...orderTags('posts', old?.rank, now?.rank)]
    case 'policy': {
      // Every page links the policies, so their texts must not count here: only what the links show.
      const linked = own.includes(tagOf.link('document', entity.id)) ? [tagOf.list('policies')] : []
      return [...own, ...linked, ...orderTags('policies', old?.rank, now?.rank)]
    }
  }
}

function bannerTags(before: BannerDocumentSnapshot | null, after: BannerDocumentSnapshot | null): Tag[] {
  const [old, now] = seen(before, after)
  const id = (now ?? old)?.id
  if (id === undefined) return []
  const own = sameSight(old, now) ? [] : [tagOf.document(id)]
  if (old?.placement === now?.placement && old?.rank === now?.rank) return own
  const places = [old?.placement, now?.placement].filter((place) => place !== undefined)
  return [...own, ...places.map((place) => tagOf.list(`banners:${place}`))]
}

function sharedTags(
  { type, key }: SharedDocumentSnapshot,
  before: SharedDocumentSnapshot | null,
  after: SharedDocumentSnapshot | null,
): Tag[] {
  if (sameSight(before, after)) return []
  return [type === 'template' ? tagOf.template(key) : type]
}
