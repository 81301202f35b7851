import type { MenuItem } from './queries.ts'

/** Where an item stands: its place on each level. */
export type Path = readonly number[]

/** As a header can show them. */
export const MOST_LEVELS = 3

export function getItem(items: readonly MenuItem[], path: Path): MenuItem | undefined {
  const [place, ...rest] = path
  const item = items[place ?? -1]
  return rest.length === 0 || !item ? item : getItem(item.items, rest)
}

/** The same tree with other items where `path` leads to; its last part is the place among them. */
function changeSiblings(
  items: readonly MenuItem[],
  path: Path,
  change: (siblings: MenuItem[], place: number) => MenuItem[],
): MenuItem[] {
  const [place = 0, ...rest] = path
  if (rest.length === 0) return change([...items], place)
  return items.map((item, index) =>
    index === place ? { ...item, items: changeSiblings(item.items, rest, change) } : item,
  )
}

export const replaceItem = (items: readonly MenuItem[], path: Path, item: MenuItem) =>
  changeSiblings(items, path, (siblings, place) => siblings.with(place, item))

export const insertItem = (items: readonly MenuItem[], path: Path, item: MenuItem) =>
  changeSiblings(items, path, (siblings, place) => siblings.toSpliced(place, 0, item))

export const removeItem = (items: readonly MenuItem[], path: Path) =>
  changeSiblings(items, path, (siblings, place) => siblings.toSpliced(place, 1))

/** Among its siblings, by one; at either end nothing happens. */
export const moveItem = (items: readonly MenuItem[], path: Path, by: 1 | -1) =>
  changeSiblings(items, path, (siblings, place) => {
    const other = siblings[place + by]
    return other ? siblings.with(place + by, siblings[place]!).with(place, other) : siblings
  })

export const levelsBelow = ({ items }: MenuItem): number =>
  items.length === 0 ? 0 : 1 + Math.max(...items.map(levelsBelow))

/** Below the sibling before it, as the last there; undefined where it cannot go. */
export function indentItem(items: readonly MenuItem[], path: Path): MenuItem[] | undefined {
  const place = path.at(-1) ?? 0
  const item = getItem(items, path)
  const before = getItem(items, [...path.slice(0, -1), place - 1])
  if (!item || !before || path.length + levelsBelow(item) >= MOST_LEVELS) return undefined
  return insertItem(removeItem(items, path), [...path.slice(0, -1), place - 1, before.items.length], item)
}

/** Behind its parent. */
export function outdentItem(items: readonly MenuItem[], path: Path): MenuItem[] | undefined {
  const item = getItem(items, path)
  if (!item || path.length < 2) return undefined
  const parent = path.slice(0, -1)
  return insertItem(removeItem(items, path), [...parent.slice(0, -1), parent.at(-1)! + 1], item)
}
