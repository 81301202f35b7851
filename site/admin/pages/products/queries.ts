import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components, operations } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'

export type ProductSummary = components['schemas']['ProductSummary']
export type Product = components['schemas']['Product']
export type ProductPatch = components['schemas']['ProductPatch']
export type ProductStatus = ProductSummary['status']
export type ProductQuery = Omit<
  NonNullable<operations['getStoresByStoreProducts']['parameters']['query']>,
  'cursor' | 'limit'
>

const PAGE = 50

export const productsKey = (store: string) => ['store', store, 'products'] as const

export const productsQuery = (store: string, query: ProductQuery) =>
  infiniteQueryOptions({
    queryKey: [...productsKey(store), query],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/products', {
          params: {
            path: { store },
            query: { ...query, limit: PAGE, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
  })

export const productQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: ['store', store, 'product', id],
    queryFn: ({ signal }): Promise<Product> =>
      dataOf(api.GET('/api/stores/{store}/products/{id}', { params: { path: { store, id } }, signal })),
    // What is being edited does not change under one's hands; a conflict is told when saving.
    refetchOnWindowFocus: false,
    staleTime: 0,
  })

export const categoriesQuery = (store: string) =>
  queryOptions({
    queryKey: ['store', store, 'categories', 'all'],
    async queryFn({ signal }) {
      const found: components['schemas']['Category'][] = []
      let cursor: string | null = null
      do {
        const { data, next }: { data: components['schemas']['Category'][]; next: string | null } =
          await dataOf(
            api.GET('/api/stores/{store}/categories', {
              params: { path: { store }, query: { limit: 100, ...(cursor !== null && { cursor }) } },
              signal,
            }),
          )
        found.push(...data)
        cursor = next
      } while (cursor !== null)
      return found
    },
    staleTime: 60_000,
  })

/** After a change: what lists show may be another now. */
export function takeProduct(store: string, product: Product): void {
  queryClient.setQueryData(productQuery(store, product.id).queryKey, product)
  void queryClient.invalidateQueries({ queryKey: productsKey(store) })
}
