import type { Counter } from 'prom-client'
import type { Listener } from '../db/listen.ts'

/** What shoppers ask for again and again, kept until a change of one of its tags commits, in whatever process. */
export interface TagCache {
  read<T>(key: CacheKey, load: () => Promise<Tagged<T>>): Promise<T>
}

export interface CacheKey {
  storeId: string
  name: string
}

export interface Tagged<T> {
  value: T
  /** A change of any of these makes it stale. */
  tags: readonly string[]
}

interface Entry {
  value: unknown
  tags: readonly string[]
}

/** One store's entries; `changes` counts what was heard, so that a load that began before is not kept. */
interface Shelf {
  entries: Map<string, Entry>
  loading: Map<string, Promise<unknown>>
  byTag: Map<string, Set<string>>
  changes: number
}

export const CHANGE_CHANNEL = 'picksy_change'
export const EVERY_TAG = '*'

const ENTRIES_A_STORE = 2000
const STORES = 500

export function createTagCache({
  listener,
  outcomes,
}: {
  listener: Listener
  outcomes: Counter<'outcome'>
}): TagCache {
  const shelves = new Map<string, Shelf>()

  listener.on(CHANGE_CHANNEL, (message) => {
    const [storeId = '', ...tags] = message.split(' ')
    const shelf = shelves.get(storeId)
    if (shelf) forget(shelf, tags)
  })
  listener.onGap(() => shelves.clear())

  function shelfOf(storeId: string): Shelf {
    const shelf = shelves.get(storeId) ?? {
      entries: new Map(),
      loading: new Map(),
      byTag: new Map(),
      changes: 0,
    }
    shelves.delete(storeId)
    shelves.set(storeId, shelf)
    const [oldest] = shelves.keys()
    if (shelves.size > STORES && oldest !== undefined) shelves.delete(oldest)
    return shelf
  }

  return {
    async read<T>({ storeId, name }: CacheKey, load: () => Promise<Tagged<T>>): Promise<T> {
      // Without the database's messages nothing would ever be forgotten.
      if (!listener.connected) return (await load()).value
      const shelf = shelfOf(storeId)
      const known = shelf.entries.get(name)
      if (known) {
        outcomes.inc({ outcome: 'hit' })
        return known.value as T
      }
      outcomes.inc({ outcome: 'miss' })
      const loading = shelf.loading.get(name) ?? loadInto(shelf, name, load)
      return loading as Promise<T>
    },
  }
}

function loadInto(shelf: Shelf, name: string, load: () => Promise<Tagged<unknown>>): Promise<unknown> {
  const began = shelf.changes
  const loading = load()
    .then(({ value, tags }) => {
      if (shelf.changes === began) keep(shelf, name, { value, tags })
      return value
    })
    .finally(() => {
      if (shelf.loading.get(name) === loading) shelf.loading.delete(name)
    })
  shelf.loading.set(name, loading)
  return loading
}

function keep(shelf: Shelf, name: string, entry: Entry): void {
  shelf.entries.set(name, entry)
  for (const tag of entry.tags) {
    const names = shelf.byTag.get(tag) ?? new Set()
    shelf.byTag.set(tag, names.add(name))
  }
  const [oldest] = shelf.entries.keys()
  if (shelf.entries.size > ENTRIES_A_STORE && oldest !== undefined) drop(shelf, oldest)
}

function forget(shelf: Shelf, tags: readonly string[]): void {
  shelf.changes++
  shelf.loading.clear()
  if (tags.includes(EVERY_TAG)) {
    shelf.entries.clear()
    shelf.byTag.clear()
    return
  }
  for (const tag of tags) for (const name of [...(shelf.byTag.get(tag) ?? [])]) drop(shelf, name)
}

function drop(shelf: Shelf, name: string): void {
  const entry = shelf.entries.get(name)
  shelf.entries.delete(name)
  for (const tag of entry?.tags ?? []) {
    const names = shelf.byTag.get(tag)
    names?.delete(name)
    if (names?.size === 0) shelf.byTag.delete(tag)
  }
}
