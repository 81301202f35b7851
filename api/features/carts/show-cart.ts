import type { CartAnswer, CartLineAnswer } from '../../contracts/cart.ts'
import type { Money } from '../../contracts/money.ts'
import type { ShopProduct } from '../../contracts/shop-catalog.ts'
import type { Deps } from '../../deps.ts'
import { NOT_SOLD, noticesOf } from '../../domain/cart.ts'
import type { LineDiscount, PricedCart, PricedLine } from '../../domain/pricing/types.ts'
import { readShopProduct } from '../catalog/index.ts'
import type { CartContext, LeftCart } from './cart-context.ts'
import type { Cart, CartLine } from './carts.queries.ts'
import { priceLines } from './price-lines.ts'
import { readVariantFacts, type VariantFacts } from './variant-facts.queries.ts'

const EMPTY: Pick<Cart, 'lines' | 'coupons' | 'expiresAt'> = { lines: [], coupons: [], expiresAt: null }

/** The cart as its shopper reads it. */
export async function showCart(
  deps: Pick<Deps, 'cache'>,
  context: CartContext,
  { cart, facts: known, leftOut }: LeftCart & { leftOut: number },
): Promise<CartAnswer> {
  const { store, terms, locale, now } = context
  const { lines, coupons, expiresAt } = cart ?? EMPTY
  const [facts, products] = await Promise.all([
    known ??
      readVariantFacts(store.db, store.id, {
        variantIds: lines.map(({ variantId }) => variantId),
        lineIds: lines.map(({ id }) => id),
        now,
      }),
    readProducts(deps, context, lines),
  ])
  const priced = await priceLines(context, { lines, coupons }, facts)
  const pricedById = new Map(priced.lines.map((line) => [line.id, line]))
  const money = (amount: number): Money => ({ amount, currency: store.currency })
  return {
    currency: store.currency,
    locale,
    lines: lines.map((line) =>
      toLine(
        {
          line,
          facts: facts.get(line.variantId),
          product: products.get(line.productId),
          priced: pricedById.get(line.id),
        },
        money,
      ),
    ),
    quantity: priced.totals.quantity,
    maxLines: terms.maxLines,
    coupons: priced.coupons.map(({ code, state, reason, promotionId, amount }) => ({
      ...{ code, state, reason },
      lostTo: winnersOver(priced, promotionId),
      amount: money(amount),
    })),
    discounts: sumDiscounts(priced, money),
    totals: {
      subtotal: money(priced.totals.subtotal),
      discount: money(priced.totals.discount),
      tax: money(priced.totals.tax),
      total: money(priced.totals.total),
    },
    tax: { included: priced.tax.included, estimated: priced.tax.estimated },
    leftOut,
    expiresAt: expiresAt?.toISOString() ?? null,
  }
}

async function readProducts(
  deps: Pick<Deps, 'cache'>,
  { store, locale }: CartContext,
  lines: readonly CartLine[],
): Promise<Map<number, ShopProduct | undefined>> {
  const ids = [...new Set(lines.map(({ productId }) => productId))]
  const found = await Promise.all(
    ids.map(async (id) => [id, await readShopProduct(deps, { store, locale, id })] as const),
  )
  return new Map(found)
}

interface ShownLine {
  line: CartLine
  facts: VariantFacts | undefined
  product: ShopProduct | undefined
  /** Undefined: it cannot be bought now. */
  priced: PricedLine | undefined
}

function toLine(
  { line, facts, product, priced }: ShownLine,
  money: (amount: number) => Money,
): CartLineAnswer {
  const variant = product?.variants.find(({ id }) => id === line.variantId)
  const { images = [] } = product ?? {}
  const sale = facts?.sale ?? NOT_SOLD
  const unitPrice = money(priced?.unitPrice ?? (sale.sold ? sale.price : line.unitPrice))
  return {
    id: line.id,
    productId: line.productId,
    variantId: line.variantId,
    title: product?.title ?? line.title,
    variant: variant?.title ?? '',
    sku: variant?.sku ?? null,
    url: product?.url ?? null,
    image: images.find(({ id }) => id === variant?.imageId) ?? images[0] ?? null,
    quantity: line.quantity,
    unitPrice,
    compareAtPrice: priced?.compareAt == null ? null : money(priced.compareAt),
    subtotal: money(priced?.subtotal ?? 0),
    discounts: (priced?.discounts ?? []).map((discount) => toDiscount(discount, money)),
    total: money(priced?.total ?? 0),
    notices: noticesOf(line, sale, unitPrice.currency),
  }
}

function winnersOver({ trace }: PricedCart, promotionId: number | null): string[] {
  const entry = trace.find((each) => each.promotionId === promotionId)
  if (entry?.outcome !== 'lost') return []
  return trace.filter((each) => entry.to.includes(each.promotionId)).map(({ title }) => title)
}

const toDiscount = (
  { title, code = null, amount }: Omit<LineDiscount, 'code'> & { code?: string | null },
  money: (amount: number) => Money,
) => ({
  title,
  code,
  amount: money(amount),
})

function sumDiscounts({ lines }: PricedCart, money: (amount: number) => Money): CartAnswer['discounts'] {
  const byPromotion = Map.groupBy(
    lines.flatMap(({ discounts }) => discounts),
    ({ promotionId, code }) => `${promotionId} ${code ?? ''}`,
  )
  return [...byPromotion.values()].flatMap((shares) => {
    const [first] = shares
    const amount = shares.reduce((sum, share) => sum + share.amount, 0)
    return first ? [toDiscount({ ...first, amount }, money)] : []
  })
}
