import { useQuery } from '@tanstack/react-query'
import { ProblemNotice, Skeleton } from '../../kit/index.ts'
import type { PageProps } from '../../registry.ts'
import { Missing } from '../../shell/Missing.tsx'
import { useStore } from '../../store.tsx'
import { CategoryForm } from './CategoryForm.tsx'
import { categoryQuery } from './queries.ts'

export default function CategoryEditor({ params }: PageProps) {
  const { slug } = useStore()
  const id = Number(params['id'])
  const { data, error, refetch } = useQuery({ ...categoryQuery(slug, id), enabled: id > 0 })
  if (params['id'] === 'new') return <CategoryForm key="new" category={undefined} />
  if (data) return <CategoryForm key={data.id} category={data} />
  if (!(id > 0)) return <Missing />
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />
}
