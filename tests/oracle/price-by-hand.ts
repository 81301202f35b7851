import type { Cart, Line, Offer, Place, Rules, Zone } from './cart.ts'
import { roundHalfUp, total } from './exact.ts'
import { give, reach, worthOf, type Heap, type Table } from './gifts.ts'
import { answerOfCart, holds } from './questions.ts'

const WHOLE = 1_000_000n
const CLASSES = ['product', 'order', 'shipping']

export interface HandPrice {
  lines: { id: number | string; subtotal: bigint; paid: bigint; tax: bigint; off: Map<number, bigint> }[]
  shipping: { paid: bigint; tax: bigint } | null
  tax: bigint
  total: bigint
}

interface Chosen {
  offer: Offer
  type: string
  heaps: Heap[]
  alone: bigint
}

/** Prices a cart the slow way: whole numbers without limit, every unit by itself, every combination tried. */
export function priceByHand(cart: Cart, rules: Rules): HandPrice {
  const lines = cart.lines
    .filter(({ unitPrice }) => unitPrice !== null)
    .sort((left, right) => Number(left.id) - Number(right.id))
  const prices = lines.map((line) => visiblePrice(line, cart, rules))
  const subtotals = lines.map(({ quantity }, place) => (prices[place] ?? 0n) * BigInt(quantity))
  const shippingPrice =
    cart.shipping && move(BigInt(cart.shipping.price), rules.tax.shippingClass, cart, rules)
  const lay = (): Table => ({
    currency: cart.currency,
    heaps: lines.map((line, place) => ({
      line,
      piles: [{ units: line.quantity, worth: subtotals[place] ?? 0n, spent: false }],
    })),
    shipping:
      cart.shipping && shippingPrice !== null
        ? { optionId: cart.shipping.optionId, worth: shippingPrice }
        : null,
  })

  const counted = lines.filter(({ isGiftCard }) => !isGiftCard)
  const countedSum = total(subtotals.filter((_, place) => !lines[place]?.isGiftCard))
  const fit = rules.promotions
    .filter((offer) => isOn(offer, cart, rules))
    .filter(({ conditions }) => holds(conditions, answerOfCart(cart, counted, countedSum)))
    .flatMap((offer): Chosen[] => {
      const heaps = reach(offer.effect, lay())
      return heaps ? [{ offer, type: typeOf(offer), heaps, alone: play([offer], lay()).sum }] : []
    })
    .filter(({ alone }) => alone > 0n)
    .sort(
      (left, right) =>
        Number(right.alone - left.alone) ||
        right.offer.priority - left.offer.priority ||
        left.offer.id - right.offer.id,
    )

  const best = largestSets(fit)
    .map((set) =>
      play(
        set.map(({ offer }) => offer),
        lay(),
      ),
    ) // prettier-ignore
    .reduce((winner, other) => (other.sum > winner.sum ? other : winner))

  const priced = lines.map((line, place) => {
    const paid = total(best.table.heaps.slice(place, place + 1).map(worthOf))
    const tax = taxIn(paid, line.isGiftCard ? null : line.taxClass, cart, rules)
    return { id: line.id, subtotal: subtotals[place] ?? 0n, paid, tax, off: best.off[place] ?? new Map() }
  })
  const paid = best.table.shipping?.worth
  const shipping =
    paid === undefined ? null : { paid, tax: taxIn(paid, rules.tax.shippingClass, cart, rules) }
  const all = [...priced, ...(shipping ? [shipping] : [])]
  const tax = total(all.map((each) => each.tax))
  const goods = total(all.map((each) => each.paid))
  return { lines: priced, shipping, tax, total: rules.tax.pricesInclude ? goods : goods + tax }
}

function visiblePrice(line: Line, cart: Cart, rules: Rules): bigint {
  const own = BigInt(line.unitPrice ?? 0)
  if (line.isGiftCard) return own
  const units = cart.lines
    .filter(({ variantId }) => variantId === line.variantId)
    .reduce((sum, { quantity }) => sum + quantity, 0)
  const volume = rules.volumePrices
    .filter(({ variantId, currency }) => variantId === line.variantId && currency === cart.currency)
    .flatMap(({ breaks }) => breaks)
    .filter(({ from }) => from <= units)
    .map(({ price }) => BigInt(price))
  return move([own, ...volume].reduce((low, price) => (price < low ? price : low)), line.taxClass, cart, rules) // prettier-ignore
}

function isOn(offer: Offer, cart: Cart, rules: Rules): boolean {
  const now = cart.now.getTime()
  const typed = cart.coupons.map((code) => code.trim().toUpperCase())
  const codes = rules.coupons.filter(
    ({ code, promotionId, limit, used }) =>
      promotionId === offer.id && typed.includes(code) && used < (limit ?? Infinity),
  )
  return (
    offer.status === 'active' &&
    (offer.startsAt === null || Date.parse(offer.startsAt) <= now) &&
    (offer.endsAt === null || now < Date.parse(offer.endsAt)) &&
    offer.used < (offer.limits.total ?? Infinity) &&
    (cart.customer?.usages[offer.id] ?? 0) < (offer.limits.perCustomer ?? Infinity) &&
    (offer.trigger === 'automatic' || codes.length > 0)
  )
}

function typeOf({ effect }: Offer): string {
  if (effect.kind === 'free_shipping') return 'shipping'
  return 'per' in effect.args && effect.args.per === 'order' ? 'order' : 'product'
}

function goTogether(one: Chosen, other: Chosen): boolean {
  if (one.offer.exclusive || other.offer.exclusive) return false
  if (one.offer.combinesWith.includes(other.type) && other.offer.combinesWith.includes(one.type)) return true
  const ids = new Set(one.heaps.map(({ line }) => line.id))
  const meet = other.heaps.some(({ line }) => ids.has(line.id))
  return one.type === 'product' && other.type === 'product' && !meet
}

/** Every set that goes together and that nobody else could join; those with earlier members first. */
function largestSets(all: Chosen[]): Chosen[][] {
  const isWhole = (set: Chosen[]) =>
    set.every((one) => set.every((other) => one === other || goTogether(one, other))) &&
    all.every((one) => set.includes(one) || !set.every((other) => goTogether(one, other)))
  const sets = Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((_, place) => Math.floor(bits / 2 ** (all.length - 1 - place)) % 2 === 1),
  )
  return sets.reverse().filter(isWhole)
}

interface Play {
  table: Table
  sum: bigint
  /** What each promotion took off each line. */
  off: Map<number, bigint>[]
}

function play(offers: readonly Offer[], table: Table): Play {
  const off = table.heaps.map(() => new Map<number, bigint>())
  let sum = 0n
  const turns = offers.toSorted(
    (left, right) =>
      CLASSES.indexOf(typeOf(left)) - CLASSES.indexOf(typeOf(right)) ||
      right.priority - left.priority ||
      left.id - right.id,
  )
  for (const { id, effect } of turns) {
    const before = table.heaps.map(worthOf)
    const delivery = table.shipping?.worth ?? 0n
    give(effect, table)
    sum += delivery - (table.shipping?.worth ?? 0n)
    for (const [place, heap] of table.heaps.entries()) {
      const less = (before[place] ?? 0n) - worthOf(heap)
      if (less > 0n) off[place]?.set(id, less)
      sum += less
    }
  }
  return { table, sum, off }
}

function zoneOf(rules: Rules, place: Place): Zone | undefined {
  const holding = (exact: boolean) =>
    rules.tax.zones.find(({ areas }) =>
      areas.some(
        ({ country, region }) =>
          country === place.country && (exact ? region !== undefined && region === place.region : !region),
      ),
    )
  return holding(true) ?? holding(false)
}

function rateIn(zone: Zone | undefined, taxClass: string): bigint {
  const named = (name: string) => (zone?.rates ?? []).filter((rate) => rate.taxClass === name)
  const rates = named(taxClass).length > 0 ? named(taxClass) : named('standard')
  return total(rates.map(({ millionths }) => BigInt(millionths)))
}

function rateDue(taxClass: string, cart: Cart, rules: Rules): bigint {
  if (cart.customer?.taxExempt) return 0n
  return rateIn(zoneOf(rules, cart.destination ?? rules.tax.home), taxClass)
}

/** An inclusive price without the tax that is in it, and with the one that is due. */
function move(price: bigint, taxClass: string | null, cart: Cart, rules: Rules): bigint {
  if (!rules.tax.pricesInclude || taxClass === null) return price
  const zone = zoneOf(rules, cart.destination ?? rules.tax.home)
  const inside = rateIn(zone?.keepsPrices ? zone : zoneOf(rules, rules.tax.home), taxClass)
  return roundHalfUp(price * (WHOLE + rateDue(taxClass, cart, rules)), WHOLE + inside)
}

function taxIn(paid: bigint, taxClass: string | null, cart: Cart, rules: Rules): bigint {
  if (taxClass === null) return 0n
  const rate = rateDue(taxClass, cart, rules)
  return roundHalfUp(paid * rate, rules.tax.pricesInclude ? WHOLE + rate : WHOLE)
}
