import type { Deps } from '../../api/deps.ts'
import { upsertProducts } from '../../api/features/catalog/index.ts'
import { setStock } from '../../api/features/inventory/index.ts'
import type { Planted } from './plant-store.ts'
import { own, translate } from './translate.ts'
import type { SeedProduct, SeedStore } from './types.ts'

const PRODUCTS_AT_ONCE = 40

export async function plantProducts(deps: Deps, planted: Planted): Promise<void> {
  const { store, actor, seed } = planted
  for (let start = 0; start < seed.products.length; start += PRODUCTS_AT_ONCE) {
    const products = seed.products.slice(start, start + PRODUCTS_AT_ONCE)
    const inputs = await Promise.all(products.map((product) => productInput(planted, product)))
    const results = await upsertProducts(deps, { store, actor, cause: 'Demo', inputs })
    for (const [index, result] of results.entries()) {
      const product = products[index]
      if (!product) continue
      if (!result.ok) throw new Error(`${seed.slug}/${own(seed, product.slug)}: ${result.reason}`)
      planted.products.set(own(seed, product.slug), result.id)
    }
  }
  await plantRelated(deps, planted)
  await plantStock(planted)
}

async function productInput({ seed, studio, brands, categories }: Planted, product: SeedProduct) {
  const { title, slug, description } = product
  const mediaIds = await Promise.all(product.pictures.map((picture) => studio.hang(picture)))
  const money = (amount: number) => ({ amount, currency: seed.currency })
  return {
    ...{
      title: own(seed, title),
      slug: own(seed, slug),
      description: own(seed, description),
      status: 'active' as const,
    },
    brandId: brands.get(product.brand) ?? null,
    categoryIds: product.categories.flatMap((key) => categories.get(key) ?? []),
    tags: product.tags,
    options: product.options,
    attributes: { ...product.attributes },
    mediaIds,
    translations: translateProduct(seed, product),
    variants: product.variants.map((variant) => ({
      ...{
        sku: variant.sku,
        options: variant.options,
        price: money(variant.price),
        weightGrams: variant.grams,
      },
      ...(variant.barcode !== undefined && { barcode: variant.barcode }),
      ...(variant.compareAt !== undefined && { compareAtPrice: money(variant.compareAt) }),
      mediaId: mediaIds[variant.picture] ?? null,
    })),
  }
}

const RELATED = 4

/** Chosen by hand, as a merchant would: from the same shelf, and where that is short from the one beside it. */
async function plantRelated(deps: Deps, { store, actor, seed, products }: Planted): Promise<void> {
  const idOf = (product: SeedProduct) => products.get(own(seed, product.slug)) ?? 0
  const inputs = seed.products.map((product, at) => {
    // Those that follow come first, so that not all show the same.
    const others = [...seed.products.slice(at + 1), ...seed.products.slice(0, at)]
    const near = others.filter(({ categories }) => categories[0] === product.categories[0])
    const beside = others.filter(({ categories }) =>
      categories.some((key) => product.categories.includes(key)),
    )
    const chosen = [...new Set([...near, ...beside])].slice(0, RELATED)
    const named = { title: own(seed, product.title), slug: own(seed, product.slug) }
    return { ...named, relatedIds: chosen.map(idOf) }
  })
  await upsertProducts(deps, { store, actor, cause: 'Demo', inputs })
}

function translateProduct(seed: SeedStore, { title, slug, description, options }: SeedProduct) {
  const written = options.flatMap(({ name, values }) => [name, ...values])
  return Object.fromEntries(
    Object.entries(translate(seed, { title, slug, description })).map(([locale, texts]) => {
      const words = written.flatMap((word) => {
        const said = seed.words[word]?.[locale]
        return said && said !== word ? [[word, said] as const] : []
      })
      return [locale, { ...texts, ...(words.length > 0 && { options: Object.fromEntries(words) }) }]
    }),
  )
}

async function plantStock({ store, seed, branches, actor }: Planted): Promise<void> {
  const variants = await store.db.selectFrom('variants').select(['id', 'sku']).execute()
  const bySku = new Map(variants.map((row) => [row.sku, row.id]))
  const counts = seed.products
    .flatMap((product) => product.variants)
    .flatMap(({ sku, stock }) =>
      Object.entries(stock).flatMap(([branch, onHand]) => {
        const variantId = bySku.get(sku)
        const branchId = branches.get(branch)
        return variantId && branchId ? [{ variantId, branchId, onHand }] : []
      }),
    )
  await store.db.transaction().execute((trx) => setStock(trx, store, counts, 'counted', actor))
}
