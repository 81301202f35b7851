import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components, operations } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'

export type StockLevel = components['schemas']['StockLevel']
export type StockMovement = components['schemas']['StockMovement']
export type Adjustment = components['schemas']['AdjustmentInput']
export type Reason = Adjustment['reason']

type QueryOf<Name extends keyof operations> = Omit<
  NonNullable<operations[Name]['parameters']['query']>,
  'cursor' | 'limit'
>
export type LevelQuery = QueryOf<'getStoresByStoreInventory'>
export type MovementQuery = QueryOf<'getStoresByStoreInventoryMovements'>

const PAGE = 50

export const inventoryKey = (store: string) => ['store', store, 'inventory'] as const

export const levelsQuery = (store: string, query: LevelQuery) =>
  infiniteQueryOptions({
    queryKey: [...inventoryKey(store), 'levels', query],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/inventory', {
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

export const movementsQuery = (store: string, query: MovementQuery) =>
  infiniteQueryOptions({
    queryKey: [...inventoryKey(store), 'movements', query],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/inventory/movements', {
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

const MOST = 100

/** For the filter and the names; more branches than these are named by their number. */
export const branchesQuery = (store: string) =>
  queryOptions({
    queryKey: ['store', store, 'branches', 'names'],
    async queryFn({ signal }) {
      const { data } = await dataOf(
        api.GET('/api/stores/{store}/branches', {
          params: { path: { store }, query: { limit: MOST } },
          signal,
        }),
      )
      return data.map(({ id, name }) => ({ id, name }))
    },
    staleTime: 60_000,
  })

const refresh = (store: string) => queryClient.invalidateQueries({ queryKey: inventoryKey(store) })

export async function adjustStock(store: string, adjustment: Adjustment): Promise<void> {
  await dataOf(
    api.POST('/api/stores/{store}/inventory/adjustments', {
      params: { path: { store } },
      body: adjustment,
    }),
  )
  await refresh(store)
}

export async function setThreshold(
  store: string,
  { variantId, branchId }: StockLevel,
  lowAt: number,
): Promise<void> {
  await dataOf(
    api.PATCH('/api/stores/{store}/inventory/thresholds', {
      params: { path: { store } },
      body: { lines: [{ variantId, branchId, lowAt }] },
    }),
  )
  await refresh(store)
}

export const nameOfLevel = ({ title, options }: Pick<StockLevel, 'title' | 'options'>) =>
  options.length > 0 ? `${title}, ${options.join(' / ')}` : title

/** A variant in a branch. */
export const keyOfLevel = ({ variantId, branchId }: Pick<StockLevel, 'variantId' | 'branchId'>) =>
  `${variantId}-${branchId}`
