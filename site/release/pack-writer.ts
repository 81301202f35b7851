import { createHash, randomBytes } from 'node:crypto'
import { packKey } from '../../api/contracts/artifact-keys.ts'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { BlobPlace } from '../../api/contracts/publishing.ts'

export interface PackWriter {
  /** Throws when an earlier pack could not be stored. */
  add(hash: string, bytes: Uint8Array): BlobPlace
  /** Waits while more than one full pack is still being stored, to bound memory. */
  ready(): Promise<void>
  /** Stores what is left and answers the packs written: none for no blobs. Blobs are readable only now. */
  close(): Promise<string[]>
}

export interface PackOwner {
  storeId: string
  releaseId: number
  thread: number | string
}

const PACK_BYTES = 8 * 1024 * 1024
const FIRST_BYTES = 64 * 1024

/** The hash that names a page's bytes, and that visitors see as its ETag. */
export const hashBytes = (bytes: string | Uint8Array) =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 27)

/** Collects blobs in memory and stores them pack by pack: one write and one sync each. */
export function openPackWriter(store: ArtifactStore, owner: PackOwner): PackWriter {
  // Ids come back after a restore: the random part keeps a pack from ever being written twice.
  const name = `${owner.releaseId}-${owner.thread}-${randomBytes(5).toString('hex')}`
  const written: string[] = []
  let filling = Buffer.alloc(0)
  let size = 0
  let storing = Promise.resolve()
  let waiting = 0
  let failure: { error: unknown } | undefined

  const packName = () => `${name}-${written.length}`

  function storePack(): void {
    if (size === 0) return
    const pack = packName()
    const body = filling.subarray(0, size)
    written.push(pack)
    filling = Buffer.alloc(0)
    size = 0
    waiting++
    storing = storing
      .then(() => (failure ? undefined : store.put(packKey(owner.storeId, pack), body)))
      .catch((error: unknown) => {
        failure ??= { error }
      })
      .finally(() => waiting--)
  }

  /** Copies: what zlib and Buffer's pool hand out holds on to ten times what it shows. */
  function append(bytes: Uint8Array): void {
    const needed = size + bytes.length
    if (needed > filling.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(FIRST_BYTES, 2 * filling.length, needed))
      larger.set(filling.subarray(0, size))
      filling = larger
    }
    filling.set(bytes, size)
    size = needed
  }

  return {
    add(hash, bytes) {
      if (failure) throw failure.error
      if (size > 0 && size + bytes.length > PACK_BYTES) storePack()
      const place = { hash, pack: packName(), offset: size, length: bytes.length }
      append(bytes)
      return place
    },
    async ready() {
      if (waiting > 1) await storing
      if (failure) throw failure.error
    },
    async close() {
      storePack()
      await storing
      if (failure) throw failure.error
      return written
    },
  }
}
