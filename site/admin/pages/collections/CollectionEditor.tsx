import { useQuery } from '@tanstack/react-query'
import { ProblemNotice, Skeleton } from '../../kit/index.ts'
import type { PageProps } from '../../registry.ts'
import { Missing } from '../../shell/Missing.tsx'
import { useStore } from '../../store.tsx'
import { CollectionForm } from './CollectionForm.tsx'
import { collectionQuery } from './queries.ts'

export default function CollectionEditor({ params }: PageProps) {
  const { slug } = useStore()
  const id = Number(params['id'])
  const { data, error, refetch } = useQuery({ ...collectionQuery(slug, id), enabled: id > 0 })
  if (params['id'] === 'new') return <CollectionForm key="new" collection={undefined} />
  if (data) return <CollectionForm key={data.id} collection={data} />
  if (!(id > 0)) return <Missing />
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />
}
