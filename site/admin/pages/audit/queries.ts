import { infiniteQueryOptions } from '@tanstack/react-query'
import type { components, operations } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf } from '../../api.ts'

export type AuditEntry = components['schemas']['AuditEntry']
export type AuditQuery = Omit<
  NonNullable<operations['getStoresByStoreAudit']['parameters']['query']>,
  'cursor' | 'limit'
>

const PAGE = 50

export const auditQuery = (store: string, query: AuditQuery) =>
  infiniteQueryOptions({
    queryKey: ['store', store, 'audit', query],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/audit', {
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
    staleTime: 0,
  })
