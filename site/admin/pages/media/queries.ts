import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'

export type Media = components['schemas']['Media']
export type MediaDetail = components['schemas']['MediaDetail']

const PAGE = 60

export const mediaKey = (store: string) => ['store', store, 'media'] as const

export const mediaListQuery = (store: string, q: string, isUndescribed = false) =>
  infiniteQueryOptions({
    queryKey: [...mediaKey(store), 'list', q, isUndescribed],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/media', {
          params: {
            path: { store },
            query: {
              limit: PAGE,
              ...(q && { q }),
              ...(isUndescribed && { missing: 'alt' as const }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
  })

export const pictureQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: [...mediaKey(store), id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/media/{id}', { params: { path: { store, id } }, signal })),
    refetchOnWindowFocus: false,
  })

export function uploadPicture(store: string, file: File): Promise<Media> {
  const form = new FormData()
  form.set('file', file)
  return dataOf(
    api.POST('/api/stores/{store}/media', {
      params: { path: { store } },
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  )
}

export const mediaChanged = (store: string) => queryClient.invalidateQueries({ queryKey: mediaKey(store) })

/** The smallest that does for a tile. */
export const thumbnailOf = ({ variants, url }: Media): string =>
  variants.find(({ type }) => type === 'image/webp')?.url ?? url
