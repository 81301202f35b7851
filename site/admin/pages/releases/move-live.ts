import { useMutation } from '@tanstack/react-query'
import { api, dataOf, queryClient } from '../../api.ts'
import { showToast } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { releasesKey } from './queries.ts'

/** Shows another release to visitors: an earlier one and holds it, or the newest and goes on. */
export function useMoveLive(done: (id: number) => string) {
  const { slug } = useStore()
  return useMutation({
    mutationFn: (id: number) =>
      dataOf(
        api.POST('/api/stores/{store}/releases/{id}/rollback', { params: { path: { store: slug, id } } }),
      ),
    async onSuccess({ id }) {
      await queryClient.invalidateQueries({ queryKey: releasesKey(slug) })
      showToast({ text: done(id) })
    },
  })
}
