import { useInfiniteQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge, Card, ProblemNotice, Skeleton } from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { releasesQuery, RELEASE_TONES } from '../releases/queries.ts'
import { releaseTexts } from '../releases/texts.ts'
import { homeTexts } from './texts.ts'

const SHOWN = 5

export function LastReleases() {
  const texts = useTexts(homeTexts)
  const { statuses } = useTexts(releaseTexts)
  const format = useFormat()
  const store = useStore()
  const { data, error } = useInfiniteQuery(releasesQuery(store.slug, SHOWN))
  return (
    <Card title={texts.releases} actions={<Link href={store.path('releases')}>{texts.allReleases}</Link>}>
      <ProblemNotice error={error} />
      {!data && !error && <Skeleton />}
      <ul className="last">
        {data?.pages[0]?.data.map(({ id, cause, status, startedAt }) => (
          <li key={id}>
            <span>{cause}</span>
            <Badge tone={RELEASE_TONES[status]}>{statuses[status]}</Badge>
            <time dateTime={startedAt}>{format.ago(startedAt)}</time>
          </li>
        ))}
      </ul>
    </Card>
  )
}
