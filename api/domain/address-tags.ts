import { sameValue } from './same-value.ts'
import type { Addressed } from './snapshots.ts'
import { tagOf } from './tags.ts'
import type { GatheredKind, LinkedKind, ListName, Tag } from './tags.ts'

type Lists = Partial<Record<ListName, number>>

/** What something with an address of its own sets off: its pages, links to it, its sitemap. */
export function addressedTags(
  kind: LinkedKind,
  id: number,
  old: Addressed | null,
  now: Addressed | null,
): Tag[] {
  const tags: Tag[] = []
  const moved = !sameValue(old?.slugs, now?.slugs)
  const linked = moved || !sameValue(old?.titles, now?.titles)
  if (linked) tags.push(tagOf.link(kind, id))
  if (linked || !sameSight(old, now)) tags.push(`${kind}:${id}`)
  if (moved && kind === 'product') tags.push(tagOf.productAddresses)
  if (moved || old?.contentDay !== now?.contentDay) {
    tags.push(kind === 'product' ? tagOf.productSitemap(id) : tagOf.pagesSitemap)
  }
  return tags
}

/** Hidden or retired, it has no page; but what its addresses answer differs, so that is a change nobody sees. */
export function retirementTags(
  kind: LinkedKind,
  id: number,
  before: Addressed | null,
  after: Addressed | null,
): Tag[] {
  const was = before?.retired ?? false
  const is = after ? (after.retired ?? false) : before !== null
  return was === is ? [] : [`${kind}:${id}`]
}

/** Lists that a product entered, left, or moved in. */
export function listTags(old: Lists = {}, now: Lists = {}): Tag[] {
  const names = Object.keys({ ...old, ...now }) as ListName[]
  return names.filter((name) => old[name] !== now[name]).map(tagOf.list)
}

/** The gathering of all of a kind: entered, left, or moved in. */
export function orderTags(
  kind: GatheredKind,
  oldRank: number | null | undefined,
  rank: number | null | undefined,
): Tag[] {
  return (oldRank ?? null) === (rank ?? null) ? [] : [tagOf.list(kind)]
}

export function sameSight(old: { shown: unknown } | null, now: { shown: unknown } | null): boolean {
  return (old === null) === (now === null) && sameValue(old?.shown, now?.shown)
}

/** Both sides as the public sees them: what is not visible is not there. */
export function seen<Kind extends { visible: boolean }>(
  before: Kind | null,
  after: Kind | null,
): [Kind | null, Kind | null] {
  return [before?.visible ? before : null, after?.visible ? after : null]
}

/** Both sides as the kind that one of them is: the caller has checked that they are the same thing. */
export function pair<Kind extends Wide, Wide>(
  _like: Kind,
  before: Wide | null,
  after: Wide | null,
): [Kind | null, Kind | null] {
  return [before as Kind | null, after as Kind | null]
}
