import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf } from '../../api.ts'

export type Session = components['schemas']['Session']
export type ApiKey = components['schemas']['ApiKey']

export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  async queryFn({ signal }) {
    const { data } = await dataOf(api.GET('/api/auth/sessions', { signal }))
    return data
  },
})

export const keysQuery = queryOptions({
  queryKey: ['me', 'keys'],
  async queryFn({ signal }) {
    const { data } = await dataOf(api.GET('/api/auth/keys', { signal }))
    return data
  },
})
