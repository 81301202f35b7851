import type { CreateStoreInput } from '../../contracts/stores.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { isCurrency } from '../../domain/currencies.ts'
import { isTimezone } from '../../domain/opening-hours.ts'
import { invalidField } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { furnishBranch } from '../branches/index.ts'
import { furnishContent } from '../content/index.ts'
import { checkedLocales } from './checked-locales.ts'
import { ownStore } from './own-store.ts'
import { provisionStore } from './provision-store.ts'
import type { StoreRow } from './stores.queries.ts'

/** Without an actor it is the operator's own, and nobody's yet. */
export async function createStore(
  deps: Pick<Deps, 'db' | 'env' | 'themes'>,
  actor: Actor | null,
  input: CreateStoreInput,
): Promise<StoreRow> {
  const locales = checkedLocales(input.locales)
  if (!isCurrency(input.currency))
    throw invalidField('currency', `${input.currency} is not a currency of ISO 4217.`)
  if (input.timezone !== undefined && !isTimezone(input.timezone)) {
    throw invalidField('timezone', 'Use a name like Europe/Madrid.')
  }
  return provisionStore(
    {
      db: deps.db,
      storeDomain: deps.env.STORE_DOMAIN,
      furnish: async (trx, store) => {
        await ownStore(platformDb(trx), store.id, actor)
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
      merchantId: actor?.accountId ?? null,
      verified: actor?.verified ?? true,
    },
  )
}

interface Furniture {
  country: string
  locales: string[]
  theme?: string | undefined
}

/** What every new store has from its first release on. */
async function furnishStore(
  trx: StoreTrx,
  { themes }: Pick<Deps, 'themes'>,
  furniture: Furniture,
): Promise<void> {
  await furnishContent(trx, furniture, themes)
  await furnishBranch(trx, furniture)
}
