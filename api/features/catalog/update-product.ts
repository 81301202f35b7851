import type { ProductPatch } from '../../contracts/catalog.ts'
import { changeProduct, type CatalogDeps, type Editing } from './change-product.ts'
import type { Product } from './product.ts'

export interface UpdateProductInput extends Editing {
  id: number
  version: number | undefined
  patch: ProductPatch
}

export function updateProduct(
  deps: CatalogDeps,
  { id, version, patch, ...editing }: UpdateProductInput,
): Promise<Product> {
  return changeProduct(deps, editing, { id, version, patch })
}
