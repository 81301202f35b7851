import { RULE_LIMITS } from '../../../api/domain/collection-rules.ts'
import type { Draft, Operations } from './operation.ts'
import { idsOf, oneOf, prepare, type Scene } from './scene.ts'
import { html, maybe, sentence, slug, title } from './words.ts'

const PRODUCTS = 'POST /api/stores/{store}/products'
const PRODUCT = '/api/stores/{store}/products/{id}'
const VARIANT = '/api/stores/{store}/variants/{id}'

export const productOf = (scene: Scene, status?: string) =>
  oneOf(
    scene,
    idsOf(scene, 'products', status === undefined ? {} : { status }),
    async () => (await prepare(scene, PRODUCTS, newProduct)).id,
  )

export const variantOf = async (scene: Scene): Promise<number> => {
  await productOf(scene)
  return scene.random.pick(await idsOf(scene, 'variants'))
}

export const money = ({ store, random }: Scene) => ({
  amount: random.between(1, 90) * 100,
  currency: store.currency,
})

const ATTRIBUTE_KEYS = ['material', 'weight', 'vegan', 'season']

async function productFields(scene: Scene): Promise<object> {
  const { random, store } = scene
  const [categories, brands, media, products] = await Promise.all([
    idsOf(scene, 'categories'),
    idsOf(scene, 'brands'),
    idsOf(scene, 'media', { hidden_at: null }),
    idsOf(scene, 'products'),
  ])
  const locales = store.locales.slice(1)
  return maybe(random, 0.3, {
    slug: () => slug(random),
    description: () => html(random),
    status: () => random.pick(['active', 'active', 'active', 'draft', 'archived']),
    price: () => money(scene),
    compareAtPrice: () => (random.chance(0.5) ? null : { ...money(scene), amount: 20_000 }),
    categoryIds: () => random.some(categories, 3),
    brandId: () => (random.chance(0.3) || brands.length === 0 ? null : random.pick(brands)),
    mediaIds: () => random.some(media, 3),
    relatedIds: () => (random.chance(0.4) ? null : random.some(products, 4)),
    tags: () => random.some(['summer', 'sale', 'new', 'wool'], 3),
    translations: () =>
      Object.fromEntries(
        random.some(locales, 2).map((locale) => [
          locale,
          random.chance(0.2)
            ? null
            : maybe(random, 0.6, {
                title: () => title(random),
                description: () => html(random),
                slug: () => slug(random),
              }),
        ]),
      ),
    seo: () => maybe(random, 0.5, { title: () => title(random), description: () => sentence(random) }),
    trackStock: () => random.chance(0.7),
    allowBackorder: () => random.chance(0.2),
    weightGrams: () => random.int(5000),
    digital: () => random.chance(0.1),
  })
}

async function newProduct(scene: Scene): Promise<Draft> {
  const { random } = scene
  const several = random.chance(0.4)
  const body = {
    ...(await productFields(scene)),
    title: title(random),
    slug: `${slug(random)}-${random.int(100_000)}`,
    status: random.chance(0.85) ? 'active' : 'draft',
    price: money(scene),
    ...(several && { options: [{ name: 'Size', values: ['S', 'M', 'L'].slice(0, random.between(1, 3)) }] }),
    ...(random.chance(0.5) && { stock: random.int(12) }),
  }
  return { body }
}

/** A patch that says nothing would be refused nowhere and change nothing: it names the title at least. */
const productPatch = async (scene: Scene): Promise<object> => ({
  ...(await productFields(scene)),
  ...(scene.random.chance(0.4) && { title: title(scene.random) }),
  ...(scene.random.chance(0.2) && { stock: scene.random.int(6) }),
})

async function variantFields(scene: Scene): Promise<object> {
  const { random } = scene
  return {
    price: money(scene),
    ...maybe(random, 0.4, {
      sku: () => `SKU-${random.int(1_000_000)}`,
      barcode: () => String(random.between(1e12, 9e12)),
      compareAtPrice: () => (random.chance(0.5) ? null : { ...money(scene), amount: 30_000 }),
      stock: () => random.int(5),
      trackStock: () => random.chance(0.8),
      allowBackorder: () => random.chance(0.2),
    }),
  }
}

/** A product that can have one more variant, and the value that is free. */
async function productWithRoom(scene: Scene): Promise<{ id: number; options: string[] }> {
  const value = `Size ${scene.random.int(1_000_000)}`
  const { id } = await prepare(scene, PRODUCTS, async () => ({
    body: {
      title: title(scene.random),
      status: 'active',
      price: money(scene),
      options: [{ name: 'Size', values: ['S', value] }],
      variants: [{ options: ['S'] }],
    },
  }))
  return { id, options: [value] }
}

async function twoVariants(scene: Scene): Promise<number> {
  const { variants } = await prepare<{ variants: { id: number }[] }>(scene, PRODUCTS, async () => ({
    body: {
      title: title(scene.random),
      status: 'active',
      price: money(scene),
      options: [{ name: 'Size', values: ['S', 'M'] }],
    },
  }))
  return scene.random.pick(variants).id
}

function bulkPatch(scene: Scene, ids: { categories: number[]; brands: number[] }): object {
  const { random } = scene
  const patch = maybe(random, 0.25, {
    status: () => random.pick(['active', 'active', 'draft', 'archived']),
    addTags: () => [random.pick(['sale', 'new'])],
    removeTags: () => ['sale'],
    brandId: () => (ids.brands.length === 0 ? null : random.pick(ids.brands)),
    price: () => (random.chance(0.5) ? { percent: random.between(-20, 20) } : { set: money(scene) }),
    ...(ids.categories.length > 0 && {
      addCategoryIds: () => [random.pick(ids.categories)],
      removeCategoryIds: () => [random.pick(ids.categories)],
    }),
  })
  return Object.keys(patch).length > 0 ? patch : { addTags: ['new'] }
}

/** A rule of a few conditions, over everything a rule can ask. */
export async function collectionRule(scene: Scene): Promise<object> {
  const { random } = scene
  const [categories, brands] = await Promise.all([idsOf(scene, 'categories'), idsOf(scene, 'brands')])
  const conditions = [
    { field: 'price', operator: random.pick(['gt', 'lte']), value: random.between(10, 80) * 100 },
    { field: 'tag', operator: 'in', value: ['summer', 'sale'] },
    { field: 'title', operator: 'contains', value: random.pick(['Tent', 'Red', 'e']) },
    { field: 'availability', operator: random.pick(['eq', 'ne']), value: 'in_stock' },
    { field: 'attribute', key: 'material', operator: 'eq', value: 'wool' },
    ...(categories.length > 0 ? [{ field: 'category', operator: 'eq', value: random.pick(categories) }] : []),
    ...(brands.length > 0
      ? [{ field: 'brand', operator: random.pick(['eq', 'ne']), value: random.pick(brands) }]
      : []),
  ]
  const chosen = random.shuffle(conditions).slice(0, random.between(1, Math.min(3, RULE_LIMITS.conditions)))
  return random.chance(0.5) ? { all: chosen } : { any: chosen }
}

export const catalogOperations: Operations = {
  'GET /api/stores/{store}/products': ({ random }) => ({ query: { limit: String(random.between(1, 20)) } }),
  [PRODUCTS]: newProduct,
  [`GET ${PRODUCT}`]: async (scene) => ({ params: { id: await productOf(scene) } }),
  [`PATCH ${PRODUCT}`]: async (scene) => ({
    params: { id: await productOf(scene) },
    body: await productPatch(scene),
  }),
  [`DELETE ${PRODUCT}`]: async (scene) => ({ params: { id: await productOf(scene) } }),
  [`POST ${PRODUCT}/duplicate`]: async (scene) => ({ params: { id: await productOf(scene) } }),
  [`GET ${PRODUCT}/variants`]: async (scene) => ({ params: { id: await productOf(scene) } }),
  [`POST ${PRODUCT}/variants`]: async (scene) => {
    const { id, options } = await productWithRoom(scene)
    return { params: { id }, body: { ...(await variantFields(scene)), options } }
  },
  [`GET ${VARIANT}`]: async (scene) => ({ params: { id: await variantOf(scene) } }),
  [`PATCH ${VARIANT}`]: async (scene) => ({
    params: { id: await variantOf(scene) },
    body: await variantFields(scene),
  }),
  [`DELETE ${VARIANT}`]: async (scene) => ({ params: { id: await twoVariants(scene) } }),
  'POST /api/stores/{store}/products/bulk': async (scene) => {
    const [products, categories, brands] = await Promise.all([
      productOf(scene).then(() => idsOf(scene, 'products')),
      idsOf(scene, 'categories'),
      idsOf(scene, 'brands'),
    ])
    const patch = bulkPatch(scene, { categories, brands })
    return { body: { ids: [scene.random.pick(products), ...scene.random.some(products, 12)], patch } }
  },
  'GET /api/stores/{store}/products/bulk/{id}': async (scene) => {
    const make = catalogOperations['POST /api/stores/{store}/products/bulk']!
    return { params: { id: (await prepare(scene, 'POST /api/stores/{store}/products/bulk', make)).id } }
  },
  'GET /api/stores/{store}/attributes': () => ({}),
  'PUT /api/stores/{store}/attributes': ({ random }) => ({
    body: {
      attributes: ATTRIBUTE_KEYS.map((key) => ({
        key,
        label: { en: `${key} ${random.int(3)}` },
        type: key === 'weight' ? 'number' : key === 'vegan' ? 'boolean' : 'text',
        ...(key === 'weight' && { unit: random.pick(['g', 'kg']) }),
      })),
    },
  }),
}
