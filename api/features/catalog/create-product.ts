import type { ProductInput } from '../../contracts/catalog.ts'
import { changeProduct, type CatalogDeps, type Editing } from './change-product.ts'
import type { Product } from './product.ts'

export function createProduct(
  deps: CatalogDeps,
  { input, ...editing }: Editing & { input: ProductInput },
): Promise<Product> {
  return changeProduct(deps, editing, { id: null, patch: input })
}
