import { infiniteQueryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf } from '../../api.ts'
import type { Tone } from '../../kit/index.ts'

export type Release = components['schemas']['Release']

export const RELEASE_TONES: Record<Release['status'], Tone> = {
  building: 'info',
  ready: 'warn',
  live: 'good',
  superseded: 'calm',
  failed: 'bad',
}

const WHILE_BUILDING_MS = 700
const OTHERWISE_MS = 5_000

export const releasesKey = (store: string) => ['store', store, 'releases'] as const

/** Looks again by itself: often while something is being built. */
export const releasesQuery = (store: string, limit: number) =>
  infiniteQueryOptions({
    queryKey: [...releasesKey(store), limit],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/releases', {
          params: { path: { store }, query: { limit, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages[0]?.data.some(({ status }) => status === 'building')
        ? WHILE_BUILDING_MS
        : OTHERWISE_MS,
  })
