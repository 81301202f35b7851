import { useQuery } from '@tanstack/react-query'
import { ProblemNotice, Skeleton } from '../../kit/index.ts'
import type { PageProps } from '../../registry.ts'
import { Missing } from '../../shell/Missing.tsx'
import { useStore } from '../../store.tsx'
import { PromotionForm } from './PromotionForm.tsx'
import { promotionQuery } from './queries.ts'

export default function PromotionEditor({ params }: PageProps) {
  const { slug } = useStore()
  const id = Number(params['id'])
  const { data, error, refetch } = useQuery({ ...promotionQuery(slug, id), enabled: id > 0 })
  if (params['id'] === 'new') return <PromotionForm key="new" saved={undefined} />
  if (data) return <PromotionForm key={data.id} saved={data} />
  if (!(id > 0)) return <Missing />
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />
}
