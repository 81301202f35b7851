import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import type { Migration } from '../../../migrations/index.ts'
import { mediaKey } from '../../contracts/artifact-keys.ts'
import type { EnterAgain, RestoreStoreInput } from '../../contracts/stores.ts'
import { storeScript, STORE_VERSION, upgradeScript } from '../../db/migrate.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { isCurrency } from '../../domain/currencies.ts'
import { isTimezone } from '../../domain/opening-hours.ts'
import { AppError } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import type { ArchiveManifest } from './archive-manifest.ts'
import { checkedLocales } from './checked-locales.ts'
import { loadTables } from './load-tables.ts'
import { demandRoomForRows, ownStore } from './own-store.ts'
import { newStoreId, provisionStore } from './provision-store.ts'
import { removeStoreMedia } from './store-media.ts'
import type { StoreRow } from './stores.queries.ts'
import { takeUpWork } from './take-up-work.ts'
import { damaged, unpackArchive } from './unpack-archive.ts'

export interface RestoreDeps extends Pick<Deps, 'db' | 'env' | 'artifacts' | 'replica' | 'themes'> {
  /** Those of this version when left out. */
  migrations?: Migration[]
}

export interface RestoreInput {
  actor: Actor | null
  archive: Readable
  /** Asked when the archive was read; what is left out is as it was. */
  wanted: () => Promise<RestoreStoreInput>
  maxBytes: number
}

export interface MovedStore {
  store: StoreRow
  enterAgain: EnterAgain[]
}

/**
 * A store from an archive, wherever that was made. Pictures come first, then everything else in one transaction:
 * whatever is wrong with the archive, nothing of it remains.
 */
export async function restoreStore(
  deps: RestoreDeps,
  { actor, archive, wanted, maxBytes }: RestoreInput,
): Promise<MovedStore> {
  const folder = await mkdtemp(join(tmpdir(), 'picksy-restore-'))
  const id = newStoreId()
  try {
    const manifest = await unpackArchive(archive, {
      folder,
      maxBytes,
      keepMedia: (name, bytes) => deps.artifacts.put(mediaKey(id, name), bytes),
    })
    const store = await provisionFrom(deps, { id, actor, folder, manifest, wanted: await wanted() })
    return { store, enterAgain: manifest.enterAgain }
  } catch (error) {
    await removeStoreMedia(deps.artifacts, id)
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Restored {
  id: string
  actor: Actor | null
  folder: string
  manifest: ArchiveManifest
  wanted: RestoreStoreInput
}

function provisionFrom(
  deps: RestoreDeps,
  { id, actor, folder, manifest, wanted }: Restored,
): Promise<StoreRow> {
  const { schemaVersion, createdAt, tables } = manifest
  const { slug, name, ...facts } = manifest.store
  const newest = deps.migrations?.length ?? STORE_VERSION
  if (schemaVersion > newest) {
    throw new AppError(
      'conflict',
      'The archive was made by a newer Picksy than this one. Update this one first.',
    )
  }
  if (!isCurrency(facts.currency) || !isTimezone(facts.timezone)) throw damaged()
  return provisionStore(
    {
      db: deps.db,
      storeDomain: deps.env.STORE_DOMAIN,
      script: (storeId) => storeScript(storeId, { ...deps, version: schemaVersion }),
      furnish: async (trx, store) => {
        await ownStore(platformDb(trx), store.id, actor)
        const products = tables.find(({ name: table }) => table === 'products')?.rows ?? 0
        await demandRoomForRows(trx, store.id, actor, { products, bytes: manifest.media.bytes })
        await loadTables(trx, store.id, { folder, tables, themes: deps.themes })
        if (schemaVersion < newest) {
          await sql.raw(upgradeScript(store.id, schemaVersion, deps.migrations)).execute(trx)
        }
        await switchWebhooksOff(trx)
        await takeUpWork(trx, store.id, { replicated: deps.replica !== undefined })
        const after = { slug: store.slug, name: store.name, from: slug, madeAt: createdAt }
        await audit(trx, actor, { action: 'store.restore', entity: 'store', entityId: store.id, after })
      },
    },
    {
      ...facts,
      id,
      locales: checkedLocales(facts.locales),
      slug: wanted.slug ?? slug,
      name: wanted.name ?? name,
      merchantId: actor?.accountId ?? null,
      verified: actor?.verified ?? true,
      cause: 'Store restored',
    },
  )
}

/** Two stores must not speak to one address as if they were one. */
async function switchWebhooksOff(trx: StoreTrx): Promise<void> {
  await trx
    .updateTable('hooks')
    .set({
      disabled_at: sql<Date>`now()`,
      disabled_reason:
        'The store was restored from an archive. Make a new secret, then switch the webhook on.',
    })
    .where('direction', '=', 'out')
    .execute()
}
