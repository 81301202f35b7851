import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'

export type PlatformOverview = components['schemas']['PlatformOverview']
export type FailingJob = components['schemas']['FailingJob']

const LOOK_AGAIN_MS = 10_000
const SHOWN_MAILS = 5

/** Looks again by itself. */
export const platformQuery = queryOptions({
  queryKey: ['platform', 'overview'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/platform/overview', { signal })),
  refetchInterval: LOOK_AGAIN_MS,
})

export const failedMailQuery = queryOptions({
  queryKey: ['platform', 'mail', 'failed'],
  async queryFn({ signal }) {
    const query = { status: 'failed' as const, limit: SHOWN_MAILS }
    return (await dataOf(api.GET('/api/platform/mail', { params: { query }, signal }))).data
  },
})

const platformChanged = () => queryClient.invalidateQueries({ queryKey: ['platform'] })

export async function retryJob(id: number): Promise<void> {
  await dataOf(api.POST('/api/platform/jobs/{id}/retry', { params: { path: { id } } }))
  await platformChanged()
}

export async function retryMail(id: number): Promise<void> {
  await dataOf(api.POST('/api/platform/mail/{id}/retry', { params: { path: { id } } }))
  await platformChanged()
}
