import './catalog.table.ts'

export { readDefinitions } from './attributes.queries.ts'
export type { ImportTable, Json, ProductStatus } from './catalog.table.ts'
export { collectionTags } from './collection-tags.ts'
export { countListed } from './count-listed.ts'
export {
  addressGroup,
  checkPicture,
  editGroup,
  EMPTY_GROUP,
  placeAmong,
  type GroupFields,
} from './group-fields.ts'
export { listedBatches } from './listed-batches.ts'
export { listProducts, listSummaries, type ProductSummaryRow } from './list-products.queries.ts'
export { toSummaryAnswer } from './product-answer.ts'
export { titlesOf } from './product-snapshot.ts'
export type { Product, Variant } from './product.ts'
export { findProduct, findVariantOwner, listProductsById, lockProducts } from './products.queries.ts'
export { readShopProduct, shopLocale } from './read-shop-product.ts'
export { findAsking, relistCategories, relistCollections } from './relist.ts'
export { saveAttributes } from './save-attributes.ts'
export { saveProducts, type ProductChange, type SaveReport } from './save-products.ts'
export { showProducts } from './show-products.ts'
export { holdStructure, shareStructure } from './structure-lock.ts'
export { isUntranslatedProduct } from './untranslated.ts'
export { findKnownProducts, upsertProducts, type UpsertResult } from './upsert-products.ts'
