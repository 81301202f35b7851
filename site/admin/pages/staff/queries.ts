import { infiniteQueryOptions, queryOptions, type InfiniteData } from '@tanstack/react-query'
import { api, dataOf, queryClient } from '../../api.ts'

/** As much of a branch as choosing one needs. */
interface Branch {
  id: number
  name: string
}

const PAGE = 100

const staffKey = (store: string) => ['store', store, 'staff'] as const

export const membersQuery = (store: string) =>
  infiniteQueryOptions({
    queryKey: [...staffKey(store), 'members'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/staff', {
          params: { path: { store }, query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const invitationsQuery = (store: string) =>
  infiniteQueryOptions({
    queryKey: [...staffKey(store), 'invitations'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/invitations', {
          params: { path: { store }, query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

/** All of them, for names and for choosing. */
export const branchesQuery = (store: string) =>
  queryOptions({
    queryKey: ['store', store, 'branches', 'all'],
    async queryFn({ signal }) {
      const found: Branch[] = []
      let cursor: string | null = null
      do {
        const { data, next }: { data: Branch[]; next: string | null } = await dataOf(
          api.GET('/api/stores/{store}/branches', {
            params: { path: { store }, query: { limit: PAGE, ...(cursor !== null && { cursor }) } },
            signal,
          }),
        )
        found.push(...data)
        cursor = next
      } while (cursor !== null)
      return found
    },
    staleTime: 60_000,
  })

export const rowsOf = <Row>(data: InfiniteData<{ data: Row[] }> | undefined) =>
  data?.pages.flatMap((page) => page.data)

export const refreshStaff = (store: string) => queryClient.invalidateQueries({ queryKey: staffKey(store) })
