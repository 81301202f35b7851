import { useQuery } from '@tanstack/react-query'
import { ProblemNotice, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { EditorRoom } from './EditorRoom.tsx'
import { packsQuery, themeQuery } from './queries.ts'

/** The theme editor: the page as it will be, and all that can be set in it. */
export default function Theme() {
  const { slug } = useStore()
  const theme = useQuery(themeQuery(slug))
  const packs = useQuery(packsQuery)
  const error = theme.error ?? packs.error
  const retry = () => {
    void theme.refetch()
    void packs.refetch()
  }
  if (theme.data && packs.data) return <EditorRoom key={slug} theme={theme.data} packs={packs.data} />
  return error ? <ProblemNotice error={error} onRetry={retry} /> : <Skeleton lines={8} />
}
