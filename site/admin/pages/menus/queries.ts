import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf } from '../../api.ts'

export type Menu = components['schemas']['Menu']
export type MenuItem = components['schemas']['MenuItem']
export type MenuLink = components['schemas']['MenuLink']
export type TargetKind = Extract<MenuLink, { id: number }>['kind']

export const menusQuery = (store: string) =>
  queryOptions({
    queryKey: ['store', store, 'menus'],
    async queryFn({ signal }) {
      const { data } = await dataOf(
        api.GET('/api/stores/{store}/menus', {
          params: { path: { store }, query: { limit: 100 } },
          signal,
        }),
      )
      return data.toReversed()
    },
    // What is being edited does not change under one's hands; a conflict is told when saving.
    refetchOnWindowFocus: false,
  })

const FOLDERS = {
  category: 'categories',
  collection: 'collections',
  brand: 'brands',
  product: 'products',
  branch: 'branches',
  page: 'pages',
  post: 'posts',
  policy: 'policies',
} as const satisfies Record<TargetKind | 'branch', string>

/** More are not offered: nobody chooses from a list that long. */
const MOST_CALLS = 10

export interface Target {
  id: number
  title: string
}

/** The things of a kind that a link or a section can point at. */
export const targetsQuery = (store: string, kind: keyof typeof FOLDERS, locales: readonly string[]) =>
  queryOptions({
    queryKey: ['store', store, FOLDERS[kind], 'targets'],
    async queryFn({ signal }): Promise<Target[]> {
      const found: Target[] = []
      let cursor: string | undefined
      for (let call = 0; call < MOST_CALLS; call++) {
        const answer: { data: Named[]; next: string | null } = await dataOf(
          api.GET(`/api/stores/{store}/${FOLDERS[kind]}`, {
            params: { path: { store }, query: { limit: 100, ...(cursor !== undefined && { cursor }) } },
            signal,
          }),
        )
        found.push(...answer.data.map((each) => ({ id: each.id, title: titleOf(each, locales) })))
        if (answer.next === null) break
        cursor = answer.next
      }
      return found
    },
    staleTime: 60_000,
  })

interface Named {
  id: number
  title?: string | Record<string, string>
  name?: string
}

function titleOf({ id, title, name }: Named, locales: readonly string[]): string {
  if (typeof title === 'object') return locales.map((locale) => title[locale]).find(Boolean) ?? `#${id}`
  return title ?? name ?? `#${id}`
}
