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

export interface NamedShard {
  place: Place
  name: string
}

export const nameShard = (storeId: string, place: Place): NamedShard => ({
  place,
  name: `${storeId}/${place.pack}:${place.offset}`,
})

export interface BlobReader {
  readBlob(storeId: string, place: Place): Promise<Buffer>
  readShard(storeId: string, shard: NamedShard): Promise<Shard>
  /** The same without waiting, for what is at hand; undefined says nothing about the rest. */
  blobNow(storeId: string, place: Place): Buffer | undefined
  shardNow(shard: NamedShard): Shard | undefined
  close(): void
}

const MANY_KEYS = 10_000

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
  const packKeys = new Map<string, Map<string, string>>()

  /** Remembered: a key put together anew for each page costs as much as finding its pack. */
  function keyOf(storeId: string, pack: string): string {
    let keys = packKeys.get(storeId)
    if (!keys || keys.size > MANY_KEYS) {
      keys = new Map<string, string>()
      packKeys.set(storeId, keys)
    }
    let key = keys.get(pack)
    if (key === undefined) keys.set(pack, (key = packKey(storeId, pack)))
    return key
  }

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
      return packs.get(keyOf(storeId, pack))?.read({ offset, length })
    },
    shardNow: ({ name }) => shards.get(name),
    readShard(storeId, { name, place }) {
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

export async function readMoved(store: ArtifactStore, storeId: string): Promise<MovedBlobs> {
  const bytes = await store.get(movedKey(storeId))
  return bytes ? (JSON.parse(bytes.toString()) as MovedBlobs) : {}
}
