import { useQueries } from '@tanstack/react-query'
import { useStore } from '../../store.tsx'
import { pictureQuery, type MediaDetail } from '../media/queries.ts'

/** Those of the pictures that are known by now. */
export function usePictures(ids: readonly number[]): ReadonlyMap<number, MediaDetail> {
  const { slug } = useStore()
  return useQueries({
    queries: ids.map((id) => ({ ...pictureQuery(slug, id), staleTime: 60_000 })),
    combine: (results) => new Map(results.flatMap(({ data }) => (data ? [[data.id, data]] : []))),
  })
}
