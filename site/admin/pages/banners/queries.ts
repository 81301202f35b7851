import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'

export type Banner = components['schemas']['Banner']
export type Placement = Banner['placement']
export type BannerValues = Pick<
  Banner,
  'title' | 'text' | 'link' | 'imageId' | 'placement' | 'position' | 'startsAt' | 'endsAt'
>

const PAGE = 50

const bannersKey = (store: string) => ['store', store, 'banners'] as const

export const bannersQuery = (store: string) =>
  infiniteQueryOptions({
    queryKey: [...bannersKey(store), 'list'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/banners', {
          params: { path: { store }, query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const bannerQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: [...bannersKey(store), id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/banners/{id}', { params: { path: { store, id } }, signal })),
    // What is being edited does not change under one's hands; a conflict is told when saving.
    refetchOnWindowFocus: false,
    staleTime: 0,
  })

export function takeBanner(store: string, banner: Banner): void {
  queryClient.setQueryData(bannerQuery(store, banner.id).queryKey, banner)
  void queryClient.invalidateQueries({ queryKey: bannersQuery(store).queryKey })
}

const known = (store: string, { id, version }: Banner) => ({
  path: { store, id },
  header: { 'if-match': `"${version}"` },
})

export const createBanner = (store: string, values: BannerValues, publish: boolean) =>
  dataOf(
    api.POST('/api/stores/{store}/banners', { params: { path: { store } }, body: { ...values, publish } }),
  )

/** Refused with `precondition_failed` when somebody else was quicker. */
export const changeBanner = (store: string, base: Banner, changes: Partial<BannerValues>, publish: boolean) =>
  dataOf(
    api.PATCH('/api/stores/{store}/banners/{id}', {
      params: known(store, base),
      body: { ...changes, publish },
    }),
  )

export const unpublishBanner = (store: string, base: Banner) =>
  dataOf(api.POST('/api/stores/{store}/banners/{id}/unpublish', { params: known(store, base) }))

export async function deleteBanner(store: string, base: Banner): Promise<void> {
  await dataOf(api.DELETE('/api/stores/{store}/banners/{id}', { params: known(store, base) }))
  await queryClient.invalidateQueries({ queryKey: bannersQuery(store).queryKey })
}
