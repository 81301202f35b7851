import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf } from '../../api.ts'
import type { Tone } from '../../kit/index.ts'

export type Mail = components['schemas']['Mail']
export type MailStatus = components['schemas']['MailStatus']

export const MAIL_TONES: Record<MailStatus, Tone> = {
  queued: 'info',
  sending: 'info',
  sent: 'good',
  failed: 'bad',
  suppressed: 'calm',
}
export const MAIL_STATUSES = Object.keys(MAIL_TONES) as MailStatus[]

export interface MailFilter {
  status?: MailStatus
  recipient?: string
}

const PAGE = 50
const WHILE_UNDER_WAY_MS = 3_000

export const mailKey = (store: string) => ['store', store, 'mail'] as const

/** Looks again by itself while something is on its way. */
export const mailLogQuery = (store: string, filter: MailFilter) =>
  infiniteQueryOptions({
    queryKey: [...mailKey(store), 'log', filter],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/mail', {
          params: {
            path: { store },
            query: { ...filter, limit: PAGE, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
    refetchInterval: ({ state }) =>
      state.data?.pages[0]?.data.some(({ status }) => status === 'queued' || status === 'sending')
        ? WHILE_UNDER_WAY_MS
        : false,
  })

export const previewQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: [...mailKey(store), 'preview', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/mail/{id}', { params: { path: { store, id } }, signal })),
  })
