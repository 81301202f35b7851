import type { InfiniteData } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'
import { productsKey, type ProductStatus, type ProductSummary } from './queries.ts'

export type BulkStatus = Exclude<ProductStatus, 'scheduled'>
type BulkEdit = components['schemas']['BulkEdit']

const ASK_AGAIN_MS = 500

/** In the lists at once, before the answer; what the server says afterwards holds. */
export function showStatuses(store: string, statuses: ReadonlyMap<number, ProductStatus>): void {
  queryClient.setQueriesData<InfiniteData<{ data: ProductSummary[]; next: string | null }>>(
    { queryKey: productsKey(store) },
    (lists) =>
      lists && {
        ...lists,
        pages: lists.pages.map((page) => ({
          ...page,
          data: page.data.map((row) => ({ ...row, status: statuses.get(row.id) ?? row.status })),
        })),
      },
  )
}

/** Few are done with the answer, many are a job that is followed to its end. */
export async function setStatuses(store: string, ids: number[], status: BulkStatus): Promise<BulkEdit> {
  try {
    const path = { store }
    let edit = await dataOf(
      api.POST('/api/stores/{store}/products/bulk', { params: { path }, body: { ids, patch: { status } } }),
    )
    while (edit.status === 'waiting' || edit.status === 'running') {
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
      const { id } = edit
      edit = await dataOf(
        api.GET('/api/stores/{store}/products/bulk/{id}', { params: { path: { store, id } } }),
      )
    }
    return edit
  } finally {
    void queryClient.invalidateQueries({ queryKey: productsKey(store) })
  }
}

/** Each back to what it was. */
export async function restoreStatuses(store: string, before: readonly ProductSummary[]): Promise<void> {
  showStatuses(store, new Map(before.map(({ id, status }) => [id, status])))
  for (const status of ['active', 'draft', 'archived'] as const) {
    const ids = before.filter((product) => product.status === status).map(({ id }) => id)
    if (ids.length > 0) await setStatuses(store, ids, status)
  }
  for (const { id, publishAt } of before.filter(({ status }) => status === 'scheduled')) {
    const body = { status: 'scheduled', ...(publishAt && { publishAt }) } as const
    await dataOf(api.PATCH('/api/stores/{store}/products/{id}', { params: { path: { store, id } }, body }))
  }
  void queryClient.invalidateQueries({ queryKey: productsKey(store) })
}
