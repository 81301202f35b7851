import { sameValue } from '../../../../api/contracts/same-value.ts'
import type { Draft } from './draft.ts'

/** Both changed the same thing, each in another way. What was taken away is undefined. */
export interface Conflict {
  path: readonly string[]
  base: unknown
  mine: unknown
  theirs: unknown
}

export interface Merged {
  /** With mine where both collide. */
  draft: Draft
  conflicts: Conflict[]
}

type Values = Record<string, unknown>

/** Setting by setting: what only one of the two changed since `base` is as they made it. */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Merged {
  // The settings of two packs have nothing in common: one of the two drafts is taken whole.
  if (mine.pack !== theirs.pack) {
    if (mine.pack === base.pack && sameValue(base, mine)) return { draft: theirs, conflicts: [] }
    if (theirs.pack === base.pack && sameValue(base, theirs)) return { draft: mine, conflicts: [] }
    const conflict = { path: ['pack'], base: base.pack, mine: mine.pack, theirs: theirs.pack }
    return { draft: mine, conflicts: [conflict] }
  }
  const conflicts: Conflict[] = []
  const merged = mergeValue({ base, mine, theirs, path: [] }, conflicts) as Draft
  return { draft: mendOrders(merged), conflicts }
}

/** The merged draft with their value in the place of mine. */
export function takeTheirs(draft: Draft, theirs: Draft, { path }: Conflict): Draft {
  if (path[0] === 'pack') return theirs
  return mendOrders(putAt(draft as unknown as Values, path, valueAt(theirs, path)) as unknown as Draft)
}

interface Three extends Omit<Conflict, 'path'> {
  path: string[]
}

function mergeValue(three: Three, conflicts: Conflict[]): unknown {
  const { base, mine, theirs, path } = three
  if (mine === theirs || sameValue(mine, theirs) || sameValue(base, theirs)) return mine
  if (sameValue(base, mine)) return theirs
  if (isOrder(mine) && isOrder(theirs)) {
    const order = mergeOrders(isOrder(base) ? base : [], mine, theirs)
    if (order) return order
  } else if (isRecord(mine) && isRecord(theirs)) {
    return mergeRecords({ base: isRecord(base) ? base : {}, mine, theirs, path }, conflicts)
  }
  conflicts.push(three)
  return mine
}

interface ThreeRecords {
  base: Values
  mine: Values
  theirs: Values
  path: string[]
}

function mergeRecords({ base, mine, theirs, path }: ThreeRecords, conflicts: Conflict[]): Values {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  const merged: Values = {}
  for (const key of keys) {
    const three = { base: base[key], mine: mine[key], theirs: theirs[key], path: [...path, key] }
    const value = mergeValue(three, conflicts)
    if (value !== undefined) merged[key] = value
  }
  return merged
}

/** Undefined when both moved what was there before, and not alike. */
function mergeOrders(base: string[], mine: string[], theirs: string[]): string[] | undefined {
  const common = base.filter((id) => mine.includes(id) && theirs.includes(id))
  const kept = (order: string[]) => order.filter((id) => common.includes(id))
  const [ours, other] = sameValue(kept(mine), common)
    ? [theirs, mine]
    : sameValue(kept(theirs), common) || sameValue(kept(mine), kept(theirs))
      ? [mine, theirs]
      : []
  if (!ours || !other) return undefined
  const known = new Set(base)
  const order = ours.filter((id) => !known.has(id) || other.includes(id))
  for (const [at, id] of other.entries()) {
    if (order.includes(id) || known.has(id)) continue
    const before = other.slice(0, at).findLast((each) => order.includes(each))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
  }
  return order
}

const isOrder = (value: unknown): value is string[] => Array.isArray(value)

/** A reference is one value: half of mine and half of theirs would point nowhere. */
const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('ref' in value)

/** An order names everything once: also what one side moved and the other wanted to keep. */
function mendOrders(draft: Draft): Draft {
  const mendAll = (all: Draft['templates']) =>
    Object.fromEntries(
      Object.entries(all).map(([key, { sections, order }]) => [
        key,
        {
          order: mendOrder(order, sections),
          sections: Object.fromEntries(
            Object.entries(sections).map(([id, section]) => [
              id,
              section.blocks
                ? { ...section, blockOrder: mendOrder(section.blockOrder ?? [], section.blocks) }
                : section,
            ]),
          ),
        },
      ]),
    )
  return { ...draft, templates: mendAll(draft.templates), groups: mendAll(draft.groups) }
}

function mendOrder(order: string[], things: object): string[] {
  const known = order.filter((id, at) => Object.hasOwn(things, id) && order.indexOf(id) === at)
  return [...known, ...Object.keys(things).filter((id) => !known.includes(id))]
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), value)

function putAt(values: Values, [key = '', ...rest]: readonly string[], value: unknown): Values {
  if (rest.length > 0) {
    const below = values[key]
    return { ...values, [key]: putAt(isRecord(below) ? below : {}, rest, value) }
  }
  const { [key]: _old, ...others } = values
  return value === undefined ? others : { ...others, [key]: value }
}
