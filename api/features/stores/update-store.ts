import { sql } from 'kysely'
import type { UpdateStoreInput } from '../../contracts/stores.ts'
import { platformDb, type PlatformTrx } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { changedTags } from '../../domain/changed-tags.ts'
import { isTimezone } from '../../domain/opening-hours.ts'
import { checkStoreSlug, lookAlikeKey } from '../../domain/store-slug.ts'
import { invalidField } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { enqueue } from '../../jobs/queue.ts'
import { audit } from '../audit/index.ts'
import { announceLive, recordChange } from '../publishing/index.ts'
import { copySlugs, dropSlugs } from '../slugs/index.ts'
import { checkedLocales } from './checked-locales.ts'
import { slugHeld, slugTaken } from './claim-slug.ts'
import { claimHost, moveStore, platformHost } from './store-hosts.ts'
import type { StoreRow } from './stores.queries.ts'

const HELD_DAYS = 90

/** Name, languages, place and address of a store; a new address leaves the old one leading to it. */
export async function updateStore(
  { db, env }: Pick<Deps, 'db' | 'env'>,
  store: StoreContext,
  { actor, input }: { actor: Actor; input: UpdateStoreInput },
): Promise<StoreRow> {
  if (input.timezone !== undefined && !isTimezone(input.timezone)) {
    throw invalidField('timezone', 'Use a name like Europe/Madrid.')
  }
  const locales = input.locales && checkedLocales(input.locales)
  if (locales && locales[0] !== store.locales[0]) {
    throw invalidField(
      'locales.0',
      `The first language is the one the texts are written in: it stays ${store.locales[0] ?? ''}.`,
    )
  }
  return db.transaction().execute(async (unbound) => {
    const platform = platformDb(unbound)
    const trx = openStore(unbound, store.id)
    const before = await lockRow(platform, store.id)
    if (input.slug !== undefined && input.slug !== before.slug) {
      await renameStore(platform, before, input.slug, env.STORE_DOMAIN)
    }
    const after = await platform
      .updateTable('stores')
      .set({
        ...moveStore,
        ...(input.name !== undefined && { name: input.name }),
        ...(input.country !== undefined && { country: input.country }),
        ...(input.timezone !== undefined && { timezone: input.timezone }),
        ...(locales && { locales }),
      })
      .where('id', '=', store.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const fresh = after.locales.filter((locale) => !before.locales.includes(locale))
    const gone = before.locales.filter((locale) => !after.locales.includes(locale))
    await dropSlugs(trx, gone)
    await copySlugs(trx, store.id, { from: store.locales[0] ?? '', to: fresh })
    const tags = changedTags(settingsShown(before), settingsShown(after))
    await recordChange(trx, store.id, { tags, cause: 'Store settings', actor: actor.accountId })
    await audit(trx, actor, {
      action: 'store.update',
      entity: 'store',
      entityId: store.id,
      before: publicFields(before),
      after: publicFields(after),
    })
    await announceLive(trx, store.id)
    await enqueue(trx, 'project-live', { storeId: store.id })
    return after
  })
}

const lockRow = (platform: PlatformTrx, storeId: string) =>
  platform.selectFrom('stores').selectAll().where('id', '=', storeId).forUpdate().executeTakeFirstOrThrow()

/** The old host leads to the new one, and its slug stays with nobody else for ninety days. */
async function renameStore(
  platform: PlatformTrx,
  before: StoreRow,
  slug: string,
  storeDomain: string,
): Promise<void> {
  const checked = checkStoreSlug(slug)
  if (!checked.ok) throw invalidField('slug', checked.reason)
  if (await slugHeld(platform, slug, before.id)) throw slugTaken(slug)
  const renamed = await platform
    .updateTable('stores')
    .set({ slug, look_alike: lookAlikeKey(slug) })
    .where('id', '=', before.id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('stores as other')
            .select('other.id')
            .where('other.look_alike', '=', lookAlikeKey(slug))
            .where('other.id', '<>', before.id),
        ),
      ),
    )
    .returning('id')
    .executeTakeFirst()
  if (!renamed) throw slugTaken(slug)
  await platform
    .insertInto('slug_holds')
    .values({
      slug: before.slug,
      look_alike: before.look_alike,
      store_id: before.id,
      until: sql<Date>`now() + make_interval(days => ${HELD_DAYS})`,
    })
    .onConflict((conflict) =>
      conflict.column('slug').doUpdateSet((eb) => ({ until: eb.ref('excluded.until') })),
    )
    .execute()
  await platform
    .updateTable('domains')
    .set({ kind: 'former', primary_host: false })
    .where('store_id', '=', before.id)
    .where('kind', '=', 'platform')
    .execute()
  await platform
    .deleteFrom('domains')
    .where('store_id', '=', before.id)
    .where('host', '=', platformHost(storeDomain, slug))
    .execute()
  const custom = await platform
    .selectFrom('domains')
    .select('host')
    .where('store_id', '=', before.id)
    .where('primary_host', '=', true)
    .executeTakeFirst()
  await claimHost(platform, {
    storeId: before.id,
    host: platformHost(storeDomain, slug),
    primary: custom === undefined,
  })
}

const publicFields = ({ name, slug, country, timezone, locales }: StoreRow) => ({
  name,
  slug,
  country,
  timezone,
  locales,
})

const settingsShown = (row: StoreRow) =>
  ({ kind: 'document', type: 'settings', key: '', shown: publicFields(row) }) as const
