import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../db/connect.ts'
import { storeScript } from '../../db/migrate.ts'
import { platformDb, type PlatformTrx } from '../../db/platform-db.ts'
import { openStore, type StoreTrx } from '../../db/store-db.ts'
import { checkStoreSlug, lookAlikeKey } from '../../domain/store-slug.ts'
import { invalidField } from '../../errors.ts'
import { recordChange } from '../publishing/index.ts'
import { slugHeld, slugTaken } from './claim-slug.ts'
import { claimHost, platformHost } from './store-hosts.ts'
import type { StoreRow } from './stores.queries.ts'

export interface ProvisionInput {
  /** A fresh one when left out. */
  id?: string
  name: string
  slug: string
  currency: string
  country: string
  locales: string[]
  timezone?: string
  merchantId: string | null
  verified: boolean
  /** What the merchant reads beside the first release. */
  cause?: string
}

export interface ProvisionDeps {
  db: Db
  storeDomain: string
  /** What a store starts with, written in the same transaction: documents of its theme, a first branch, its owner. */
  furnish(trx: StoreTrx, store: StoreRow): Promise<void>
  /** The tables it begins with; those of the newest version when left out. */
  script?: (storeId: string) => string
  /** Whether `furnish` reads another store, all of it at one moment. */
  snapshot?: boolean
}

/**
 * A whole store in one transaction: schema, tables, first content, owner and publish job. Writers of the same
 * slug wait for the first one's row and then get a clear conflict; nothing of theirs remains.
 */
export async function provisionStore(deps: ProvisionDeps, input: ProvisionInput): Promise<StoreRow> {
  const slug = checkStoreSlug(input.slug)
  if (!slug.ok) throw invalidField('slug', slug.reason)
  const { id = newStoreId(), cause = 'Store created' } = input
  const isolation = deps.snapshot ? 'repeatable read' : 'read committed'
  return deps.db
    .transaction()
    .setIsolationLevel(isolation)
    .execute(async (unbound) => {
      const platform = platformDb(unbound)
      const store = await claimSlug(platform, { ...input, id })
      await claimHost(platform, {
        storeId: id,
        host: platformHost(deps.storeDomain, store.slug),
        primary: true,
      })
      await sql.raw((deps.script ?? storeScript)(id)).execute(unbound)
      const trx = openStore(unbound, id)
      await deps.furnish(trx, store)
      await recordChange(trx, id, { tags: ['code'], cause })
      return store
    })
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

export const newStoreId = () => `st_${Array.from(randomBytes(12), (byte) => ALPHABET[byte % 36]).join('')}`

async function claimSlug(platform: PlatformTrx, input: ProvisionInput & { id: string }): Promise<StoreRow> {
  const lookAlike = lookAlikeKey(input.slug)
  if (await slugHeld(platform, input.slug, input.id)) throw slugTaken(input.slug)
  const store = await platform
    .insertInto('stores')
    .values({
      id: input.id,
      slug: input.slug,
      look_alike: lookAlike,
      name: input.name,
      currency: input.currency,
      country: input.country,
      locales: input.locales,
      timezone: input.timezone ?? 'UTC',
      merchant_id: input.merchantId,
      verified: input.verified,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
  if (!store) throw slugTaken(input.slug)
  return store
}
