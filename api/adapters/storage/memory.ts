import { Readable } from 'node:stream'
import { assertKey } from '../../contracts/artifact-keys.ts'
import { ArtifactError, type ArtifactStore, type ByteRange } from '../../contracts/artifacts.ts'

export function memoryArtifacts(): ArtifactStore {
  const objects = new Map<string, { bytes: Buffer; modifiedAt: number }>()

  function read(key: string, range?: ByteRange): Buffer {
    assertKey(key)
    const bytes = objects.get(key)?.bytes
    if (!bytes || (range && range.offset + range.length > bytes.length)) {
      throw new ArtifactError('missing', `${key} is not there, or shorter`)
    }
    return Buffer.from(range ? bytes.subarray(range.offset, range.offset + range.length) : bytes)
  }

  return {
    async put(key, body) {
      assertKey(key)
      const bytes = body instanceof Uint8Array ? Buffer.from(body) : Buffer.concat(body)
      objects.set(key, { bytes, modifiedAt: Date.now() })
    },
    async get(key) {
      assertKey(key)
      return objects.has(key) ? read(key) : undefined
    },
    getRange: async (key, range) => read(key, range),
    stream: async (key, range) => Readable.from([read(key, range)]),
    async stat(key) {
      assertKey(key)
      const found = objects.get(key)
      return found && { key, size: found.bytes.length, modifiedAt: found.modifiedAt }
    },
    async *list(folder) {
      for (const [key, { bytes, modifiedAt }] of [...objects]) {
        if (key.startsWith(folder)) yield { key, size: bytes.length, modifiedAt }
      }
    },
    async delete(key) {
      assertKey(key)
      objects.delete(key)
    },
  }
}
