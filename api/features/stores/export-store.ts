import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import { pack, type Pack } from 'tar-stream'
import { mediaKey } from '../../contracts/artifact-keys.ts'
import { DRAWN_FOLDER } from '../../contracts/drawing.ts'
import type { ArtifactInfo, ArtifactStore } from '../../contracts/artifacts.ts'
import { readStoreVersion } from '../../db/migrate.ts'
import { openStore } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { audit, type AuditActor } from '../audit/index.ts'
import { MANIFEST, mediaFile, NOT_INSIDE, tableFile, type ArchiveManifest } from './archive-manifest.ts'
import { listEnterAgain } from './list-enter-again.ts'
import { spoolFile, spoolTables } from './spool-tables.ts'
import type { StoreRow } from './stores.queries.ts'

type ExportDeps = Pick<Deps, 'db' | 'artifacts' | 'now'>

export interface StoreExport {
  manifest: ArchiveManifest
  fileName: string
  /** The archive, tar and gzip. Reading it to its end, or destroying it, ends the export. */
  body: Readable
}

/**
 * A store as one archive. Its rows are read at one moment and wait on the disk for whoever reads the archive, so
 * that a slow reader holds no transaction open; pictures come straight from where they are kept.
 */
export async function exportStore(
  deps: ExportDeps,
  store: StoreRow,
  { actor }: { actor: AuditActor },
): Promise<StoreExport> {
  const folder = await mkdtemp(join(tmpdir(), 'picksy-export-'))
  const clean = () => rm(folder, { recursive: true, force: true })
  try {
    const facts = await readStore(deps, store, folder)
    const media = await listMedia(deps.artifacts, store.id)
    const manifest: ArchiveManifest = {
      format: 'picksy-store',
      formatVersion: 1,
      ...facts,
      createdAt: deps.now().toISOString(),
      media: { files: media.length, bytes: media.reduce((sum, { size }) => sum + size, 0) },
      notInside: NOT_INSIDE,
    }
    await openStore(deps.db, store.id)
      .transaction()
      .execute((trx) => audit(trx, actor, { action: 'store.export', entity: 'store', entityId: store.id }))
    const body = streamArchive(deps.artifacts, { manifest, folder, media, storeId: store.id })
    body.once('close', () => void clean())
    return { manifest, fileName: `${store.slug}-${manifest.createdAt.slice(0, 10)}.tar.gz`, body }
  } catch (error) {
    await clean()
    throw error
  }
}

function readStore({ db }: ExportDeps, store: StoreRow, folder: string) {
  const { slug, name, currency, country, locales, timezone } = store
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      // The same moment is the same text, whatever the server's time zone.
      await sql`set local timezone = 'UTC'`.execute(trx)
      return {
        schemaVersion: await readStoreVersion(trx, store.id),
        store: { slug, name, currency, country, locales, timezone },
        tables: await spoolTables(trx, store.id, folder),
        enterAgain: await listEnterAgain(trx, store.id),
      }
    })
}

/** In the order of their names, so that the same store is the same archive. */
async function listMedia(artifacts: ArtifactStore, storeId: string): Promise<ArtifactInfo[]> {
  const files: ArtifactInfo[] = []
  const drawn = mediaKey(storeId, DRAWN_FOLDER)
  for await (const file of artifacts.list(mediaKey(storeId, ''))) {
    // Drawn anew where the store goes.
    if (!file.key.startsWith(drawn)) files.push(file)
  }
  return files.sort((a, b) => (a.key < b.key ? -1 : 1))
}

interface Contents {
  manifest: ArchiveManifest
  folder: string
  media: ArtifactInfo[]
  storeId: string
}

function streamArchive(artifacts: ArtifactStore, contents: Contents): Readable {
  const archive = pack()
  const body = createGzip()
  pipeline(archive, body).catch((error: unknown) => body.destroy(asError(error)))
  writeArchive(archive, artifacts, contents).catch((error: unknown) => archive.destroy(asError(error)))
  return body
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

async function writeArchive(archive: Pack, artifacts: ArtifactStore, contents: Contents): Promise<void> {
  const { manifest, folder, media, storeId } = contents
  const add = (name: string, size: number, source: Readable) =>
    pipeline(source, archive.entry({ name, size }))
  const head = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  await add(MANIFEST, head.length, Readable.from([head]))
  for (const { name, bytes } of manifest.tables) {
    await add(tableFile(name), bytes, createReadStream(spoolFile(folder, name)))
  }
  const base = mediaKey(storeId, '')
  for (const { key, size } of media) {
    await add(mediaFile(key.slice(base.length)), size, await artifacts.stream(key))
  }
  archive.finalize()
}
