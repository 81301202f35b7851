import type { SettingsData } from '../../contracts/content.ts'
import type { Deps } from '../../deps.ts'
import { CART_LINES } from '../../domain/cart.ts'
import type { PricingRules } from '../../domain/pricing/types.ts'
import { tagOf, type Tag } from '../../domain/tags.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { findDocument } from '../content/index.ts'
import { listAutomatic } from '../promotions/index.ts'

/** What a store says of all carts: how much they hold, and what they are priced by. */
export interface CartTerms {
  maxLines: number
  rules: PricingRules
}

const SETTINGS: Tag = 'settings'

/** Kept until the settings or a promotion change. */
export function readTerms(
  { cache, now }: Pick<Deps, 'cache' | 'now'>,
  store: StoreContext,
): Promise<CartTerms> {
  return cache.read({ storeId: store.id, name: 'cart-terms' }, async () => {
    const [row, promotions] = await Promise.all([
      findDocument(store.db, 'settings', { key: '' }),
      listAutomatic(store.db, now()),
    ])
    const settings = row?.published as SettingsData | null | undefined
    return {
      value: {
        maxLines: settings?.cartLines ?? CART_LINES.standard,
        rules: { ...baseRules(store), promotions },
      },
      tags: [SETTINGS, tagOf.promotions],
    }
  })
}

/** Prices as the merchant entered them: no tax is added where he has said nothing of any. */
export const baseRules = ({ country }: StoreContext): PricingRules => ({
  promotions: [],
  coupons: [],
  tax: { pricesInclude: true, home: { country }, shippingClass: null, zones: [] },
  volumePrices: [],
  groupPrices: [],
  dynamicRules: [],
})
