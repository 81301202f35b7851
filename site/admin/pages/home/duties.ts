import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'
import { touchesDay } from './touches-day.ts'

export type Task = components['schemas']['Task']
export type TaskState = Task['state']
export type Shift = components['schemas']['Shift']

const DAY_MS = 86_400_000
const MOST = 100
const SHOWN_SHIFTS = 6

const dutiesKey = (store: string) => ['store', store, 'duties'] as const

export const boardQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: [...dutiesKey(store), 'board', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/branches/{id}/board', { params: { path: { store, id } }, signal })),
  })

/** What is still to be done: what is under way before what has not begun. */
export const ownTasksQuery = (store: string) =>
  queryOptions({
    queryKey: [...dutiesKey(store), 'own tasks'],
    async queryFn({ signal }) {
      const inState = async (state: TaskState) => {
        const params = { path: { store }, query: { state, limit: MOST } }
        return (await dataOf(api.GET('/api/stores/{store}/tasks', { params, signal }))).data
      }
      const [doing, open] = await Promise.all([inState('doing'), inState('open')])
      return [...doing, ...open]
    },
  })

/** One's own that are not over yet, the next one first. */
export const nextShiftsQuery = (store: string) =>
  queryOptions({
    queryKey: [...dutiesKey(store), 'next shifts'],
    async queryFn({ signal }) {
      const query = { from: new Date().toISOString(), limit: SHOWN_SHIFTS }
      return (
        await dataOf(api.GET('/api/stores/{store}/shifts', { params: { path: { store }, query }, signal }))
      ).data
    },
  })

/** Those of a branch that touch this day, as the store's clock counts it. */
export const todaysShiftsQuery = (store: { slug: string; timezone: string }, branch: number) =>
  queryOptions({
    queryKey: [...dutiesKey(store.slug), 'today', branch],
    async queryFn({ signal }) {
      const now = Date.now()
      const query = {
        branch,
        from: new Date(now - DAY_MS).toISOString(),
        to: new Date(now + DAY_MS).toISOString(),
        limit: MOST,
      }
      const { data } = await dataOf(
        api.GET('/api/stores/{store}/shifts', { params: { path: { store: store.slug }, query }, signal }),
      )
      return data.filter((shift) => touchesDay(shift, new Date(now), store.timezone))
    },
  })

export const branchStaffQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: ['store', store, 'branches', id, 'staff'],
    async queryFn({ signal }) {
      const params = { path: { store, id }, query: { limit: MOST } }
      return (await dataOf(api.GET('/api/stores/{store}/branches/{id}/staff', { params, signal }))).data
    },
    staleTime: 60_000,
  })

export const dutiesChanged = (store: string) => queryClient.invalidateQueries({ queryKey: dutiesKey(store) })

export const moveTask = (store: string, id: number, state: TaskState) =>
  dataOf(
    api.POST('/api/stores/{store}/tasks/{id}/state', { params: { path: { store, id } }, body: { state } }),
  )

export const handOut = (store: string, body: components['schemas']['TaskInput']) =>
  dataOf(api.POST('/api/stores/{store}/tasks', { params: { path: { store } }, body }))

export const planShift = (store: string, body: components['schemas']['ShiftInput']) =>
  dataOf(api.POST('/api/stores/{store}/shifts', { params: { path: { store } }, body }))
