import { randomUUID } from 'node:crypto'
import { variantOf } from './catalog.ts'
import type { Operations } from './operation.ts'
import { idsOf, prepare, type Scene } from './scene.ts'
import { maybe, title } from './words.ts'

const BRANCHES = '/api/stores/{store}/branches'
const INVENTORY = '/api/stores/{store}/inventory'

/** The branch that the request is about; a store has one at least. */
export async function branchOf(scene: Scene): Promise<number> {
  scene.narrows?.('branch')
  return scene.branchId ?? scene.random.pick(await idsOf(scene, 'branches'))
}

function branchFields({ random }: Scene): object {
  const day = [{ opens: '09:00', closes: random.pick(['18:00', '20:30']) }]
  return maybe(random, 0.4, {
    phone: () => `+34 91 ${random.int(10_000)}`,
    position: () => ({ latitude: 40 + random.int(10) / 10, longitude: -3 }),
    hours: () => [day, day, day, day, day, random.chance(0.5) ? day : [], []],
    holidays: () => [{ date: '2027-01-01', spans: [] }],
    pickup: () => random.chance(0.5),
    zones: () => [{ kind: 'postcode', country: 'ES', prefixes: [String(random.between(10, 50))] }],
  })
}

const newBranch = (scene: Scene): object => ({
  ...branchFields(scene),
  name: `${title(scene.random)} ${scene.random.int(1000)}`,
  address: [`${title(scene.random)} street ${scene.random.int(100)}`],
  visible: scene.random.chance(0.8),
  ...(scene.random.chance(0.4) && { position: { latitude: 41, longitude: 2 } }),
})

/** Nobody works there and nothing lies there. */
const emptyBranch = async (scene: Scene): Promise<number> =>
  (await prepare(scene, `POST ${BRANCHES}`, () => ({ body: newBranch(scene) }))).id

/** A variant that the branch counts, and its SKU. */
async function countedVariant(scene: Scene): Promise<{ variantId: number; sku: string }> {
  const variantId = await variantOf(scene)
  const sku = `S-${randomUUID().slice(0, 12)}`
  await prepare(scene, 'PATCH /api/stores/{store}/variants/{id}', () => ({
    params: { id: variantId },
    body: { sku, trackStock: true },
  }))
  return { variantId, sku }
}

export const branchOperations: Operations = {
  [`GET ${BRANCHES}`]: () => ({}),
  [`POST ${BRANCHES}`]: (scene) => ({ body: newBranch(scene) }),
  [`PUT ${BRANCHES}/order`]: async (scene) => ({
    body: { ids: scene.random.shuffle(await idsOf(scene, 'branches')) },
  }),
  [`GET ${BRANCHES}/{id}`]: async (scene) => ({ params: { id: await branchOf(scene) } }),
  [`PATCH ${BRANCHES}/{id}`]: async (scene) => ({
    params: { id: await branchOf(scene) },
    body: { ...branchFields(scene), ...(scene.random.chance(0.5) && newBranch(scene)) },
  }),
  [`DELETE ${BRANCHES}/{id}`]: async (scene) => ({ params: { id: await emptyBranch(scene) } }),
  [`GET ${BRANCHES}/{id}/staff`]: async (scene) => ({ params: { id: await branchOf(scene) } }),
  [`GET ${BRANCHES}/{id}/board`]: async (scene) => ({ params: { id: await branchOf(scene) } }),
  [`GET ${INVENTORY}`]: () => ({}),
  [`POST ${INVENTORY}/adjustments`]: async (scene) => {
    const { variantId } = await countedVariant(scene)
    const line = { variantId, branchId: await branchOf(scene), onHand: scene.random.int(5) }
    return { body: { reason: 'counted', note: title(scene.random), lines: [line] } }
  },
  [`GET ${INVENTORY}/movements`]: () => ({}),
  [`PATCH ${INVENTORY}/thresholds`]: async (scene) => {
    const { variantId } = await countedVariant(scene)
    return { body: { lines: [{ variantId, branchId: await branchOf(scene), lowAt: scene.random.int(6) }] } }
  },
  [`POST ${INVENTORY}/sync`]: async (scene) => {
    const { sku } = await countedVariant(scene)
    return { body: { rows: [{ sku, branchId: await branchOf(scene), onHand: scene.random.int(4) }] } }
  },
}
