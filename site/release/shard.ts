import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { ReleaseEntry } from '../../api/contracts/publishing.ts'
import type { ReleaseEntries } from './format.ts'

/** Blobs are tuples, redirects objects, rewrites the path they show, and 410 is a path that is gone. */
type StoredBlob = [hash: string, pack: number, offset: number, length: number, type: number, status?: number]
type StoredEntry = StoredBlob | { to: string; status: 301 | 302 } | string | 410

interface StoredShard {
  packs: string[]
  types: string[]
  entries: Record<string, StoredEntry>
}

export interface Shard {
  find(path: string): ReleaseEntry | undefined
  entries(): Iterable<[string, ReleaseEntry]>
  /** About how much memory it holds. */
  bytes: number
}

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }

export function encodeShard(entries: ReleaseEntries): Buffer {
  const packs = new Map<string, number>()
  const types = new Map<string, number>()
  const indexOf = (names: Map<string, number>, name: string) => {
    const known = names.get(name)
    if (known !== undefined) return known
    names.set(name, names.size)
    return names.size - 1
  }
  const stored = Object.create(null) as Record<string, StoredEntry>
  for (const path of [...entries.keys()].sort()) {
    const entry = entries.get(path)!
    if ('gone' in entry) stored[path] = 410
    else if ('redirect' in entry) stored[path] = { to: entry.redirect, status: entry.status }
    else if ('rewrite' in entry) stored[path] = entry.rewrite
    else {
      const { hash, pack, offset, length, type, status } = entry
      const blob: StoredBlob = [hash, indexOf(packs, pack), offset, length, indexOf(types, type)]
      if (status !== 200) blob.push(status)
      stored[path] = blob
    }
  }
  const shard: StoredShard = { packs: [...packs.keys()], types: [...types.keys()], entries: stored }
  return brotliCompressSync(JSON.stringify(shard), QUALITY)
}

export function decodeShard(bytes: Uint8Array): Shard {
  const text = brotliDecompressSync(bytes).toString()
  const { packs, types, entries: byPath } = JSON.parse(text) as StoredShard
  const entries = new Map(Object.entries(byPath))
  const restore = (stored: StoredEntry): ReleaseEntry => {
    if (stored === 410) return { gone: true, status: 410 }
    if (typeof stored === 'string') return { rewrite: stored }
    if (!Array.isArray(stored)) return { redirect: stored.to, status: stored.status }
    const [hash, pack, offset, length, type, status = 200] = stored
    return { hash, pack: packs[pack]!, offset, length, type: types[type]!, status }
  }
  return {
    find(path) {
      const stored = entries.get(path)
      return stored === undefined ? undefined : restore(stored)
    },
    *entries() {
      for (const [path, stored] of entries) yield [path, restore(stored)]
    },
    bytes: text.length * 3,
  }
}
