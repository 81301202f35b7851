import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { components } from '../../api/contracts/generated/api.ts'
import { api, dataOf, ProblemError, queryClient } from './api.ts'
import { sessionEnded } from './session-ended.ts'

export type Me = components['schemas']['Me']
export type Account = components['schemas']['Account']

const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await dataOf(api.GET('/api/auth/me', { signal }))
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 401) throw error
      const known = queryClient.getQueryData<Me | null>(['me'])
      if (known) sessionEnded.set(true)
      return known ?? null
    }
  },
  staleTime: 60_000,
})

/** Null: nobody is signed in. */
export const useSession = () => useQuery(meQuery)

/** Whoever is signed in; only for pages that nobody else sees. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery)
  if (!data) throw new Error('This page is for people who are signed in')
  return data
}

/** After signing in. Who comes back as somebody else begins anew. */
export async function enter(account: Account): Promise<void> {
  const before = queryClient.getQueryData<Me | null>(['me'])
  if (before && before.account.id !== account.id) return window.location.reload()
  await queryClient.query({ ...meQuery, staleTime: 0 })
  sessionEnded.set(false)
  await queryClient.invalidateQueries()
}

export async function signOut(): Promise<void> {
  await dataOf(api.POST('/api/auth/logout', {}))
  window.location.assign('/admin/')
}
