import { useQuery } from '@tanstack/react-query'
import { ProblemNotice, Skeleton } from '../../kit/index.ts'
import type { PageProps } from '../../registry.ts'
import { Missing } from '../../shell/Missing.tsx'
import { useStore } from '../../store.tsx'
import { ProductForm } from './ProductForm.tsx'
import { productQuery } from './queries.ts'

export default function ProductEditor({ params }: PageProps) {
  const { slug } = useStore()
  const id = Number(params['id'])
  const isNew = params['id'] === 'new'
  const { data, error, refetch } = useQuery({ ...productQuery(slug, id), enabled: id > 0 })
  if (isNew) return <ProductForm key="new" />
  if (data) return <ProductForm key={data.id} product={data} />
  if (!(id > 0)) return <Missing />
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />
}
