import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../api.ts'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Card, ProblemNotice, Skeleton } from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { workTexts } from './work-texts.ts'

/** An editor's: counts that lead to the list of what they count. */
export function Lacks() {
  const texts = useTexts(workTexts)
  const format = useFormat()
  const store = useStore()
  const { data, error, refetch } = useQuery({
    queryKey: ['store', store.slug, 'lacks'],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/stores/{store}/lacks', { params: { path: { store: store.slug } }, signal })),
  })
  const counts = data && [
    { name: texts.drafts, count: data.drafts, to: 'products?status=draft' },
    ...(store.locales.length > 1
      ? [
          { name: texts.products, count: data.untranslated.products, to: 'products?missing=translation' },
          { name: texts.pages, count: data.untranslated.pages, to: 'pages?missing=translation' },
          { name: texts.posts, count: data.untranslated.posts, to: 'posts?missing=translation' },
          { name: texts.policies, count: data.untranslated.policies, to: 'policies?missing=translation' },
        ]
      : []),
    { name: texts.undescribed, count: data.undescribed, to: 'media?missing=alt' },
  ]
  return (
    <Card title={texts.look}>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeleton />}
      <ul className="counts">
        {counts?.map(
          ({ name, count, to }) =>
            count !== null && (
              <li key={to}>
                <Link href={store.path(to)}>
                  <b>{format.number(count)}</b>
                  {name}
                </Link>
              </li>
            ),
        )}
      </ul>
    </Card>
  )
}
