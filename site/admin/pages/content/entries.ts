import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'
import type { Tone } from '../../kit/index.ts'

export type Folder = 'pages' | 'posts' | 'policies'
export type Entry = components['schemas']['Entry']
export type EntrySummary = components['schemas']['EntrySummary']
export type Status = Entry['status']
export type Words = Record<string, string>

export const STATUS_TONES: Record<Status, Tone> = {
  draft: 'calm',
  scheduled: 'info',
  published: 'good',
  changed: 'warn',
}

const PAGE = 50

const listPath = (folder: Folder) => `/api/stores/{store}/${folder}` as const
const onePath = (folder: Folder) => `/api/stores/{store}/${folder}/{id}` as const

export interface Place {
  store: string
  folder: Folder
}

const listKey = ({ store, folder }: Place) => ['store', store, folder] as const

export const entriesQuery = (place: Place, isUntranslated = false) =>
  infiniteQueryOptions({
    queryKey: [...listKey(place), { isUntranslated }],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET(listPath(place.folder), {
          params: {
            path: { store: place.store },
            query: {
              limit: PAGE,
              ...(isUntranslated && { missing: 'translation' as const }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const entryQuery = ({ store, folder }: Place, id: number) =>
  queryOptions({
    queryKey: ['store', store, 'entry', folder, id],
    queryFn: ({ signal }) => dataOf(api.GET(onePath(folder), { params: { path: { store, id } }, signal })),
    // What is being edited does not change under one's hands; a conflict is told when saving.
    refetchOnWindowFocus: false,
    staleTime: 0,
  })

export const versionsQuery = ({ store, folder }: Place, id: number) =>
  queryOptions({
    queryKey: ['store', store, 'entry', folder, id, 'versions'],
    async queryFn({ signal }) {
      const { data } = await dataOf(
        api.GET(`${onePath(folder)}/versions`, { params: { path: { store, id } }, signal }),
      )
      return data
    },
  })

/** After a change: lists and versions may be others now. */
export function takeEntry(place: Place, entry: Entry): void {
  queryClient.setQueryData(entryQuery(place, entry.id).queryKey, entry)
  void queryClient.invalidateQueries({ queryKey: listKey(place) })
  void queryClient.invalidateQueries({ queryKey: versionsQuery(place, entry.id).queryKey })
}

const known = ({ store }: Place, { id, version }: Entry) => ({
  path: { store, id },
  header: { 'if-match': `"${version}"` },
})

export interface EntryChanges {
  title: Words
  slug: Words
  body: Words
  excerpt?: Words
  author?: string
  imageId?: number | null
  seo: { title: Words; description: Words }
}

export const createEntry = ({ store, folder }: Place, body: EntryChanges) =>
  dataOf(api.POST(listPath(folder), { params: { path: { store } }, body }))

export const changeEntry = (place: Place, base: Entry, body: Partial<EntryChanges>) =>
  dataOf(api.PATCH(onePath(place.folder), { params: known(place, base), body }))

export const publishEntry = (place: Place, base: Entry, at: string | undefined) =>
  dataOf(
    api.POST(`${onePath(place.folder)}/publish`, {
      params: known(place, base),
      body: at === undefined ? {} : { at },
    }),
  )

export const unpublishEntry = (place: Place, base: Entry) =>
  dataOf(api.POST(`${onePath(place.folder)}/unpublish`, { params: known(place, base) }))

export const restoreEntry = (place: Place, base: Entry, version: number) =>
  dataOf(
    api.POST(`${onePath(place.folder)}/versions/{version}/restore`, {
      params: { path: { store: place.store, id: base.id, version }, header: known(place, base).header },
    }),
  )

export async function removeEntry(place: Place, base: Entry): Promise<void> {
  await dataOf(api.DELETE(onePath(place.folder), { params: known(place, base) }))
  void queryClient.invalidateQueries({ queryKey: listKey(place) })
}
