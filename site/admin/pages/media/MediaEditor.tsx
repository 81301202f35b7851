import { useQuery } from '@tanstack/react-query'
import { ProblemNotice, Skeleton } from '../../kit/index.ts'
import type { PageProps } from '../../registry.ts'
import { Missing } from '../../shell/Missing.tsx'
import { useStore } from '../../store.tsx'
import { MediaForm } from './MediaForm.tsx'
import { pictureQuery } from './queries.ts'

export default function MediaEditor({ params }: PageProps) {
  const { slug } = useStore()
  const id = Number(params['id'])
  const { data, error, refetch } = useQuery({ ...pictureQuery(slug, id), enabled: id > 0 })
  if (!(id > 0)) return <Missing />
  if (data) return <MediaForm key={data.id} media={data} />
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />
}
