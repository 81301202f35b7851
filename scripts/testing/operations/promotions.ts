import { variantOf } from './catalog.ts'
import type { Operations } from './operation.ts'
import { idsOf, oneOf, prepare, type Scene } from './scene.ts'
import { maybe, title } from './words.ts'

const PROMOTIONS = '/api/stores/{store}/promotions'
const COUPONS = `${PROMOTIONS}/{id}/coupons`

const DAY = 24 * 3_600_000

const items = ({ random }: Scene) =>
  random.chance(0.5)
    ? { all: [] }
    : { any: [{ target: 'tag', operator: 'in', value: [title(random), title(random)] }] }

function effect(scene: Scene): object {
  const { random, store } = scene
  const basisPoints = random.between(1, 10_000)
  const quantity = random.between(1, 4)
  const amounts = [{ amount: random.between(1, 5000), currency: store.currency }]
  const deal = random.chance(0.5) ? { by: 'share', basisPoints } : { by: 'price', price: amounts }
  const maximumSets = random.chance(0.5) ? null : random.between(1, 5)
  return random.pick([
    { kind: 'percentage', args: { basisPoints, per: 'item', items: items(scene) } },
    { kind: 'fixed_amount', args: { amounts, per: 'order', items: items(scene) } },
    {
      kind: 'buy_x_get_y',
      args: {
        buy: { quantity, items: items(scene) },
        get: { quantity: 1, items: items(scene), basisPoints },
        maximumSets,
      },
    },
    { kind: 'bundle', args: { parts: [{ quantity, items: items(scene) }], deal, maximumSets } },
    { kind: 'mix_and_match', args: { quantity, items: items(scene), deal, maximumSets } },
    {
      kind: 'tiered',
      args: { tiers: [{ from: quantity, basisPoints }], count: 'together', items: items(scene) },
    },
    { kind: 'free_shipping', args: { optionIds: null, upTo: null } },
    { kind: 'bogo', args: { basisPoints, items: items(scene), pairs: 'any', maximumSets } },
  ])
}

function fields(scene: Scene): object {
  const { random, store } = scene
  const startsAt = Date.now() + random.between(-5, 5) * DAY
  return {
    title: title(random),
    effect: effect(scene),
    ...maybe(random, 0.4, {
      status: () => random.pick(['active', 'paused']),
      trigger: () => random.pick(['automatic', 'coupon']),
      conditions: () => ({
        all: [
          { target: 'cart_subtotal', operator: 'gte', value: random.int(9000), currency: store.currency },
          {
            any: [
              { target: 'cart_quantity', operator: 'gt', value: random.int(3) },
              ...(items(scene).any ?? []),
            ],
          },
        ],
      }),
      combinesWith: () => random.some(['product', 'order', 'shipping'], 3),
      exclusive: () => random.chance(0.3),
      priority: () => random.between(-5, 5),
      limits: () => ({ total: random.chance(0.5) ? null : random.between(1, 99), perCustomer: null }),
    }),
    ...(random.chance(0.4) && {
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + random.between(1, 9) * DAY).toISOString(),
    }),
  }
}

const promotionOf = (scene: Scene) =>
  oneOf(scene, idsOf(scene, 'promotions'), async () => {
    return (await prepare(scene, `POST ${PROMOTIONS}`, (at) => ({ body: fields(at) }))).id
  })

/** Codes are the store's: one that is taken would be refused. */
const freeCode = ({ random }: Scene) => `CODE-${random.int(1e9)}`

export const promotionOperations: Operations = {
  [`GET ${PROMOTIONS}`]: ({ random }) => ({
    query: maybe(random, 0.5, { state: () => random.pick(['active', 'scheduled', 'paused', 'ended']) }),
  }),
  [`POST ${PROMOTIONS}`]: (scene) => ({ body: fields(scene) }),
  [`POST ${PROMOTIONS}/simulate`]: async (scene) => {
    const { random } = scene
    const draft = { ...fields(scene), id: random.chance(0.5) ? null : await promotionOf(scene) }
    return {
      body: {
        lines: [{ variantId: await variantOf(scene), quantity: random.between(1, 9) }],
        ...maybe(random, 0.4, { draft: () => draft, coupons: () => [freeCode(scene)] }),
      },
    }
  },
  [`GET ${PROMOTIONS}/{id}`]: async (scene) => ({ params: { id: await promotionOf(scene) } }),
  [`PATCH ${PROMOTIONS}/{id}`]: async (scene) => ({
    params: { id: await promotionOf(scene) },
    body: fields(scene),
  }),
  [`DELETE ${PROMOTIONS}/{id}`]: async (scene) => ({ params: { id: await promotionOf(scene) } }),
  [`GET ${COUPONS}`]: async (scene) => ({ params: { id: await promotionOf(scene) } }),
  [`GET ${COUPONS}.csv`]: async (scene) => ({ params: { id: await promotionOf(scene) } }),
  [`POST ${COUPONS}`]: async (scene) => ({
    params: { id: await promotionOf(scene) },
    body: { code: freeCode(scene), ...maybe(scene.random, 0.5, { limit: () => 5 }) },
  }),
  [`POST ${COUPONS}/batch`]: async (scene) => ({
    params: { id: await promotionOf(scene) },
    body: { count: scene.random.between(1, 20), prefix: 'GIFT-' },
  }),
  [`DELETE ${COUPONS}/{couponId}`]: async (scene) => {
    const id = await promotionOf(scene)
    const made = await prepare(scene, `POST ${COUPONS}`, (at) => ({
      params: { id },
      body: { code: freeCode(at) },
    }))
    return { params: { id, couponId: made.id } }
  },
}
