import { describe, expect, test } from 'vitest'
import type { Condition, ItemCondition, ItemGroup } from '../api/domain/pricing/conditions.ts'
import { ConditionGroup } from '../api/domain/pricing/conditions.ts'
import { Effect, KIND_CODES } from '../api/domain/pricing/kinds/index.ts'
import { priceCart } from '../api/domain/pricing/price-cart.ts'
import type {
  CartInput,
  CartLine,
  PricedCart,
  PricingRules,
  Promotion,
  TaxRules,
} from '../api/domain/pricing/types.ts'
import { PROMOTION_CLASSES } from '../api/domain/pricing/types.ts'
import { chooseSeed, createRandom, type Random } from '../scripts/testing/random.ts'
import { priceByHand, type HandPrice } from './oracle/price-by-hand.ts'

const SEED = chooseSeed()
const CARTS = Number(process.env['ORACLE_CARTS'] ?? 2000)
const NOW = new Date('2026-06-15T12:00:00Z')
const CURRENCIES = ['CLP', 'EUR', 'KWD']
const TAGS = ['summer', 'winter', 'outlet']
const SEGMENTS = ['vip', 'staff']

describe(`FR6 what a cart costs (seed ${SEED})`, () => {
  test(`${CARTS} random carts cost to the cent what an independent calculation says`, () => {
    const applied = new Set<string>()
    for (let count = 0; count < CARTS; count++) {
      const random = createRandom(SEED + count)
      const rules = makeRules(random)
      const input = makeCart(random, rules)
      const priced = priceCart(input, rules)
      const name = `SEED=${SEED + count} ORACLE_CARTS=1`
      expect(inCents(priced), name).toEqual(inOrder(priceByHand(input, rules), input))
      checkSums(priced, name)
      for (const [index, entry] of priced.trace.entries()) {
        if (entry.outcome === 'applied') applied.add(rules.promotions[index]?.effect.kind ?? '')
      }
    }
    if (CARTS >= 100) expect(applied).toEqual(new Set(KIND_CODES))
  })
})

function inCents(priced: PricedCart) {
  return {
    lines: priced.lines
      .filter(({ sellable }) => sellable)
      .map(({ id, subtotal, total, tax, discounts }) => ({
        id,
        subtotal,
        paid: total,
        tax,
        off: Object.fromEntries(discounts.map(({ promotionId, amount }) => [promotionId, amount])),
      })),
    shipping: priced.shipping && { paid: priced.shipping.total, tax: priced.shipping.tax },
    tax: priced.totals.tax,
    total: priced.totals.total,
  }
}

function inOrder({ lines, shipping, tax, total }: HandPrice, { lines: asked }: CartInput) {
  return {
    lines: asked.flatMap(({ id }) =>
      lines
        .filter((line) => line.id === id)
        .map((line) => ({
          id,
          subtotal: Number(line.subtotal),
          paid: Number(line.paid),
          tax: Number(line.tax),
          off: Object.fromEntries([...line.off].map(([promotion, amount]) => [promotion, Number(amount)])),
        })),
    ),
    shipping: shipping && { paid: Number(shipping.paid), tax: Number(shipping.tax) },
    tax: Number(tax),
    total: Number(total),
  }
}

/** Lines + shipping + tax - discounts = total, and every part of it adds up in itself. */
function checkSums({ lines, shipping, tax, totals, trace }: PricedCart, name: string): void {
  const sum = (amounts: readonly number[]) => amounts.reduce((left, right) => left + right, 0)
  const parts = [...lines, ...(shipping ? [shipping] : [])]
  for (const { subtotal, discounts, total, tax: own, taxes } of parts) {
    expect(subtotal - sum(discounts.map(({ amount }) => amount)), name).toBe(total)
    expect(sum(taxes.map(({ amount }) => amount)), name).toBe(own)
    expect(total, name).toBeGreaterThanOrEqual(0)
  }
  expect(
    sum(parts.map(({ total }) => total)) + (tax.included ? 0 : sum(parts.map((part) => part.tax))),
    name,
  ).toBe(totals.total)
  const { subtotal, discount, shipping: delivery, shippingDiscount } = totals
  const added = tax.included ? 0 : totals.tax
  expect(subtotal - discount + delivery - shippingDiscount + added, name).toBe(totals.total)
  const traced = trace.map((entry) => (entry.outcome === 'applied' ? entry.amount : 0))
  expect(sum(traced), name).toBe(discount + shippingDiscount)
}

function makeCart(random: Random, { promotions, coupons }: PricingRules): CartInput {
  const currency = random.pick(CURRENCIES)
  const ids = random.shuffle([1, 2, 3, 4, 5, 6]).slice(0, random.between(1, 6))
  return {
    currency,
    now: NOW,
    timezone: 'Europe/Madrid',
    lines: ids.map((id) => makeLine(random, id)),
    coupons: random
      .some(coupons, 3)
      .map(({ code }) => (random.chance(0.5) ? ` ${code.toLowerCase()} ` : code)),
    customer: random.chance(0.6)
      ? {
          id: random.between(1, 3),
          segments: random.some(SEGMENTS, 2),
          usages: Object.fromEntries(random.some(promotions, 2).map(({ id }) => [id, random.int(3)])),
          taxExempt: random.chance(0.1),
        }
      : null,
    shipping: random.chance(0.7) ? { optionId: random.between(1, 3), price: random.int(2000) } : null,
    destination: random.chance(0.8)
      ? { country: random.pick(['ES', 'FR', 'US']), region: random.pick(['CA', 'GC', 'NY']) }
      : null,
  }
}

function makeLine(random: Random, id: number): CartLine {
  const variantId = random.between(1, 5)
  const unitPrice = random.chance(0.05) ? null : random.int(random.pick([20, 1000, 100_000])) + 1
  return {
    id,
    variantId,
    productId: Math.ceil(variantId / 2),
    quantity: random.chance(0.8) ? random.between(1, 5) : random.between(6, 15),
    unitPrice,
    compareAt: random.chance(0.3) ? random.int(100_000) : null,
    taxClass: random.pick(['standard', 'standard', 'food', 'books']),
    weight: random.int(5000),
    stock: null,
    isGiftCard: random.chance(0.08),
    facts: {
      title: random.pick(['Alpine Tent', 'Trail Shoe', 'Wool Sock']),
      categoryIds: random.some([1, 2, 3], 3),
      collectionIds: random.some([1, 2], 2),
      brandId: random.chance(0.2) ? null : random.between(1, 2),
      tags: random.some(TAGS, 2),
      attributes: random.chance(0.5)
        ? { size: random.between(36, 46), color: random.pick(['Red', 'Blue']) }
        : {},
    },
  }
}

function makeRules(random: Random): PricingRules {
  const promotions = Array.from({ length: random.int(6) + 1 }, (_, index) => makePromotion(random, index + 1))
  return {
    promotions: random.shuffle(promotions),
    coupons: promotions.map(({ id }) => ({
      code: `CODE${id}`,
      promotionId: id,
      limit: random.chance(0.3) ? 1 : null,
      used: random.int(2),
    })),
    tax: makeTax(random),
    volumePrices: random.chance(0.3)
      ? [
          {
            variantId: random.between(1, 5),
            currency: random.pick(CURRENCIES),
            breaks: [
              { from: 2, price: random.between(1, 500) },
              { from: 6, price: random.between(1, 300) },
            ],
          },
        ]
      : [],
    groupPrices: [],
    dynamicRules: [],
  }
}

function makeTax(random: Random): TaxRules {
  const rate = (label: string, taxClass: string) => ({ label, taxClass, millionths: random.int(300_000) })
  return {
    pricesInclude: random.chance(0.5),
    home: { country: 'ES', region: 'CA' },
    shippingClass: random.pick([null, 'standard', 'food']),
    zones: [
      {
        id: 1,
        name: 'Spain',
        areas: [{ country: 'ES' }],
        keepsPrices: false,
        rates: [rate('IVA', 'standard'), rate('IVA', 'food'), { ...rate('IVA', 'books'), millionths: 0 }],
      },
      {
        id: 2,
        name: 'Gran Canaria',
        areas: [{ country: 'ES', region: 'GC' }],
        keepsPrices: random.chance(0.5),
        rates: [rate('IGIC', 'standard'), rate('AIEM', 'standard'), rate('AIEM', 'food')],
      },
      {
        id: 3,
        name: 'France',
        areas: [{ country: 'FR' }],
        keepsPrices: random.chance(0.5),
        rates: [rate('TVA', 'standard')],
      },
    ],
  }
}

function makePromotion(random: Random, id: number): Promotion {
  const conditions = random.chance(0.6) ? { all: [] } : makeGroup(random, 2, () => makeCondition(random))
  return {
    id,
    title: `Promotion ${id}`,
    effect: Effect.parse(makeEffect(random)),
    status: random.chance(0.95) ? 'active' : 'paused',
    trigger: random.chance(0.7) ? 'automatic' : 'coupon',
    startsAt: random.pick([null, null, '2026-06-15T12:00:00Z', '2026-06-15T12:00:01Z']),
    endsAt: random.pick([null, null, null, '2026-06-15T12:00:00Z', '2026-06-15T12:00:01Z']),
    conditions: ConditionGroup.parse(conditions),
    combinesWith: random.chance(0.5) ? PROMOTION_CLASSES : random.some(PROMOTION_CLASSES, 2),
    exclusive: random.chance(0.1),
    priority: random.int(3),
    limits: { total: random.chance(0.1) ? 5 : null, perCustomer: random.chance(0.2) ? 1 : null },
    used: random.int(7),
  }
}

function makeEffect(random: Random): Effect {
  const items = () => makeItems(random)
  const basisPoints = random.pick([500, 1000, 1250, 3333, 5000, 10_000, random.between(1, 10_000)])
  const amounts = () => random.shuffle(CURRENCIES).slice(0, 2).map((currency) => ({ amount: random.int(3000) + 1, currency })) // prettier-ignore
  const maximumSets = random.chance(0.3) ? random.between(1, 2) : null
  const deal = () =>
    random.chance(0.5)
      ? ({ by: 'price', price: amounts() } as const)
      : ({ by: 'share', basisPoints } as const)
  switch (random.pick(KIND_CODES)) {
    case 'percentage':
      return {
        kind: 'percentage',
        args: { basisPoints, per: random.pick(['item', 'order']), items: items() },
      }
    case 'fixed_amount':
      return {
        kind: 'fixed_amount',
        args: { amounts: amounts(), per: random.pick(['item', 'order']), items: items() },
      }
    case 'tiered': {
      const tiers = [
        { from: random.between(1, 3), basisPoints: 700 },
        { from: random.between(4, 9), basisPoints },
      ]
      return { kind: 'tiered', args: { tiers, count: random.pick(['variant', 'together']), items: items() } }
    }
    case 'free_shipping': {
      const optionIds = random.chance(0.3) ? [1, 2] : null
      return { kind: 'free_shipping', args: { optionIds, upTo: random.chance(0.3) ? amounts() : null } }
    }
    case 'buy_x_get_y': {
      const shared = items()
      const buy = { quantity: random.between(1, 3), items: random.chance(0.5) ? shared : items() }
      const get = { quantity: random.between(1, 3), items: shared, basisPoints }
      return { kind: 'buy_x_get_y', args: { buy, get, maximumSets } }
    }
    case 'bogo':
      return {
        kind: 'bogo',
        args: { basisPoints, items: items(), pairs: random.pick(['any', 'same_product']), maximumSets },
      }
    case 'mix_and_match':
      return {
        kind: 'mix_and_match',
        args: { quantity: random.between(2, 4), items: items(), deal: deal(), maximumSets },
      }
    case 'bundle': {
      const parts = [1, 2].map(() => ({ quantity: random.between(1, 2), items: items() }))
      return { kind: 'bundle', args: { parts, deal: deal(), maximumSets } }
    }
  }
}

function makeItems(random: Random): ItemGroup {
  return random.chance(0.4) ? { all: [] } : makeGroup(random, 1, () => makeItemCondition(random))
}

type Nodes<Leaf> = { all: (Leaf | Nodes<Leaf>)[] } | { any: (Leaf | Nodes<Leaf>)[] }

function makeGroup<Leaf>(random: Random, depth: number, makeLeaf: () => Leaf): Nodes<Leaf> {
  const nodes = Array.from({ length: random.between(1, 2) }, () =>
    depth > 0 && random.chance(0.3) ? makeGroup(random, depth - 1, makeLeaf) : makeLeaf(),
  )
  return random.chance(0.5) ? { all: nodes } : { any: nodes }
}

function makeCondition(random: Random): Condition {
  const operator = random.pick(['gt', 'gte', 'lt', 'lte', 'eq', 'ne'] as const)
  const from = random.int(5000)
  return random.pick<() => Condition>([
    () => makeItemCondition(random),
    () => ({ target: 'cart_quantity', operator, value: random.int(15) }),
    () => ({ target: 'cart_subtotal', operator, value: from, currency: random.pick(CURRENCIES) }),
    () => ({ target: 'cart_subtotal', operator: 'between', value: [from, 200_000], currency: 'EUR' }),
    () => ({ target: 'customer', operator: random.pick(['in', 'not_in']), value: [1, 2] }),
    () => ({ target: 'segment', operator: random.pick(['eq', 'ne', 'contains']), value: 'vip' }),
  ])()
}

function makeItemCondition(random: Random): ItemCondition {
  const choosing = random.pick(['eq', 'ne'] as const)
  const among = random.pick(['in', 'not_in'] as const)
  const wording = random.pick(['contains', 'starts_with'] as const)
  return random.pick<() => ItemCondition>([
    () => ({ target: 'product', operator: choosing, value: random.between(1, 3) }),
    () => ({ target: 'product', operator: wording, value: random.pick(['t', 'trail', 'SOCK']) }),
    () => ({ target: 'variant', operator: among, value: random.some([1, 2, 3, 4, 5], 3) }),
    () => ({ target: 'category', operator: choosing, value: random.between(1, 3) }),
    () => ({ target: 'category', operator: among, value: random.some([1, 2, 3], 2) }),
    () => ({ target: 'collection', operator: choosing, value: random.between(1, 2) }),
    () => ({ target: 'brand', operator: choosing, value: random.between(1, 2) }),
    () => ({ target: 'tag', operator: wording, value: random.pick(['WIN', 'er', 'out']) }),
    () => ({ target: 'on_sale', operator: choosing, value: random.chance(0.5) }),
    () => ({ target: 'attribute', key: 'color', operator: choosing, value: 'red' }),
    () => ({
      target: 'attribute',
      key: 'size',
      operator: random.pick(['gt', 'lte', 'ne']),
      value: random.pick([40, '42']),
    }),
    () => ({ target: 'attribute', key: 'size', operator: 'between', value: [38, 43] }),
  ])()
}
