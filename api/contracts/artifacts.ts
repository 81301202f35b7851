/**
 * Where releases, hosts, media and assets are kept: a disk or an object store. Keys look like
 * `stores/<id>/packs/<name>`. An object is there whole or not at all, and what `put` answered survives a power cut.
 */
import type { Readable } from 'node:stream'

export interface ArtifactInfo {
  key: string
  size: number
  /** Milliseconds since 1970. */
  modifiedAt: number
}

export interface ByteRange {
  offset: number
  length: number
}

export interface ArtifactStore {
  /** Creates or replaces an object; several chunks become one. Throws and changes nothing when it cannot. */
  put(key: string, body: Uint8Array | readonly Uint8Array[]): Promise<void>
  get(key: string): Promise<Buffer | undefined>
  /** Exactly that range; throws `missing` when the object is not there or ends before. */
  getRange(key: string, range: ByteRange): Promise<Buffer>
  /** For large objects; throws `missing`. */
  stream(key: string, range?: ByteRange): Promise<Readable>
  stat(key: string): Promise<ArtifactInfo | undefined>
  /** Every object below a folder, in no order. */
  list(folder: string): AsyncIterable<ArtifactInfo>
  /** Nothing happens when it is not there. */
  delete(key: string): Promise<void>
  /** Reads without a promise, where a file descriptor makes that possible; throws `missing`. */
  open?(key: string): OpenArtifact
}

export interface OpenArtifact {
  read(range: ByteRange): Buffer
  close(): void
}

export type ArtifactErrorCode = 'missing' | 'full' | 'unavailable' | 'bad_key'

export class ArtifactError extends Error {
  override name = 'ArtifactError'
  readonly code: ArtifactErrorCode

  constructor(code: ArtifactErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

export const isMissing = (error: unknown) => error instanceof ArtifactError && error.code === 'missing'
