import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'
import { storeQuery } from '../../store.tsx'

export type Domain = components['schemas']['Domain']

export const domainsQuery = (store: string) =>
  queryOptions({
    queryKey: ['store', store, 'domains'],
    async queryFn({ signal }) {
      const { data } = await dataOf(
        api.GET('/api/stores/{store}/domains', { params: { path: { store } }, signal }),
      )
      return data
    },
  })

/** The store's own address may be another one now. */
export async function refreshDomains(store: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: domainsQuery(store).queryKey }),
    queryClient.invalidateQueries({ queryKey: storeQuery(store).queryKey, exact: true }),
  ])
}
