import type { ReleaseEntry } from '../../api/contracts/publishing.ts'

/**
 * A release is one root naming its shards by place. The shard of a path is told by the path's hash, so an edit writes
 * the shards it touches and a root; all others are shared with its parent, and nothing is ever rewritten.
 */
export interface ReleaseRoot {
  format: 1
  releaseId: number
  pathCount: number
  /** Packs that hold shards. */
  packs: string[]
  /** Three numbers a shard: index into `packs`, offset, length. Their count is a power of two. */
  shards: number[]
  /** `[prefix, path]`, longest prefix first: whatever begins with the prefix and is no path itself shows that path. */
  rewrites: [prefix: string, path: string][]
  csp: ReleaseCsp
  meta: Record<string, unknown>
}

/** The Content-Security-Policy of every page, and of the few paths with their own. */
export interface ReleaseCsp {
  page: string
  paths?: Record<string, string>
}

export type ReleaseEntries = Map<string, ReleaseEntry>

/** Paths a shard holds on average when a release is laid out, and at most before it is laid out anew. */
export const SHARD_TARGET = 96
export const SHARD_LIMIT = 256

/** A power of two. */
export function shardCountFor(pathCount: number): number {
  let count = 1
  while (count * SHARD_TARGET < pathCount) count *= 2
  return count
}

/** FNV-1a with a final mix, over UTF-16 units. */
export function hashPath(path: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < path.length; index++) {
    hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

export const shardOf = (path: string, shardCount: number) => hashPath(path) & (shardCount - 1)
