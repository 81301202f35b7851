import './catalog.table.ts'

export type { Json } from './catalog.table.ts'
export type { Product, Variant } from './product.ts'
export { findProduct, findVariantOwner, listProductsById, lockProducts } from './products.queries.ts'
export { publishDueProducts } from './publish-due-products.job.ts'
export { saveProducts, type ProductChange, type SaveReport } from './save-products.ts'
export { showProducts } from './show-products.ts'
export { holdStructure, shareStructure } from './structure-lock.ts'
