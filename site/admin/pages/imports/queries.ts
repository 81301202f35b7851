import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { api, dataOf, queryClient } from '../../api.ts'
import type { Tone } from '../../kit/index.ts'

export type Import = components['schemas']['Import']
export type ImportSummary = components['schemas']['ImportSummary']

export const IMPORT_TONES: Record<ImportSummary['status'], Tone> = {
  waiting: 'calm',
  running: 'info',
  done: 'good',
  failed: 'bad',
}

const PAGE = 30
const WHILE_RUNNING_MS = 1_000

export const isUnderWay = ({ status, picturesLeft }: ImportSummary) =>
  status === 'waiting' || status === 'running' || picturesLeft > 0

const importsKey = (store: string) => ['store', store, 'imports'] as const

/** Both look again by themselves until nothing is under way. */
export const importsQuery = (store: string) =>
  infiniteQueryOptions({
    queryKey: [...importsKey(store), 'list'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/imports', {
          params: { path: { store }, query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.data.some(isUnderWay) ? WHILE_RUNNING_MS : false),
  })

export const importQuery = (store: string, id: number) =>
  queryOptions({
    queryKey: [...importsKey(store), id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/imports/{id}', { params: { path: { store, id } }, signal })),
    refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data) ? false : WHILE_RUNNING_MS),
  })

export async function startImport(store: string, file: File, isDryRun: boolean): Promise<number> {
  const form = new FormData()
  form.set('file', file)
  const { id } = await dataOf(
    api.POST('/api/stores/{store}/imports', {
      params: { path: { store }, query: { dryRun: String(isDryRun) } },
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  )
  await queryClient.invalidateQueries({ queryKey: importsKey(store) })
  return id
}
