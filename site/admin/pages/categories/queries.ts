import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'

export { categoriesQuery } from '../products/queries.ts'

export type Category = components['schemas']['Category']
export type CategoryPatch = components['schemas']['CategoryPatch']

export const categoriesKey = (store: string) => ['store', store, 'categories'] as const

export const categoryQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: [...categoriesKey(store), id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/categories/{id}', { params: { path: { store, id } }, signal })),
    refetchOnWindowFocus: false,
    staleTime: 0,
  })

export const createCategory = (store: string, title: string, patch: CategoryPatch) =>
  dataOf(
    api.POST('/api/stores/{store}/categories', { params: { path: { store } }, body: { ...patch, title } }),
  )

/** Refused with `precondition_failed` when somebody else was quicker. */
export const changeCategory = (
  store: string,
  { id, version }: Pick<Category, 'id' | 'version'>,
  patch: CategoryPatch,
) =>
  dataOf(
    api.PATCH('/api/stores/{store}/categories/{id}', {
      params: { path: { store, id }, header: { 'if-match': `"${version}"` } },
      body: patch,
    }),
  )

/** Those under it take its place. */
export const deleteCategory = (store: string, { id, version }: Pick<Category, 'id' | 'version'>) =>
  dataOf(
    api.DELETE('/api/stores/{store}/categories/{id}', {
      params: {
        path: { store, id },
        header: { 'if-match': `"${version}"` },
        query: { children: 'up' },
      },
    }),
  )

export function takeCategory(store: string, category: Category): void {
  queryClient.setQueryData(categoryQuery(store, category.id).queryKey, category)
  void queryClient.invalidateQueries({ queryKey: [...categoriesKey(store), 'all'] })
}
