import { isBuyable } from '../../domain/cart.ts'
import { priceCart } from '../../domain/pricing/price-cart.ts'
import type { CartLine as LineToPrice, PricedCart } from '../../domain/pricing/types.ts'
import { withCoupons } from '../promotions/index.ts'
import type { CartContext } from './cart-context.ts'
import type { Cart, CartLine } from './carts.queries.ts'
import type { VariantFacts } from './variant-facts.queries.ts'

/** What the cart costs now. Lines that cannot be bought are not in it. */
export async function priceLines(
  { store, shopper, terms, now }: CartContext,
  { lines, coupons }: Pick<Cart, 'lines' | 'coupons'>,
  facts: ReadonlyMap<number, VariantFacts>,
): Promise<PricedCart> {
  const { customerId } = shopper
  const rules = coupons.length === 0 ? terms.rules : await withCoupons(store, terms.rules, coupons)
  return priceCart(
    {
      currency: store.currency,
      now,
      timezone: store.timezone,
      lines: lines.flatMap((line) => {
        const known = facts.get(line.variantId)
        return known && isBuyable(known.sale) ? [lineToPrice(line, known)] : []
      }),
      coupons,
      customer: customerId === null ? null : { id: customerId, segments: [], usages: {}, taxExempt: false },
      shipping: null,
      destination: null,
    },
    rules,
  )
}

export function lineToPrice(
  { id, quantity }: Pick<CartLine, 'id' | 'quantity'>,
  facts: VariantFacts,
): LineToPrice {
  const { variantId, productId, compareAt, taxClass, weightGrams, sale } = facts
  const { title, brandId, tags, attributes, lists } = facts
  return {
    ...{ id, variantId, productId, quantity, compareAt, taxClass },
    unitPrice: sale.price,
    weight: weightGrams,
    stock: sale.limit,
    facts: {
      ...{ title, brandId, tags, attributes },
      categoryIds: idsIn(lists, 'category:'),
      collectionIds: idsIn(lists, 'collection:'),
    },
  }
}

const idsIn = (lists: readonly string[], prefix: string): number[] =>
  lists.filter((list) => list.startsWith(prefix)).map((list) => Number(list.slice(prefix.length)))
