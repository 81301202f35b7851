import type { ItemGroup } from '../../api/domain/pricing/conditions.ts'
import { KIND_CODES } from '../../api/domain/pricing/kinds/index.ts'
import type { Effect, KindCode } from '../../api/domain/pricing/kinds/index.ts'
import { priceCart } from '../../api/domain/pricing/price-cart.ts'
import type { CartInput, CartLine, PricingRules, Promotion } from '../../api/domain/pricing/types.ts'
import { PROMOTION_CLASSES } from '../../api/domain/pricing/types.ts'
import { createRandom, type Random } from '../testing/random.ts'
import { percentile, report, type Figure } from './report.ts'

const LINES = 50
const CARTS = 500
const WARM_UP = 100
const SEED = 7

/** Chance that a promotion combines with all others: the more do not, the more combinations there are. */
const MIXES: [string, number][] = [
  ['none combines', 0],
  ['half combine', 0.5],
  ['all combine', 1],
]

/** A large cart under many active promotions of all kinds, each for a few categories or brands. */
export async function benchPromotions(promotions: number): Promise<void> {
  const alone = measure(0, 0)
  const figures = MIXES.flatMap(([name, combining]): Figure[] => {
    const samples = measure(promotions, combining)
    return [0.5, 0.95].map((share) => ({
      name: `${LINES} lines, ${promotions} promotions, ${name}, p${share * 100} (beside it: no promotion)`,
      value: percentile(samples, share),
      reference: percentile(alone, share),
      unit: 'ms',
      ...(share === 0.95 ? { aim: '<= 5 ms' } : {}),
    }))
  })
  report('promotions', figures)
}

function measure(promotions: number, combining: number): number[] {
  const random = createRandom(SEED)
  const rules = makeRules(random, promotions, combining)
  const samples: number[] = []
  for (let count = 0; count < WARM_UP + CARTS; count++) {
    const cart = makeCart(random)
    const started = performance.now()
    priceCart(cart, rules)
    samples.push(performance.now() - started)
  }
  return samples.slice(WARM_UP)
}

function makeCart(random: Random): CartInput {
  return {
    currency: 'EUR',
    now: new Date('2026-06-15T12:00:00Z'),
    timezone: 'Europe/Madrid',
    lines: Array.from({ length: LINES }, (_, id) => makeLine(random, id)),
    coupons: ['CODE3', 'CODE4'],
    customer: { id: 1, segments: ['vip'], usages: {}, taxExempt: false },
    shipping: { optionId: 1, price: 490 },
    destination: { country: 'ES' },
  }
}

function makeLine(random: Random, id: number): CartLine {
  const variantId = random.between(1, 2000)
  return {
    id,
    variantId,
    productId: Math.ceil(variantId / 4),
    quantity: random.between(1, 5),
    unitPrice: random.between(100, 20_000),
    compareAt: random.chance(0.2) ? 25_000 : null,
    taxClass: 'standard',
    weight: 500,
    stock: null,
    facts: {
      title: `Product ${id}`,
      categoryIds: [random.between(1, 100), random.between(101, 110)],
      collectionIds: random.some([1, 2, 3, 4, 5], 2),
      brandId: random.between(1, 40),
      tags: ['summer'],
      attributes: { color: random.pick(['red', 'blue', 'green']), size: random.between(36, 46) },
    },
  }
}

function makeRules(random: Random, count: number, combining: number): PricingRules {
  const promotions = Array.from({ length: count }, (_, index) => makePromotion(random, index + 1, combining))
  return {
    promotions,
    coupons: promotions.map(({ id }) => ({ code: `CODE${id}`, promotionId: id, limit: null, used: 0 })),
    tax: {
      pricesInclude: true,
      home: { country: 'ES' },
      shippingClass: 'standard',
      zones: [
        {
          id: 1,
          name: 'Spain',
          areas: [{ country: 'ES' }],
          keepsPrices: false,
          rates: [{ label: 'IVA', taxClass: 'standard', millionths: 210_000 }],
        },
      ],
    },
    volumePrices: [],
    groupPrices: [],
    dynamicRules: [],
  }
}

function makePromotion(random: Random, id: number, combining: number): Promotion {
  return {
    id,
    title: `Promotion ${id}`,
    effect: makeEffect(KIND_CODES[id % KIND_CODES.length] ?? 'percentage', random),
    status: 'active',
    trigger: id % 10 === 3 ? 'coupon' : 'automatic',
    startsAt: '2026-01-01T00:00:00Z',
    endsAt: '2027-01-01T00:00:00Z',
    conditions: {
      all: [
        { target: 'cart_subtotal', operator: 'gte', value: random.int(50_000), currency: 'EUR' },
        {
          any: [
            { target: 'segment', operator: 'eq', value: 'vip' },
            { target: 'cart_quantity', operator: 'gt', value: 10 },
          ],
        },
      ],
    },
    combinesWith: random.chance(combining) ? PROMOTION_CLASSES : [],
    exclusive: false,
    priority: random.int(5),
    limits: { total: null, perCustomer: null },
    used: 0,
  }
}

function makeEffect(kind: KindCode, random: Random): Effect {
  const items: ItemGroup = {
    any: [
      { target: 'category', operator: 'in', value: [random.between(1, 100), random.between(1, 100)] },
      {
        all: [
          { target: 'brand', operator: 'eq', value: random.between(1, 40) },
          { target: 'attribute', key: 'color', operator: 'ne', value: 'red' },
        ],
      },
    ],
  }
  const basisPoints = random.between(500, 5000)
  const maximumSets = null
  switch (kind) {
    case 'percentage':
      return { kind, args: { basisPoints, per: random.pick(['item', 'item', 'order']), items } }
    case 'fixed_amount':
      return { kind, args: { amounts: [{ amount: 300, currency: 'EUR' }], per: 'item', items } }
    case 'tiered':
      return { kind, args: { tiers: [{ from: 2, basisPoints }], count: 'together', items } }
    case 'free_shipping':
      return { kind, args: { optionIds: null, upTo: null } }
    case 'buy_x_get_y': {
      const get = { quantity: 1, items, basisPoints: 10_000 }
      return { kind, args: { buy: { quantity: 2, items }, get, maximumSets } }
    }
    case 'bogo':
      return { kind, args: { basisPoints, items, pairs: 'any', maximumSets } }
    case 'mix_and_match': {
      const price = [{ amount: 15_000, currency: 'EUR' }]
      return { kind, args: { quantity: 3, items, deal: { by: 'price', price }, maximumSets } }
    }
    case 'bundle': {
      const parts = [{ quantity: 2, items }]
      return { kind, args: { parts, deal: { by: 'share', basisPoints }, maximumSets } }
    }
  }
}
