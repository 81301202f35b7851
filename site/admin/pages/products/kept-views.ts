import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'
import { FILTERS } from './filters.ts'

export type ProductView = components['schemas']['ProductView']
type Views = components['schemas']['ProductViews']
type ViewQuery = ProductView['query']

const KEPT = [...FILTERS, 'sort'] as const

export const viewsQuery = (store: string) =>
  queryOptions({
    queryKey: ['store', store, 'views'],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/views', { params: { path: { store } }, signal })),
    staleTime: 60_000,
  })

/** Refused with `precondition_failed` when another window was quicker. */
export async function keepViews(store: string, { version }: Views, views: ProductView[]): Promise<void> {
  const { queryKey } = viewsQuery(store)
  try {
    const saved = await dataOf(
      api.PUT('/api/stores/{store}/views', {
        params: { path: { store }, header: { 'if-match': `"${version}"` } },
        body: { views },
      }),
    )
    queryClient.setQueryData(queryKey, saved)
  } catch (error) {
    await queryClient.invalidateQueries({ queryKey })
    throw error
  }
}

/** What of the address makes a view. The usual order is none. */
export function readView(params: URLSearchParams): ViewQuery {
  const chosen = KEPT.flatMap((name) => {
    const value = params.get(name)
    return value && !(name === 'sort' && value === 'updated') ? [[name, value]] : []
  })
  return Object.fromEntries(chosen) as ViewQuery
}

/** For the address: what the view does not name is taken out. */
export const toParams = (query: ViewQuery): Record<string, string | null> =>
  Object.fromEntries(KEPT.map((name) => [name, query[name] ?? null]))

export const isSameView = (one: ViewQuery, other: ViewQuery): boolean =>
  KEPT.every((name) => one[name] === other[name])
