import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'

export type Brand = components['schemas']['Brand']
export type BrandPatch = components['schemas']['BrandPatch']

const PAGE = 50

export const brandsKey = (store: string) => ['store', store, 'brands'] as const

export const brandsQuery = (store: string) =>
  infiniteQueryOptions({
    queryKey: [...brandsKey(store), 'list'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/brands', {
          params: { path: { store }, query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const brandQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: [...brandsKey(store), id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/brands/{id}', { params: { path: { store, id } }, signal })),
    refetchOnWindowFocus: false,
    staleTime: 0,
  })

export const createBrand = (store: string, name: string, patch: BrandPatch) =>
  dataOf(api.POST('/api/stores/{store}/brands', { params: { path: { store } }, body: { ...patch, name } }))

type Known = Pick<Brand, 'id' | 'version'>

const oneOf = (store: string, { id, version }: Known) => ({
  path: { store, id },
  header: { 'if-match': `"${version}"` },
})

/** Refused with `precondition_failed` when somebody else was quicker. */
export const changeBrand = (store: string, brand: Known, patch: BrandPatch) =>
  dataOf(api.PATCH('/api/stores/{store}/brands/{id}', { params: oneOf(store, brand), body: patch }))

export async function deleteBrand(store: string, brand: Known): Promise<void> {
  await dataOf(api.DELETE('/api/stores/{store}/brands/{id}', { params: oneOf(store, brand) }))
  await queryClient.invalidateQueries({ queryKey: brandsQuery(store).queryKey })
}

export function takeBrand(store: string, brand: Brand): void {
  queryClient.setQueryData(brandQuery(store, brand.id).queryKey, brand)
  void queryClient.invalidateQueries({ queryKey: brandsQuery(store).queryKey })
}
