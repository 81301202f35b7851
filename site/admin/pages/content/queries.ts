import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, dataOf } from '../../api.ts'

const PAGE = 60

export const mediaQuery = (store: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['store', store, 'media', 'choice', q],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/media', {
          params: {
            path: { store },
            query: { limit: PAGE, ...(q && { q }), ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const oneMediaQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: ['store', store, 'media', 'one', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/media/{id}', { params: { path: { store, id } }, signal })),
    staleTime: 60_000,
  })
