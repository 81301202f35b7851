import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'

export type Collection = components['schemas']['Collection']
export type CollectionSummary = components['schemas']['CollectionSummary']
export type CollectionPatch = components['schemas']['CollectionPatch']
export type Rule = components['schemas']['CollectionRule']
export type AttributeDefinition = components['schemas']['AttributeDefinition']

const PAGE = 50
const MOST = 100

interface Page<Row> {
  data: Row[]
  next: string | null
}

export async function readAll<Row>(ask: (cursor: { cursor?: string }) => Promise<Page<Row>>): Promise<Row[]> {
  const found: Row[] = []
  let cursor: string | null = null
  do {
    const page: Page<Row> = await ask(cursor === null ? {} : { cursor })
    found.push(...page.data)
    cursor = page.next
  } while (cursor !== null)
  return found
}

export const collectionsKey = (store: string) => ['store', store, 'collections'] as const

export const collectionsQuery = (store: string) =>
  infiniteQueryOptions({
    queryKey: [...collectionsKey(store), 'list'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/collections', {
          params: { path: { store }, query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const collectionQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: [...collectionsKey(store), id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/collections/{id}', { params: { path: { store, id } }, signal })),
    refetchOnWindowFocus: false,
    staleTime: 0,
  })

/** Titles of the products that a collection was saved with. */
export const memberTitlesQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: [...collectionsKey(store), id, 'titles'],
    async queryFn({ signal }) {
      const products = await readAll((cursor) =>
        dataOf(
          api.GET('/api/stores/{store}/products', {
            params: { path: { store }, query: { collection: id, limit: MOST, ...cursor } },
            signal,
          }),
        ),
      )
      return new Map(products.map((each) => [each.id, each.title]))
    },
    staleTime: 60_000,
  })

export const allBrandsQuery = (store: string) =>
  queryOptions({
    queryKey: ['store', store, 'brands', 'all'],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        dataOf(
          api.GET('/api/stores/{store}/brands', {
            params: { path: { store }, query: { limit: MOST, ...cursor } },
            signal,
          }),
        ),
      ),
    staleTime: 60_000,
  })

export const attributesQuery = (store: string) =>
  queryOptions({
    queryKey: ['store', store, 'attributes'],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/attributes', { params: { path: { store } }, signal })),
    staleTime: 60_000,
  })

export const rulePreviewQuery = (store: string, rule: Rule) =>
  queryOptions({
    queryKey: [...collectionsKey(store), 'preview', rule],
    queryFn: ({ signal }) =>
      dataOf(
        api.POST('/api/stores/{store}/collections/preview', {
          params: { path: { store } },
          body: { rule },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  })

export const createCollection = (store: string, title: string, patch: CollectionPatch) =>
  dataOf(
    api.POST('/api/stores/{store}/collections', { params: { path: { store } }, body: { ...patch, title } }),
  )

type Known = Pick<Collection, 'id' | 'version'>

const oneOf = (store: string, { id, version }: Known) => ({
  path: { store, id },
  header: { 'if-match': `"${version}"` },
})

/** Refused with `precondition_failed` when somebody else was quicker. */
export const changeCollection = (store: string, collection: Known, patch: CollectionPatch) =>
  dataOf(api.PATCH('/api/stores/{store}/collections/{id}', { params: oneOf(store, collection), body: patch }))

export async function deleteCollection(store: string, collection: Known): Promise<void> {
  await dataOf(api.DELETE('/api/stores/{store}/collections/{id}', { params: oneOf(store, collection) }))
  await queryClient.invalidateQueries({ queryKey: collectionsQuery(store).queryKey })
}

export function takeCollection(store: string, collection: Collection): void {
  queryClient.setQueryData(collectionQuery(store, collection.id).queryKey, collection)
  void queryClient.invalidateQueries({ queryKey: collectionsQuery(store).queryKey })
}
