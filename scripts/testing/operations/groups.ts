import { collectionRule, productOf } from './catalog.ts'
import type { Operations } from './operation.ts'
import { idsOf, oneOf, prepare, type Scene } from './scene.ts'
import { html, maybe, slug, title } from './words.ts'

const CATEGORIES = '/api/stores/{store}/categories'
const COLLECTIONS = '/api/stores/{store}/collections'
const BRANDS = '/api/stores/{store}/brands'

type Group = 'categories' | 'collections' | 'brands'

/** An address that nobody else has: one that is taken would be refused. */
const freeSlug = ({ random }: Scene) => `${slug(random)}-${random.int(10_000)}`

async function groupFields(scene: Scene): Promise<object> {
  const { random, store } = scene
  const media = await idsOf(scene, 'media', { hidden_at: null })
  return maybe(random, 0.35, {
    slug: () => freeSlug(scene),
    description: () => html(random),
    mediaId: () => (media.length === 0 || random.chance(0.3) ? null : random.pick(media)),
    translations: () =>
      Object.fromEntries(
        random
          .some(store.locales.slice(1), 2)
          .map((locale) => [
            locale,
            random.chance(0.2)
              ? null
              : maybe(random, 0.6, { title: () => title(random), slug: () => freeSlug(scene) }),
          ]),
      ),
    seo: () => maybe(random, 0.5, { title: () => title(random) }),
  })
}

const named = (group: Group, { random }: Scene) => ({
  [group === 'brands' ? 'name' : 'title']: title(random),
})

export const groupOf = (scene: Scene, group: Group) =>
  oneOf(scene, idsOf(scene, group), async () => {
    const operation = `POST /api/stores/{store}/${group}`
    return (
      await prepare(scene, operation, () => ({ body: { ...named(group, scene), slug: freeSlug(scene) } }))
    ).id
  })

/** Where a category may go without standing under itself: the root, or another root that has nothing above it. */
async function newParent(scene: Scene, id: number | null): Promise<number | null> {
  const roots = (await idsOf(scene, 'categories', { parent_id: null })).filter((root) => root !== id)
  return roots.length === 0 || scene.random.chance(0.4) ? null : scene.random.pick(roots)
}

async function categoryFields(scene: Scene, id: number | null): Promise<object> {
  const { random } = scene
  const parentId = await newParent(scene, id)
  return {
    ...(await groupFields(scene)),
    ...maybe(random, 0.35, {
      parentId: () => parentId,
      position: () => random.int(6),
      visible: () => random.chance(0.7),
    }),
  }
}

async function collectionFields(scene: Scene): Promise<object> {
  const { random } = scene
  const [products, rule] = await Promise.all([idsOf(scene, 'products'), collectionRule(scene)])
  const members = random.chance(0.6)
    ? { rule, sort: random.pick(['newest', 'price_asc', 'price_desc']) }
    : { rule: null, productIds: random.some(products, 30) }
  return {
    ...(await groupFields(scene)),
    ...(random.chance(0.5) && members),
    ...maybe(random, 0.3, { visible: () => random.chance(0.7), position: () => random.int(5) }),
  }
}

/** Categories that stand under the same one, in another order. */
async function categoryOrder(scene: Scene): Promise<object> {
  const id = await groupOf(scene, 'categories')
  const row = await scene.store.db
    .selectFrom('categories')
    .select('parent_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const ids = await idsOf(scene, 'categories', { parent_id: row.parent_id })
  return { parentId: row.parent_id, ids: scene.random.shuffle(ids) }
}

export const groupOperations: Operations = {
  [`GET ${CATEGORIES}`]: () => ({}),
  [`POST ${CATEGORIES}`]: async (scene) => ({
    body: { ...(await categoryFields(scene, null)), ...named('categories', scene), slug: freeSlug(scene) },
  }),
  [`PUT ${CATEGORIES}/order`]: async (scene) => ({ body: await categoryOrder(scene) }),
  [`GET ${CATEGORIES}/{id}`]: async (scene) => ({ params: { id: await groupOf(scene, 'categories') } }),
  [`PATCH ${CATEGORIES}/{id}`]: async (scene) => {
    const id = await groupOf(scene, 'categories')
    const body = {
      ...(await categoryFields(scene, id)),
      ...(scene.random.chance(0.4) && named('categories', scene)),
    }
    return { params: { id }, body }
  },
  [`DELETE ${CATEGORIES}/{id}`]: async (scene) => ({ params: { id: await groupOf(scene, 'categories') } }),
  [`GET ${COLLECTIONS}`]: () => ({}),
  [`POST ${COLLECTIONS}`]: async (scene) => ({
    body: { ...(await collectionFields(scene)), ...named('collections', scene), slug: freeSlug(scene) },
  }),
  [`PUT ${COLLECTIONS}/order`]: async (scene) => {
    await groupOf(scene, 'collections')
    return { body: { ids: scene.random.shuffle(await idsOf(scene, 'collections')) } }
  },
  [`POST ${COLLECTIONS}/preview`]: async (scene) => {
    await productOf(scene)
    return { body: { rule: await collectionRule(scene) } }
  },
  [`GET ${COLLECTIONS}/{id}`]: async (scene) => ({ params: { id: await groupOf(scene, 'collections') } }),
  [`PATCH ${COLLECTIONS}/{id}`]: async (scene) => ({
    params: { id: await groupOf(scene, 'collections') },
    body: {
      ...(await collectionFields(scene)),
      ...(scene.random.chance(0.4) && named('collections', scene)),
    },
  }),
  [`DELETE ${COLLECTIONS}/{id}`]: async (scene) => ({ params: { id: await groupOf(scene, 'collections') } }),
  [`GET ${BRANDS}`]: () => ({}),
  [`POST ${BRANDS}`]: async (scene) => ({
    body: {
      ...(await groupFields(scene)),
      ...named('brands', scene),
      name: `${title(scene.random)} ${scene.random.int(1000)}`,
    },
  }),
  [`GET ${BRANDS}/{id}`]: async (scene) => ({ params: { id: await groupOf(scene, 'brands') } }),
  [`PATCH ${BRANDS}/{id}`]: async (scene) => ({
    params: { id: await groupOf(scene, 'brands') },
    body: await groupFields(scene),
  }),
  [`DELETE ${BRANDS}/{id}`]: async (scene) => ({ params: { id: await groupOf(scene, 'brands') } }),
}
