import { sql } from 'kysely'
import type { CreateStoreInput } from '../../contracts/stores.ts'
import { platformDb, type PlatformTrx } from '../../db/platform-db.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { isCurrency } from '../../domain/currencies.ts'
import { isTimezone } from '../../domain/opening-hours.ts'
import { AppError, invalidField } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { furnishBranch } from '../branches/index.ts'
import { furnishContent } from '../content/index.ts'
import { checkedLocales } from './checked-locales.ts'
import { provisionStore } from './provision-store.ts'
import type { StoreRow } from './stores.queries.ts'

/** Stores an account may have, and make within an hour: one that is not verified may only try. */
const LIMITS = { unverified: 1, verified: 100, anHour: 20 } as const

export async function createStore(deps: Deps, actor: Actor, input: CreateStoreInput): Promise<StoreRow> {
  const locales = checkedLocales(input.locales)
  if (!isCurrency(input.currency)) throw invalidField('currency', `${input.currency} is not a currency of ISO 4217.`)
  if (input.timezone !== undefined && !isTimezone(input.timezone)) {
    throw invalidField('timezone', 'Use a name like Europe/Madrid.')
  }
  return provisionStore(
    {
      db: deps.db,
      storeDomain: deps.env.STORE_DOMAIN,
      furnish: async (trx, store) => {
        await demandRoom(platformDb(trx), actor)
        await makeMerchant(platformDb(trx), store.id, actor)
        await furnishStore(trx, deps, { locales, theme: input.theme, country: input.country })
        await audit(trx, actor, { action: 'store.create', entity: 'store', entityId: store.id, after: input })
      },
    },
    {
      name: input.name,
      slug: input.slug,
      currency: input.currency,
      country: input.country,
      locales,
      ...(input.timezone !== undefined && { timezone: input.timezone }),
      merchantId: actor.accountId,
      verified: actor.verified,
    },
  )
}

interface Furniture {
  country: string
  locales: string[]
  theme?: string | undefined
}

/** What every new store has from its first release on. */
async function furnishStore(trx: StoreTrx, { themes }: Deps, furniture: Furniture): Promise<void> {
  await furnishContent(trx, furniture, themes)
  await furnishBranch(trx, furniture)
}

/** Counted behind the lock on the account's row, so that two requests at once do not both find room. */
async function demandRoom(platform: PlatformTrx, actor: Actor): Promise<void> {
  await platform.selectFrom('accounts').select('id').where('id', '=', actor.accountId).forUpdate().execute()
  const { all, recent } = await platform
    .selectFrom('stores')
    .select([
      (eb) => eb.fn.countAll<number>().as('all'),
      sql<number>`count(*) filter (where created_at > now() - interval '1 hour')`.as('recent'),
    ])
    .where('merchant_id', '=', actor.accountId)
    .executeTakeFirstOrThrow()
  if (actor.admin) return
  if (!actor.verified && all > LIMITS.unverified) {
    throw new AppError('email_unverified', 'Verify your e-mail address to make more than one store.')
  }
  if (all > LIMITS.verified) throw new AppError('limit_reached', `Your plan has room for ${LIMITS.verified} stores.`)
  if (recent > LIMITS.anHour) {
    throw new AppError('too_many_requests', 'That were many new stores within an hour. Try again later.', { retryAfter: 3600 })
  }
}

async function makeMerchant(platform: PlatformTrx, storeId: string, actor: Actor): Promise<void> {
  if (actor.admin) return
  await platform
    .insertInto('memberships')
    .values({ account_id: actor.accountId, store_id: storeId, role: 'merchant' })
    .execute()
}
