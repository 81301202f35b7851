import type { BulkPatch } from '../../contracts/bulk-edit.ts'
import type { ProductPatch, VariantOfProduct } from '../../contracts/catalog.ts'
import { accept, type Result } from '../../domain/refusal.ts'
import { changePrice } from './change-price.ts'
import type { Product, Variant } from './product.ts'

/** What an edit in bulk means to one product. */
export function patchFor(product: Product, bulk: BulkPatch, currency: string): Result<ProductPatch> {
  const variants = bulk.price || bulk.compareAt ? priced(product.variants, bulk, currency) : accept(undefined)
  if (!variants.ok) return variants
  return accept({
    ...(bulk.status && { status: bulk.status }),
    ...(bulk.brandId !== undefined && { brandId: bulk.brandId }),
    ...((bulk.addTags || bulk.removeTags) && { tags: editedTags(product.tags, bulk) }),
    ...((bulk.addCategoryIds || bulk.removeCategoryIds) && { categoryIds: editedCategories(product, bulk) }),
    ...(variants.value && { variants: variants.value }),
  })
}

function editedTags(tags: readonly string[], { addTags = [], removeTags = [] }: BulkPatch): string[] {
  const removed = new Set(removeTags.map((tag) => tag.toLowerCase()))
  return [...tags.filter((tag) => !removed.has(tag.toLowerCase())), ...addTags]
}

function editedCategories(
  { categoryIds }: Product,
  { addCategoryIds = [], removeCategoryIds = [] }: BulkPatch,
) {
  return [...categoryIds.filter((id) => !removeCategoryIds.includes(id)), ...addCategoryIds]
}

function priced(
  variants: readonly Variant[],
  { price, compareAt }: BulkPatch,
  currency: string,
): Result<VariantOfProduct[]> {
  const edits: VariantOfProduct[] = []
  for (const variant of variants) {
    const changed = price ? changePrice(variant.price, price) : accept(variant.price)
    if (!changed.ok) return changed
    const former = { amount: variant.price, currency }
    edits.push({
      id: variant.id,
      price: { amount: changed.value, currency },
      ...(compareAt && { compareAtPrice: compareAt === 'former_price' ? former : null }),
    })
  }
  return accept(edits)
}
