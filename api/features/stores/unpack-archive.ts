import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract, type Entry } from 'tar-stream'
import { AppError } from '../../errors.ts'
import { ArchiveManifest, MANIFEST, type ArchivedTable } from './archive-manifest.ts'
import { spoolFile } from './spool-tables.ts'

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
  try {
    const [manifest] = await Promise.all([readEntries(entries, target), reading])
    return manifest
  } catch (error) {
    entries.destroy()
    await reading.catch(() => undefined)
    throw isDamage(error) ? damaged() : error
  }
}

async function readEntries(entries: AsyncIterable<Entry>, target: UnpackTarget): Promise<ArchiveManifest> {
  let manifest: ArchiveManifest | undefined
  let total = 0
  const missing = new Map<string, ArchivedTable>()
  const media = { files: 0, bytes: 0 }
  for await (const entry of entries) {
    const { name, type, size = 0 } = entry.header
    total += size
    if (type !== 'file') throw foreign()
    if (total > target.maxBytes) throw new AppError('too_large', 'The archive is larger than may be restored here.')
    if (!manifest) {
      manifest = await readManifest(entry)
      for (const table of manifest.tables) missing.set(table.name, table)
      continue
    }
    const [, picture] = MEDIA_FILE.exec(name) ?? []
    const table = missing.get(TABLE_FILE.exec(name)?.[1] ?? '')
    if (table) {
      missing.delete(table.name)
      await readTable(entry, table, target.folder)
    } else if (picture !== undefined && size <= MEDIA_BYTES) {
      await target.keepMedia(picture, await buffer(entry))
      media.files++
      media.bytes += size
    } else throw foreign()
  }
  if (!manifest) throw foreign()
  if (missing.size > 0 || media.files !== manifest.media.files || media.bytes !== manifest.media.bytes) throw damaged()
  return manifest
}

async function readManifest(entry: Entry): Promise<ArchiveManifest> {
  if (entry.header.name !== MANIFEST || (entry.header.size ?? 0) > MANIFEST_BYTES) throw foreign()
  const text = (await buffer(entry)).toString()
  const parsed = ArchiveManifest.safeParse(parse(text))
  if (!parsed.success) throw foreign()
  return parsed.data
}

async function readTable(entry: Entry, table: ArchivedTable, folder: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(
    entry,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        yield chunk
      }
    },
    createWriteStream(spoolFile(folder, table.name)),
  )
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
const isDamage = (error: unknown) =>
  /^Z_|^ERR_STREAM_PREMATURE_CLOSE$/.test((error as { code?: string }).code ?? '') ||
  (error instanceof Error && /unexpected end of data|invalid tar header/i.test(error.message))
