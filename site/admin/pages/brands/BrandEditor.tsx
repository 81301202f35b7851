import { useQuery } from '@tanstack/react-query'
import { ProblemNotice, Skeleton } from '../../kit/index.ts'
import type { PageProps } from '../../registry.ts'
import { Missing } from '../../shell/Missing.tsx'
import { useStore } from '../../store.tsx'
import { BrandForm } from './BrandForm.tsx'
import { brandQuery } from './queries.ts'

export default function BrandEditor({ params }: PageProps) {
  const { slug } = useStore()
  const id = Number(params['id'])
  const { data, error, refetch } = useQuery({ ...brandQuery(slug, id), enabled: id > 0 })
  if (params['id'] === 'new') return <BrandForm key="new" brand={undefined} />
  if (data) return <BrandForm key={data.id} brand={data} />
  if (!(id > 0)) return <Missing />
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />
}
