import type { Operations } from './operation.ts'
import { prepare, type Scene } from './scene.ts'
import { title } from './words.ts'

const CART = '/api/shop/cart'

/** A variant that anybody can buy, as many as he likes. */
async function buyableVariant(scene: Scene): Promise<number> {
  const { random, store } = scene
  const price = { amount: random.between(1, 200) * 50, currency: store.currency }
  const { variants } = await prepare<{ variants: { id: number }[] }>(
    scene,
    'POST /api/stores/{store}/products',
    () => ({ body: { title: title(random), status: 'active', price, variants: [{ trackStock: false }] } }),
  )
  return variants[0]?.id ?? 0
}

const inShop = ({ store }: Scene): Record<string, string> => ({ 'x-picksy-store': store.slug })

/** A cart of whoever asks, with a line in it; a guest's comes with its token. */
async function cartOf(scene: Scene): Promise<{ headers: Record<string, string>; lineId: number }> {
  const body = { variantId: await buyableVariant(scene), quantity: 1 }
  const response = await scene.ask(scene.actor, 'POST', `${CART}/lines`, { headers: inShop(scene), body })
  const cart = (await response.json()) as { lines?: { id: number; variantId: number }[] }
  const line = cart.lines?.find(({ variantId }) => variantId === body.variantId)
  if (!line) throw new Error(`The cart took nothing: ${JSON.stringify(cart)}`)
  const token = response.headers.get('x-cart-token')
  return { headers: { ...inShop(scene), ...(token && { 'x-cart-token': token }) }, lineId: line.id }
}

export const cartOperations: Operations = {
  [`GET ${CART}`]: async (scene) => ({ headers: (await cartOf(scene)).headers }),
  [`POST ${CART}/lines`]: async (scene) => ({
    headers: inShop(scene),
    body: { variantId: await buyableVariant(scene), quantity: scene.random.between(1, 5) },
  }),
  [`PATCH ${CART}/lines/{id}`]: async (scene) => {
    const { headers, lineId } = await cartOf(scene)
    return { headers, params: { id: lineId }, body: { quantity: scene.random.between(1, 5) } }
  },
  [`DELETE ${CART}/lines/{id}`]: async (scene) => {
    const { headers, lineId } = await cartOf(scene)
    return { headers, params: { id: lineId } }
  },
  [`POST ${CART}/coupons`]: async (scene) => ({
    headers: (await cartOf(scene)).headers,
    body: { code: title(scene.random) },
  }),
  [`DELETE ${CART}/coupons/{code}`]: async (scene) => ({
    headers: (await cartOf(scene)).headers,
    params: { code: title(scene.random) },
  }),
}
