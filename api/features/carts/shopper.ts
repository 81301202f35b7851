import type { CartOwner } from './carts.queries.ts'

/** Who asks about a cart: a guest with the token he was given, if any, or a customer who may still have one. */
export interface Shopper {
  customerId: number | null
  tokenHash: string | null
}

/** A guest's cart ends so long after he last changed it. */
export const CART_LIFE = 30 * 24 * 3_600_000
const HOUR = 3_600_000

export function ownerOf({ customerId, tokenHash }: Shopper): CartOwner | undefined {
  if (customerId !== null) return { customerId }
  return tokenHash === null ? undefined : { tokenHash }
}

/** In whole hours: a cart that is changed again soon keeps its end, and no index has to be written anew. */
export const endOf = ({ customerId }: Shopper, now: Date): Date | null =>
  customerId === null ? new Date(Math.ceil((now.getTime() + CART_LIFE) / HOUR) * HOUR) : null
