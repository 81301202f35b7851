import { storeIdOf } from '../../api/contracts/artifact-keys.ts'
import { ArtifactError, type ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { ReleaseEntry } from '../../api/contracts/publishing.ts'
import { createBlobReader, nameShard, type BlobReader, type NamedShard, type Place } from './blob-reader.ts'
import { canonicalPath } from './canonical-path.ts'
import { shardOf, type ReleaseRoot } from './format.ts'
import type { Shard } from './shard.ts'

export interface Release {
  root: ReleaseRoot
  rootKey: string
  storeId: string
  /** What the path itself answers: no rewrites, no slash added. */
  find(path: string): Promise<ReleaseEntry | undefined>
  /** The stored bytes: brotli. */
  readBlob(place: Place): Promise<Buffer>
  /** The same without waiting, for what is at hand; undefined says nothing. Takes a canonical path. */
  findNow(path: string): ReleaseEntry | undefined
  blobNow(place: Place): Buffer | undefined
  readShard(index: number): Promise<Shard>
}

/** Pass one reader to all that is read in a process: it holds the caches. */
export async function readRelease(
  store: ArtifactStore,
  rootKey: string,
  reader: BlobReader = createBlobReader(store),
): Promise<Release> {
  const bytes = await store.get(rootKey)
  if (!bytes) throw new ArtifactError('missing', `The release ${rootKey} is not there`)
  const root = JSON.parse(bytes.toString()) as ReleaseRoot
  const storeId = storeIdOf(rootKey)
  const named: NamedShard[] = []
  const shardAt = (index: number) => (named[index] ??= nameShard(storeId, shardPlace(root, index)))
  const readShard = (index: number) => reader.readShard(storeId, shardAt(index))
  return {
    root,
    rootKey,
    storeId,
    readShard,
    readBlob: (place) => reader.readBlob(storeId, place),
    findNow(path) {
      if (root.shards.length === 0) return undefined
      return reader.shardNow(shardAt(shardOf(path, shardCount(root))))?.find(path)
    },
    blobNow: (place) => reader.blobNow(storeId, place),
    async find(path) {
      const canonical = canonicalPath(path)
      if (canonical === undefined || root.shards.length === 0) return undefined
      return (await readShard(shardOf(canonical, shardCount(root)))).find(canonical)
    },
  }
}

/** Every path of a release with its entry, shard by shard. */
export async function* walkRelease(
  store: ArtifactStore,
  rootKey: string,
  reader?: BlobReader,
): AsyncGenerator<[path: string, entry: ReleaseEntry]> {
  const release = await readRelease(store, rootKey, reader)
  for (let index = 0; index < shardCount(release.root); index++) {
    yield* (await release.readShard(index)).entries()
  }
}

export const shardCount = (root: ReleaseRoot) => root.shards.length / 3

export function shardPlace(root: ReleaseRoot, index: number): Place {
  const at = index * 3
  return { pack: root.packs[root.shards[at]!]!, offset: root.shards[at + 1]!, length: root.shards[at + 2]! }
}
