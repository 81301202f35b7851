import { sql } from 'kysely'
import { z } from 'zod'
import { dropStoreScript } from '../../db/migrate.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'
import { lookAlikeKey } from '../../domain/store-slug.ts'

const Payload = z.object({})

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'erase-stores': z.infer<typeof Payload>
  }
}

const HELD_DAYS = 90

/** Ends what was deleted and had its days of grace: schema, files, row. Its slug rests for ninety days. */
export const eraseStoresJob = defineJob({
  name: 'erase-stores',
  lane: 'long',
  payload: Payload,
  cron: '17 * * * *',
  run: async (deps: Pick<Deps, 'db' | 'artifacts' | 'log'>) => {
    const due = await platformDb(deps.db)
      .selectFrom('stores')
      .select('id')
      .where('status', '=', 'deleting')
      .where('delete_after', '<', sql<Date>`now()`)
      .orderBy('delete_after')
      .limit(20)
      .execute()
    for (const { id } of due) await eraseStore(deps, id)
  },
})

/** Files first: a store whose row is still there is taken up again when this is interrupted. */
export async function eraseStore(
  { db, artifacts, log }: Pick<Deps, 'db' | 'artifacts' | 'log'>,
  storeId: string,
): Promise<void> {
  for (const folder of [`stores/${storeId}/`, `media/${storeId}/`]) {
    for await (const { key } of artifacts.list(folder)) await artifacts.delete(key)
  }
  const hosts = await platformDb(db)
    .selectFrom('domains')
    .select('host')
    .where('store_id', '=', storeId)
    .execute()
  for (const { host } of hosts) await artifacts.delete(`hosts/${host}.json`)
  await db.transaction().execute(async (unbound) => {
    const platform = platformDb(unbound)
    const store = await platform
      .deleteFrom('stores')
      .where('id', '=', storeId)
      .returning('slug')
      .executeTakeFirst()
    if (!store) return
    await platform
      .insertInto('slug_holds')
      .values({
        slug: store.slug,
        look_alike: lookAlikeKey(store.slug),
        store_id: storeId,
        until: sql<Date>`now() + make_interval(days => ${HELD_DAYS})`,
      })
      .onConflict((conflict) =>
        conflict.column('slug').doUpdateSet((eb) => ({ until: eb.ref('excluded.until') })),
      )
      .execute()
    await platform.deleteFrom('memberships').where('store_id', '=', storeId).execute()
    await sql.raw(dropStoreScript(storeId)).execute(unbound)
  })
  log.info({ storeId }, 'store erased')
}
