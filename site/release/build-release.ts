import { createHash } from 'node:crypto'
import { rootKey } from '../../api/contracts/artifact-keys.ts'
import { ArtifactError, type ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { ReleaseEntry } from '../../api/contracts/publishing.ts'
import { createBlobReader, type BlobReader, type Place } from './blob-reader.ts'
import { canonicalPath } from './canonical-path.ts'
import { SHARD_LIMIT, shardCountFor, shardOf } from './format.ts'
import type { ReleaseCsp, ReleaseEntries, ReleaseRoot } from './format.ts'
import { openPackWriter, type PackWriter } from './pack-writer.ts'
import { readRelease, shardCount, shardPlace, type Release } from './read-release.ts'
import { encodeShard } from './shard.ts'

export interface BuildReleaseInput {
  storeId: string
  releaseId: number
  /** Artifact key of the root this one builds on; null for the first. */
  parentRoot: string | null
  put: Map<string, ReleaseEntry>
  remove?: Iterable<string>
  csp: ReleaseCsp
  meta?: Record<string, unknown>
  /** Of the parent, only the paths in `keep` stay; and paths are laid out over shards anew. */
  full?: boolean
  keep?: Iterable<string>
  /** An open writer that the shards are appended to, so that an edit costs one pack. It is closed here. */
  pack?: PackWriter
  reader?: BlobReader
}

export interface BuiltRelease {
  rootKey: string
  pathCount: number
  /** Packs this call wrote. */
  packs: string[]
}

/** Writes the shards that change and, when all they name is durable, the root. Nothing refers to it yet. */
export async function buildRelease(store: ArtifactStore, input: BuildReleaseInput): Promise<BuiltRelease> {
  const { storeId, releaseId, parentRoot, csp, meta = {} } = input
  const reader = input.reader ?? createBlobReader(store)
  const parent = parentRoot ? await readRelease(store, parentRoot, reader) : undefined
  const change = readChange(input)
  const draft = await draftShards(parent, change, input)
  const pack = input.pack ?? openPackWriter(store, { storeId, releaseId, thread: 'shards' })

  const places = draft.shards.map((shard): Place => {
    if (!(shard instanceof Map)) return shard
    return pack.add('', encodeShard(shard))
  })
  const packs = await pack.close()
  const names = [...new Set(places.map((place) => place.pack))]
  const root: ReleaseRoot = {
    format: 1,
    releaseId,
    pathCount: draft.pathCount,
    packs: names,
    shards: places.flatMap((place) => [names.indexOf(place.pack), place.offset, place.length]),
    rewrites: draft.rewrites,
    csp,
    meta,
  }
  const bytes = Buffer.from(JSON.stringify(root))
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const key = rootKey(storeId, `${releaseId}-${digest}`)
  await store.put(key, bytes)
  return { rootKey: key, pathCount: root.pathCount, packs }
}

interface Change {
  put: ReleaseEntries
  remove: Set<string>
  rewrites: Map<string, string>
}

interface Draft {
  /** A shard to write, or the place of one that stays. */
  shards: (ReleaseEntries | Place)[]
  pathCount: number
  rewrites: [string, string][]
}

function readChange({ put, remove = [] }: BuildReleaseInput): Change {
  const change: Change = { put: new Map(), remove: new Set(), rewrites: new Map() }
  for (const [path, entry] of put) {
    const canonical = releasePath(path)
    if (!canonical.endsWith('*')) change.put.set(canonical, entry)
    else if ('rewrite' in entry) change.rewrites.set(canonical.slice(0, -1), releasePath(entry.rewrite))
    else throw new ArtifactError('bad_key', `${path} can only be a rewrite`)
  }
  for (const path of remove) {
    const canonical = releasePath(path)
    if (!change.put.has(canonical)) change.remove.add(canonical)
  }
  return change
}

function releasePath(path: string): string {
  const canonical = canonicalPath(path)
  if (canonical?.startsWith('/')) return canonical
  throw new ArtifactError('bad_key', `${JSON.stringify(path)} is no path of a release`)
}

async function draftShards(
  parent: Release | undefined,
  change: Change,
  input: BuildReleaseInput,
): Promise<Draft> {
  const rewrites = mergeRewrites(parent, change, input)
  if (!parent || input.full) {
    const kept = parent ? await keptEntries(parent, input.keep ?? []) : []
    return { ...layOut(new Map([...kept, ...change.put])), rewrites }
  }
  const count = shardCount(parent.root)
  const shards: Draft['shards'] = Array.from({ length: count }, (_, index) => shardPlace(parent.root, index))
  let pathCount = parent.root.pathCount
  for (const [index, changes] of changesByShard(change, count)) {
    const entries: ReleaseEntries = new Map((await parent.readShard(index)).entries())
    pathCount -= entries.size
    for (const [path, entry] of changes) {
      if (entry) entries.set(path, entry)
      else entries.delete(path)
    }
    pathCount += entries.size
    shards[index] = entries
  }
  if (pathCount <= count * SHARD_LIMIT) return { shards, pathCount, rewrites }
  return { ...layOut(await allEntries(parent, shards)), rewrites }
}

function changesByShard(
  { put, remove }: Change,
  count: number,
): Map<number, [string, ReleaseEntry | null][]> {
  const changes = new Map<number, [string, ReleaseEntry | null][]>()
  const add = (path: string, entry: ReleaseEntry | null) => {
    const index = shardOf(path, count)
    const list = changes.get(index)
    if (list) list.push([path, entry])
    else changes.set(index, [[path, entry]])
  }
  for (const path of remove) if (!path.endsWith('*')) add(path, null)
  for (const [path, entry] of put) add(path, entry)
  return changes
}

function layOut(entries: ReleaseEntries): { shards: ReleaseEntries[]; pathCount: number } {
  const count = shardCountFor(entries.size)
  const shards = Array.from({ length: count }, (): ReleaseEntries => new Map())
  for (const [path, entry] of entries) shards[shardOf(path, count)]!.set(path, entry)
  return { shards, pathCount: entries.size }
}

async function allEntries(parent: Release, shards: Draft['shards']): Promise<ReleaseEntries> {
  const all: ReleaseEntries = new Map()
  for (const [index, shard] of shards.entries()) {
    const entries = shard instanceof Map ? shard : (await parent.readShard(index)).entries()
    for (const [path, entry] of entries) all.set(path, entry)
  }
  return all
}

async function keptEntries(parent: Release, keep: Iterable<string>): Promise<ReleaseEntries> {
  const kept: ReleaseEntries = new Map()
  for (const path of keep) {
    const canonical = releasePath(path)
    const entry = await parent.find(canonical)
    if (entry) kept.set(canonical, entry)
  }
  return kept
}

function mergeRewrites(
  parent: Release | undefined,
  { rewrites, remove }: Change,
  { full }: BuildReleaseInput,
): [string, string][] {
  const merged = new Map(full ? [] : parent?.root.rewrites)
  for (const path of remove) if (path.endsWith('*')) merged.delete(path.slice(0, -1))
  for (const [prefix, path] of rewrites) merged.set(prefix, path)
  return [...merged].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
}
