import { useQuery } from '@tanstack/react-query'
import { ProblemNotice, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { entryQuery, type Folder } from './entries.ts'
import { EntryForm } from './EntryForm.tsx'

/** `new`, or the draft of one that is there. */
export function EntryEditor({ folder, id }: { folder: Folder; id: string }) {
  const { slug } = useStore()
  const isNew = id === 'new'
  const { data, error, refetch } = useQuery({
    ...entryQuery({ store: slug, folder }, Number(id)),
    enabled: !isNew,
  })
  if (isNew) return <EntryForm key="new" folder={folder} />
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={10} />
  return <EntryForm key={data.id} folder={folder} entry={data} />
}
