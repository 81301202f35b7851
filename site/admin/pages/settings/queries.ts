import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf } from '../../api.ts'

export type StoreSettings = components['schemas']['StoreSettings']

export const settingsQuery = (store: string) =>
  queryOptions({
    queryKey: ['store', store, 'settings'],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/settings', { params: { path: { store } }, signal })),
    // What is being edited does not change under one's hands; a conflict is told when saving.
    refetchOnWindowFocus: false,
    staleTime: 0,
  })
