import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'
import type { Tone } from '../../kit/index.ts'
import { readAll } from '../collections/queries.ts'

export type Promotion = components['schemas']['Promotion']
export type PromotionInput = components['schemas']['PromotionInput']
export type PromotionState = Promotion['state']
export type Effect = components['schemas']['PromotionEffect']
export type Kind = Effect['kind']
export type Coupon = components['schemas']['PromotionCoupon']
export type Simulation = components['schemas']['Simulation']
export type Trace = components['schemas']['PromotionTrace']
export type SimulationInput = components['schemas']['SimulationInput']

export const STATE_TONES: Record<PromotionState, Tone> = {
  active: 'good',
  scheduled: 'info',
  paused: 'warn',
  ended: 'calm',
}
export const STATES = Object.keys(STATE_TONES) as PromotionState[]

const PAGE = 50
/** More than these need not be known to find what collides. */
const NEIGHBOURS = 100

const promotionsKey = (store: string) => ['store', store, 'promotions'] as const

export const promotionsQuery = (store: string, state: PromotionState | undefined) =>
  infiniteQueryOptions({
    queryKey: [...promotionsKey(store), 'list', state ?? 'any'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/promotions', {
          params: {
            path: { store },
            query: { limit: PAGE, ...(state && { state }), ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
  })

export const promotionQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: [...promotionsKey(store), id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/promotions/{id}', { params: { path: { store, id } }, signal })),
    refetchOnWindowFocus: false,
    staleTime: 0,
  })

/** Those that hold now or will. */
export const neighboursQuery = (store: string) =>
  queryOptions({
    queryKey: [...promotionsKey(store), 'neighbours'],
    async queryFn({ signal }) {
      const pages = await Promise.all(
        (['active', 'scheduled'] as const).map((state) =>
          dataOf(
            api.GET('/api/stores/{store}/promotions', {
              params: { path: { store }, query: { limit: NEIGHBOURS, state } },
              signal,
            }),
          ),
        ),
      )
      return pages.flatMap(({ data }) => data)
    },
  })

type Known = Pick<Promotion, 'id' | 'version'>

const oneOf = (store: string, { id, version }: Known) => ({
  path: { store, id },
  header: { 'if-match': `"${version}"` },
})

export const createPromotion = (store: string, body: PromotionInput) =>
  dataOf(api.POST('/api/stores/{store}/promotions', { params: { path: { store } }, body }))

/** Refused with `precondition_failed` when somebody else was quicker. */
export const changePromotion = (store: string, promotion: Known, patch: Partial<PromotionInput>) =>
  dataOf(api.PATCH('/api/stores/{store}/promotions/{id}', { params: oneOf(store, promotion), body: patch }))

export async function deletePromotion(store: string, promotion: Known): Promise<void> {
  await dataOf(api.DELETE('/api/stores/{store}/promotions/{id}', { params: oneOf(store, promotion) }))
  await listsChanged(store)
}

export function takePromotion(store: string, promotion: Promotion): void {
  queryClient.setQueryData(promotionQuery(store, promotion.id).queryKey, promotion)
  void listsChanged(store)
}

const listsChanged = (store: string) =>
  Promise.all(
    ['list', 'neighbours'].map((list) =>
      queryClient.invalidateQueries({ queryKey: [...promotionsKey(store), list] }),
    ),
  )

export const couponsQuery = (store: string, id: number) =>
  infiniteQueryOptions({
    queryKey: [...promotionsKey(store), id, 'coupons'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/promotions/{id}/coupons', {
          params: { path: { store, id }, query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

async function couponsChanged(store: string, id: number): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [...promotionsKey(store), id] })
  await listsChanged(store)
}

export async function makeCoupon(store: string, id: number, code: string, limit: number | null) {
  const made = await dataOf(
    api.POST('/api/stores/{store}/promotions/{id}/coupons', {
      params: { path: { store, id } },
      body: { code, limit },
    }),
  )
  await couponsChanged(store, id)
  return made
}

export async function makeCoupons(store: string, id: number, count: number, prefix: string) {
  const { made } = await dataOf(
    api.POST('/api/stores/{store}/promotions/{id}/coupons/batch', {
      params: { path: { store, id } },
      body: { count, prefix },
    }),
  )
  await couponsChanged(store, id)
  return made
}

export async function deleteCoupon(store: string, id: number, couponId: number): Promise<void> {
  await dataOf(
    api.DELETE('/api/stores/{store}/promotions/{id}/coupons/{couponId}', {
      params: { path: { store, id, couponId } },
    }),
  )
  await couponsChanged(store, id)
}

export const simulate = (store: string, body: SimulationInput) =>
  dataOf(api.POST('/api/stores/{store}/promotions/simulate', { params: { path: { store } }, body }))

export const allCollectionsQuery = (store: string) =>
  queryOptions({
    queryKey: ['store', store, 'collections', 'all'],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        dataOf(
          api.GET('/api/stores/{store}/collections', {
            params: { path: { store }, query: { limit: NEIGHBOURS, ...cursor } },
            signal,
          }),
        ),
      ),
    staleTime: 60_000,
  })

export const variantQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: ['store', store, 'variant', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/variants/{id}', { params: { path: { store, id } }, signal })),
    staleTime: 60_000,
  })
