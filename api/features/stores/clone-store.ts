import { sql } from 'kysely'
import type { EnterAgain } from '../../contracts/stores.ts'
import { copyRows } from '../../db/copy-rows.ts'
import { readStoreVersion, storeScript, upgradeScript } from '../../db/migrate.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore, type StoreTrx } from '../../db/store-db.ts'
import { raiseSequence, readSequence, readShape, withoutForeignKeys } from '../../db/store-shape.ts'
import type { Deps } from '../../deps.ts'
import type { Actor } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { listEnterAgain } from './list-enter-again.ts'
import { ruleOf } from './moved-tables.ts'
import { demandRoomForRows, ownStore } from './own-store.ts'
import { newStoreId, provisionStore } from './provision-store.ts'
import type { MovedStore } from './restore-store.ts'
import { copyStoreMedia, removeStoreMedia } from './store-media.ts'
import type { StoreRow } from './stores.queries.ts'
import { takeUpWork } from './take-up-work.ts'

type CloneDeps = Pick<Deps, 'db' | 'env' | 'artifacts' | 'replica'>

export interface CloneInput {
  actor: Actor | null
  slug: string
  /** That of the source when left out. */
  name?: string | undefined
}

/**
 * Another store with the same catalog, content and branches, as they are at one moment. What happened in the store
 * and who shopped there stays with it.
 */
export async function cloneStore(
  deps: CloneDeps,
  source: StoreRow,
  { actor, slug, name }: CloneInput,
): Promise<MovedStore> {
  const id = newStoreId()
  const media = { from: source.id, to: id, copied: new Set<string>() }
  const version = await readStoreVersion(deps.db, source.id)
  let enterAgain: EnterAgain[] = []
  try {
    await copyStoreMedia(deps.artifacts, media)
    const store = await provisionStore(
      {
        db: deps.db,
        storeDomain: deps.env.STORE_DOMAIN,
        snapshot: true,
        script: (storeId) => storeScript(storeId, { version }),
        furnish: async (trx, made) => {
          await ownStore(platformDb(trx), made.id, actor)
          await demandRoomForRows(trx, made.id, actor, await measureRows(trx, source.id))
          await copyTables(trx, source.id, made.id)
          await sql.raw(upgradeScript(made.id, version)).execute(trx)
          // What was uploaded before this transaction began and after its file's turn had come.
          await copyStoreMedia(deps.artifacts, media)
          await takeUpWork(trx, made.id, { replicated: deps.replica !== undefined })
          enterAgain = await listEnterAgain(trx, source.id)
          const after = { slug: made.slug, name: made.name, from: source.slug }
          await audit(trx, actor, { action: 'store.clone', entity: 'store', entityId: made.id, after })
        },
      },
      {
        id,
        name: name ?? source.name,
        slug,
        currency: source.currency,
        country: source.country,
        locales: source.locales,
        timezone: source.timezone,
        merchantId: actor?.accountId ?? null,
        verified: actor?.verified ?? true,
        cause: 'Store cloned',
      },
    )
    return { store, enterAgain }
  } catch (error) {
    await removeStoreMedia(deps.artifacts, id)
    throw error
  }
}

async function copyTables(trx: StoreTrx, from: string, to: string): Promise<void> {
  const shapes = new Map((await readShape(trx, to)).map((shape) => [shape.name, shape]))
  await withoutForeignKeys(trx, to, async () => {
    for (const table of await readShape(trx, from)) {
      const rule = ruleOf(table.name)
      const target = shapes.get(table.name)
      if (rule?.goes !== 'always' || !target) continue
      const without = [...(rule.without ?? []), ...(rule.withoutInClone ?? [])]
      const columns = table.columns.filter((column) => !without.includes(column))
      await copyRows(trx, { storeId: from, table, columns, where: rule.where }, to)
      const last = table.sequence === null ? 0 : await readSequence(trx, table.sequence)
      await raiseSequence(trx, to, target, last)
    }
  })
}

async function measureRows(trx: StoreTrx, storeId: string): Promise<{ products: number; bytes: number }> {
  const store = openStore(trx, storeId)
  const [{ products }, { bytes }] = await Promise.all([
    store
      .selectFrom('products')
      .select((eb) => eb.fn.countAll<number>().as('products'))
      .executeTakeFirstOrThrow(),
    store
      .selectFrom('media')
      .select(sql<number>`coalesce(sum(bytes), 0)::bigint`.as('bytes'))
      .executeTakeFirstOrThrow(),
  ])
  return { products, bytes }
}
