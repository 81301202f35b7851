import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract, type Extract } from 'tar-stream'
import { AppError } from '../../errors.ts'
import { ArchiveManifest, MANIFEST, type ArchivedTable } from './archive-manifest.ts'
import { spoolFile } from './spool-tables.ts'

type Entry = Extract extends AsyncIterable<infer Item> ? Item : never

export interface UnpackTarget {
  /** Where the tables' files are put. */
  folder: string
  /** Takes each picture's file, `<hash>/<file>`. */
  keepMedia(name: string, bytes: Buffer): Promise<void>
  /** Bytes that an archive may have when it is unpacked. */
  maxBytes: number
}

const MANIFEST_BYTES = 1024 * 1024
const MEDIA_BYTES = 64 * 1024 * 1024
const MEDIA_FILE = /^media\/([a-f0-9]{32}\/(?:original|\d{1,5}\.(?:avif|webp)))$/
const TABLE_FILE = /^tables\/([a-z_]{1,63})\.jsonl$/

/** Reads an archive once, from its first byte to its last; whatever is wrong with it is one clear refusal. */
export async function unpackArchive(archive: Readable, target: UnpackTarget): Promise<ArchiveManifest> {
  const entries = extract()
  const reading = pipeline(archive, createGunzip(), entries)
  const failure = reading.then(
    () => undefined,
    (error: unknown) => error,
  )
  const contents = new ArchiveContents(target)
  try {
    for await (const entry of entries) await contents.take(entry)
    await reading
    return contents.end()
  } catch (error) {
    entries.destroy()
    const broken =
      isBroken(error) || isBroken(await failure) || codeOf(error) === 'ERR_STREAM_PREMATURE_CLOSE'
    if (error instanceof AppError || !broken) throw error
    throw contents.manifest ? damaged() : foreign()
  }
}

/** What was read so far, and what the manifest still promises. */
class ArchiveContents {
  manifest: ArchiveManifest | undefined
  readonly #target: UnpackTarget
  readonly #missing = new Map<string, ArchivedTable>()
  readonly #media = { files: 0, bytes: 0 }
  #bytes = 0

  constructor(target: UnpackTarget) {
    this.#target = target
  }

  async take(entry: Entry): Promise<void> {
    const { name, type, size } = entry.header
    this.#bytes += size
    if (type !== 'file') throw foreign()
    if (this.#bytes > this.#target.maxBytes) {
      throw new AppError('too_large', 'The archive is larger than may be restored here.')
    }
    if (!this.manifest) return this.#begin(await readManifest(entry))
    const table = this.#missing.get(TABLE_FILE.exec(name)?.[1] ?? '')
    if (table) {
      this.#missing.delete(table.name)
      return readTable(entry, table, this.#target.folder)
    }
    const [, picture] = MEDIA_FILE.exec(name) ?? []
    if (picture === undefined || size > MEDIA_BYTES) throw foreign()
    await this.#target.keepMedia(picture, await buffer(entry))
    this.#media.files++
    this.#media.bytes += size
  }

  end(): ArchiveManifest {
    if (!this.manifest) throw foreign()
    const { files, bytes } = this.manifest.media
    if (this.#missing.size > 0 || this.#media.files !== files || this.#media.bytes !== bytes) throw damaged()
    return this.manifest
  }

  #begin(manifest: ArchiveManifest): void {
    this.manifest = manifest
    for (const table of manifest.tables) this.#missing.set(table.name, table)
  }
}

async function readManifest(entry: Entry): Promise<ArchiveManifest> {
  if (entry.header.name !== MANIFEST || entry.header.size > MANIFEST_BYTES) throw foreign()
  const text = (await buffer(entry)).toString()
  const parsed = ArchiveManifest.safeParse(parse(text))
  if (!parsed.success) throw foreign()
  return parsed.data
}

async function readTable(entry: Entry, table: ArchivedTable, folder: string): Promise<void> {
  const hash = createHash('sha256')
  const file = await open(spoolFile(folder, table.name), 'w')
  try {
    for await (const chunk of entry as AsyncIterable<Buffer>) {
      hash.update(chunk)
      await file.writeFile(chunk)
    }
  } finally {
    await file.close()
  }
  if (hash.digest('hex') !== table.sha256) throw damaged()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const archiveError = (message: string) =>
  new AppError('invalid', message, { errors: [{ path: 'archive', message }] })

export const foreign = () => archiveError('This is no archive of a Picksy store.')
export const damaged = () => archiveError('The archive is damaged or incomplete. Export the store again.')

/** What gunzip and tar say of bytes that are not what they ought to be. */
const isBroken = (error: unknown) =>
  /^Z_/.test(codeOf(error)) ||
  (error instanceof Error &&
    /^(unexpected end of data|invalid (tar )?header|header exceeds)/i.test(error.message))

const codeOf = (error: unknown) => (error as { code?: string } | undefined)?.code ?? ''
