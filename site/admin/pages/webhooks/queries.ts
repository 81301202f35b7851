import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'
import type { Tone } from '../../kit/index.ts'

export type Webhook = components['schemas']['Webhook']
export type WebhookEvent = components['schemas']['WebhookEvent']
export type Delivery = components['schemas']['WebhookDelivery']
export type DeliveryStatus = components['schemas']['WebhookDeliveryStatus']

export const DELIVERY_TONES: Record<DeliveryStatus, Tone> = {
  queued: 'calm',
  sending: 'info',
  delivered: 'good',
  failed: 'bad',
}
export const DELIVERY_STATUSES = Object.keys(DELIVERY_TONES) as DeliveryStatus[]

const PAGE = 50
const WHILE_UNDER_WAY_MS = 2_000

const webhooksKey = (store: string) => ['store', store, 'webhooks'] as const

export const webhooksQuery = (store: string) =>
  infiniteQueryOptions({
    queryKey: [...webhooksKey(store), 'list'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/webhooks', {
          params: { path: { store }, query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const webhookQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: [...webhooksKey(store), id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/webhooks/{id}', { params: { path: { store, id } }, signal })),
    refetchOnWindowFocus: false,
  })

export function takeWebhook(store: string, webhook: Webhook): void {
  queryClient.setQueryData(webhookQuery(store, webhook.id).queryKey, webhook)
  void queryClient.invalidateQueries({ queryKey: webhooksQuery(store).queryKey })
}

export const createWebhook = (store: string, body: { url: string; name: string; events: WebhookEvent[] }) =>
  dataOf(api.POST('/api/stores/{store}/webhooks', { params: { path: { store } }, body }))

export const changeWebhook = (
  store: string,
  id: number,
  body: { url?: string; name?: string; events?: WebhookEvent[]; active?: boolean },
) => dataOf(api.PATCH('/api/stores/{store}/webhooks/{id}', { params: { path: { store, id } }, body }))

export async function deleteWebhook(store: string, id: number): Promise<void> {
  await dataOf(api.DELETE('/api/stores/{store}/webhooks/{id}', { params: { path: { store, id } } }))
  await queryClient.invalidateQueries({ queryKey: webhooksQuery(store).queryKey })
}

export const rotateSecret = (store: string, id: number) =>
  dataOf(api.POST('/api/stores/{store}/webhooks/{id}/rotate', { params: { path: { store, id } }, body: {} }))

const deliveriesKey = (store: string, id: number) => [...webhooksKey(store), id, 'deliveries'] as const

/** Looks again by itself while something is on its way. */
export const deliveriesQuery = (store: string, id: number, status: DeliveryStatus | undefined) =>
  infiniteQueryOptions({
    queryKey: [...deliveriesKey(store, id), 'list', status ?? 'any'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/webhooks/{id}/deliveries', {
          params: {
            path: { store, id },
            query: { limit: PAGE, ...(status && { status }), ...(pageParam && { cursor: pageParam }) },
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

export const deliveryQuery = (store: string, id: number, deliveryId: number) =>
  queryOptions({
    queryKey: [...deliveriesKey(store, id), deliveryId],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/webhooks/{id}/deliveries/{deliveryId}', {
          params: { path: { store, id, deliveryId } },
          signal,
        }),
      ),
  })

const deliveriesChanged = (store: string, id: number) =>
  queryClient.invalidateQueries({ queryKey: deliveriesKey(store, id) })

export async function pingWebhook(store: string, id: number): Promise<void> {
  await dataOf(api.POST('/api/stores/{store}/webhooks/{id}/ping', { params: { path: { store, id } } }))
  await deliveriesChanged(store, id)
}

export async function replayDelivery(store: string, id: number, deliveryId: number): Promise<void> {
  await dataOf(
    api.POST('/api/stores/{store}/webhooks/{id}/deliveries/{deliveryId}/replay', {
      params: { path: { store, id, deliveryId } },
    }),
  )
  await deliveriesChanged(store, id)
}
