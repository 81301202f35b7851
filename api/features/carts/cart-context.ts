import type { StoreContext } from '../../http/app-env.ts'
import type { Cart } from './carts.queries.ts'
import type { CartTerms } from './read-terms.ts'
import type { Shopper } from './shopper.ts'
import type { VariantFacts } from './variant-facts.queries.ts'

/** All that a request about a cart is decided by. */
export interface CartContext {
  store: StoreContext
  shopper: Shopper
  terms: CartTerms
  locale: string
  now: Date
}

/** A cart as a request leaves it. */
export interface LeftCart {
  /** Undefined as long as the shopper has put nothing into one. */
  cart: Cart | undefined
  /** What decides about its lines, where that has just been read. */
  facts?: ReadonlyMap<number, VariantFacts>
  /** Of a guest's new cart: only its hash is kept. */
  token?: string
}
