import type { components } from '../../../../api/contracts/generated/api.ts'
import type { ProductPatch } from '../../../../api/contracts/catalog.ts'
import { api, dataOf } from '../../api.ts'
import type { Product } from './queries.ts'

/** The generated types do not know that a price may be null. */
const bodyOf = (patch: ProductPatch) => patch as components['schemas']['ProductPatch']

export const createProduct = (store: string, title: string, patch: ProductPatch): Promise<Product> =>
  dataOf(
    api.POST('/api/stores/{store}/products', {
      params: { path: { store } },
      body: { ...bodyOf(patch), title },
    }),
  )

/** Refused with `precondition_failed` when somebody else was quicker. */
export const changeProduct = (
  store: string,
  { id, version }: Pick<Product, 'id' | 'version'>,
  patch: ProductPatch,
): Promise<Product> =>
  dataOf(
    api.PATCH('/api/stores/{store}/products/{id}', {
      params: { path: { store, id }, header: { 'if-match': `"${version}"` } },
      body: bodyOf(patch),
    }),
  )
