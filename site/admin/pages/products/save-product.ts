import { api, dataOf } from '../../api.ts'
import type { Product, ProductPatch } from './queries.ts'

export const createProduct = (store: string, title: string, patch: ProductPatch): Promise<Product> =>
  dataOf(
    api.POST('/api/stores/{store}/products', {
      params: { path: { store } },
      body: { ...patch, title },
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
      body: patch,
    }),
  )
