import { infiniteQueryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'

export type Hook = components['schemas']['RebuildHook']

const PAGE = 50

export const hooksQuery = (store: string) =>
  infiniteQueryOptions({
    queryKey: ['store', store, 'hooks'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/hooks', {
          params: { path: { store }, query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

const hooksChanged = (store: string) =>
  queryClient.invalidateQueries({ queryKey: hooksQuery(store).queryKey })

export async function createHook(store: string, name: string) {
  const made = await dataOf(
    api.POST('/api/stores/{store}/hooks', { params: { path: { store } }, body: { name } }),
  )
  await hooksChanged(store)
  return made
}

export async function deleteHook(store: string, id: number): Promise<void> {
  await dataOf(api.DELETE('/api/stores/{store}/hooks/{id}', { params: { path: { store, id } } }))
  await hooksChanged(store)
}
