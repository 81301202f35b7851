import { useQuery } from '@tanstack/react-query'
import { ProblemNotice, Skeleton } from '../../kit/index.ts'
import type { PageProps } from '../../registry.ts'
import { Missing } from '../../shell/Missing.tsx'
import { useStore } from '../../store.tsx'
import { webhookQuery } from './queries.ts'
import { WebhookForm } from './WebhookForm.tsx'

export default function WebhookEditor({ params }: PageProps) {
  const { slug } = useStore()
  const id = Number(params['id'])
  const { data, error, refetch } = useQuery({ ...webhookQuery(slug, id), enabled: id > 0 })
  if (data) return <WebhookForm key={data.id} webhook={data} />
  if (!(id > 0)) return <Missing />
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />
}
