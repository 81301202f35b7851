import { useQuery } from '@tanstack/react-query'
import { ProblemNotice, Skeleton } from '../../kit/index.ts'
import type { PageProps } from '../../registry.ts'
import { useStore } from '../../store.tsx'
import { BannerForm } from './BannerForm.tsx'
import { bannerQuery } from './queries.ts'

export default function BannerEditor({ params }: PageProps) {
  const { slug } = useStore()
  const isNew = params['id'] === 'new'
  const { data, error, refetch } = useQuery({
    ...bannerQuery(slug, Number(params['id'])),
    enabled: !isNew,
  })
  if (isNew) return <BannerForm key="new" saved={undefined} />
  if (data) return <BannerForm key={data.id} saved={data} />
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />
}
