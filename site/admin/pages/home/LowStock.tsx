import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Badge, Card, ProblemNotice, Skeleton } from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { inventoryKey, keyOfLevel, nameOfLevel } from '../inventory/queries.ts'
import { workTexts } from './work-texts.ts'

const SHOWN = 8

export function LowStock({ branch }: { branch: number }) {
  const texts = useTexts(workTexts)
  const store = useStore()
  const { data, error, refetch } = useQuery({
    queryKey: [...inventoryKey(store.slug), 'low', branch],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/inventory', {
          params: { path: { store: store.slug }, query: { branch, low: 'true', limit: SHOWN } },
          signal,
        }),
      ),
  })
  return (
    <Card
      title={texts.low}
      actions={
        data &&
        data.data.length > 0 && (
          <Link href={store.path(`inventory?low=1&branch=${branch}`)}>{texts.allLow}</Link>
        )
      }
    >
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeleton />}
      {data?.data.length === 0 && <p className="quiet">{texts.nothingLow}</p>}
      <ul className="lines">
        {data?.data.map((level) => (
          <li key={keyOfLevel(level)}>
            <span>{nameOfLevel(level)}</span>
            <Badge tone={(level.available ?? 0) > 0 ? 'warn' : 'bad'}>
              {texts.left(level.available ?? 0)}
            </Badge>
          </li>
        ))}
      </ul>
    </Card>
  )
}
