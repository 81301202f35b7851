import { movedKey, packKey } from '../../api/contracts/artifact-keys.ts'
import { isMissing, type ArtifactStore, type OpenArtifact } from '../../api/contracts/artifacts.ts'
import { clockCache } from './clock-cache.ts'
import { decodeShard, type Shard } from './shard.ts'

export interface Place {
  pack: string
  offset: number
  length: number
}

/** Where the collector put blobs of packs it has dropped: `<pack>:<offset>` -> pack and offset of today. */
export type MovedBlobs = Record<string, [pack: string, offset: number]>

export const placeOf = (moved: MovedBlobs | undefined, place: Place): Place => {
  const found = moved?.[movedName(place)]
  return found ? { pack: found[0], offset: found[1], length: place.length } : place
}

export const movedName = (place: Place) => `${place.pack}:${place.offset}`

export interface BlobReader {
  readBlob(storeId: string, place: Place): Promise<Buffer>
  readShard(storeId: string, place: Place): Promise<Shard>
  /** The same without waiting, for what is at hand; undefined says nothing about the rest. */
  blobNow(storeId: string, place: Place): Buffer | undefined
  shardNow(storeId: string, place: Place): Shard | undefined
  close(): void
}

export interface BlobReaderLimits {
  shardBytes?: number
  openPacks?: number
  movedBytes?: number
}

/** Reads blobs out of packs; keeps some packs open and some shards decoded. One serves many stores and releases. */
export function createBlobReader(store: ArtifactStore, limits: BlobReaderLimits = {}): BlobReader {
  const shards = clockCache<Shard>(limits.shardBytes ?? 32 * 1024 * 1024)
  const moved = clockCache<MovedBlobs>(limits.movedBytes ?? 32 * 1024 * 1024)
  const packs = clockCache<OpenArtifact>(limits.openPacks ?? 256, (pack) => pack.close())

  const reading = new Map<string, Promise<Shard>>()

  async function readPack(key: string, place: Place): Promise<Buffer> {
    if (!store.open) return store.getRange(key, place)
    const known = packs.get(key)
    if (known) return known.read(place)
    const opened = store.open(key)
    packs.set(key, opened, 1)
    return opened.read(place)
  }

  /** A pack that is not there was dropped by the collector: the index says where its blobs went. */
  async function readBlob(storeId: string, place: Place): Promise<Buffer> {
    const known = placeOf(moved.get(storeId), place)
    try {
      return await readPack(packKey(storeId, known.pack), known)
    } catch (error) {
      if (!isMissing(error)) throw error
      const index = await readMoved(store, storeId)
      moved.set(storeId, index, Object.keys(index).length * 100)
      const found = placeOf(index, place)
      if (found.pack === known.pack && found.offset === known.offset) throw error
      return readPack(packKey(storeId, found.pack), found)
    }
  }

  async function loadShard(name: string, storeId: string, place: Place): Promise<Shard> {
    const shard = decodeShard(await readBlob(storeId, place))
    shards.set(name, shard, shard.bytes)
    return shard
  }

  return {
    readBlob,
    blobNow(storeId, place) {
      const { pack, offset, length } = placeOf(moved.get(storeId), place)
      return packs.get(packKey(storeId, pack))?.read({ offset, length })
    },
    shardNow: (storeId, place) => shards.get(shardName(storeId, place)),
    readShard(storeId, place) {
      const name = shardName(storeId, place)
      const known = shards.get(name)
      if (known) return Promise.resolve(known)
      const running = reading.get(name)
      if (running) return running
      const started = loadShard(name, storeId, place).finally(() => reading.delete(name))
      reading.set(name, started)
      return started
    },
    close() {
      packs.clear()
      shards.clear()
    },
  }
}

const shardName = (storeId: string, place: Place) => `${storeId}/${place.pack}:${place.offset}`

export async function readMoved(store: ArtifactStore, storeId: string): Promise<MovedBlobs> {
  const bytes = await store.get(movedKey(storeId))
  return bytes ? (JSON.parse(bytes.toString()) as MovedBlobs) : {}
}
