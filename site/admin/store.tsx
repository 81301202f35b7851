import { queryOptions, useQuery } from '@tanstack/react-query'
import { createContext, use } from 'react'
import type { components } from '../../api/contracts/generated/api.ts'
import { grantOf, type Action, type Role } from '../../api/contracts/permissions.ts'
import { api, dataOf, problemOf } from './api.ts'
import type { Me } from './session.ts'

export type Store = components['schemas']['Store']

export interface StoreInUse extends Store {
  role: Role
  /** Of a manager or employee. */
  branchIds: number[]
  /** An address of the admin in this store: `store.path('products')`. */
  path(to?: string): string
  can(action: Action): boolean
}

const StoreContext = createContext<StoreInUse | undefined>(undefined)
export const StoreProvider = StoreContext.Provider

/** The store whose page this is. */
export function useStore(): StoreInUse {
  const store = use(StoreContext)
  if (!store) throw new Error('This component belongs on a page of a store')
  return store
}

export const useStoreIfAny = () => use(StoreContext)

export const storeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['store', slug],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}', { params: { path: { store: slug } }, signal })),
    staleTime: 60_000,
  })

/** One's stores; of the platform admin the first hundred of all. */
export const useStores = () =>
  useQuery({
    queryKey: ['stores'],
    queryFn: async ({ signal }) => {
      const { data } = await dataOf(api.GET('/api/stores', { params: { query: { limit: 100 } }, signal }))
      return data
    },
    staleTime: 60_000,
  })

export function roleIn(me: Me, storeId: string): Role | undefined {
  const membership = me.memberships.find(({ store }) => store.id === storeId)
  return membership?.role ?? (me.account.admin ? 'admin' : undefined)
}

interface Found {
  store?: StoreInUse
  error: Error | null
  /** Not there, or not for whoever asks: the same to him. */
  isMissing: boolean
}

/** Without a slug there is none in use. */
export function useStoreInUse(me: Me, slug: string | undefined): Found {
  const { data, error } = useQuery({ ...storeQuery(slug ?? ''), enabled: slug !== undefined })
  if (slug === undefined) return { error: null, isMissing: false }
  const role = data && roleIn(me, data.id)
  if (!data) return { error, isMissing: problemOf(error)?.code === 'not_found' }
  if (!role) return { error, isMissing: true }
  const store: StoreInUse = {
    ...data,
    role,
    branchIds: me.memberships.find((each) => each.store.id === data.id)?.branchIds ?? [],
    path: (to = '') => `/admin/${data.slug}${to && `/${to}`}`,
    can: (action) => grantOf(role, action) !== null,
  }
  return { store, error: null, isMissing: false }
}
