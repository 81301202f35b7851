import { useQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge, Card, ProblemNotice, Skeleton, type Tone } from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { RELEASE_TONES } from '../releases/queries.ts'
import { releaseTexts } from '../releases/texts.ts'
import { FailedJobs } from './FailedJobs.tsx'
import { FailedMail } from './FailedMail.tsx'
import { platformQuery, type PlatformOverview } from './queries.ts'
import { platformTexts } from './texts.ts'

/** The platform admin's: what runs, what does not, and what can be done about it. */
export function PlatformToday() {
  const { data, error, refetch } = useQuery(platformQuery)
  return (
    <>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeleton lines={5} />}
      {data && (
        <div className="platform-today">
          <div className="stack">
            <Health health={data.health} lateSeconds={data.jobs.lateSeconds} />
            <FailedJobs jobs={data.jobs} />
          </div>
          <div className="stack">
            <StoreCounts stores={data.stores} />
            <FailedMail mail={data.mail} />
            <LatestReleases releases={data.releases} />
          </div>
        </div>
      )}
    </>
  )
}

/** Jobs wait a moment, as a rule; this long nobody should notice. */
const LATE_SECONDS = 60

function Health({
  health: { databaseMs, storage, worker },
  lateSeconds,
}: {
  health: PlatformOverview['health']
  lateSeconds: number
}) {
  const texts = useTexts(platformTexts)
  const isLate = lateSeconds > LATE_SECONDS
  const parts: { name: string; tone: Tone; text: string }[] = [
    { name: texts.database, tone: 'good', text: texts.databaseMs(databaseMs) },
    { name: texts.storage, tone: storage ? 'good' : 'bad', text: storage ? texts.well : texts.away },
    { name: texts.worker, tone: worker ? 'good' : 'bad', text: worker ? texts.well : texts.noWorker },
    {
      name: texts.queue,
      tone: isLate ? 'warn' : 'good',
      text: isLate ? texts.late(lateSeconds) : texts.well,
    },
  ]
  return (
    <Card title={texts.health}>
      <ul className="lines">
        {parts.map(({ name, tone, text }) => (
          <li key={name}>
            <span>{name}</span>
            <Badge tone={tone}>{text}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const STATES = ['active', 'suspended', 'deleting', 'newThisWeek'] as const

function StoreCounts({ stores }: { stores: PlatformOverview['stores'] }) {
  const texts = useTexts(platformTexts)
  const format = useFormat()
  return (
    <Card title={texts.stores}>
      <ul className="lines">
        {STATES.map((state) => (
          <li key={state}>
            <span>{texts.states[state]}</span>
            <b>{format.number(stores[state])}</b>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function LatestReleases({ releases }: { releases: PlatformOverview['releases'] }) {
  const texts = useTexts(platformTexts)
  const { statuses } = useTexts(releaseTexts)
  const format = useFormat()
  return (
    <Card title={texts.releases}>
      {releases.length === 0 && <p className="quiet">{texts.noReleases}</p>}
      <ul className="lines">
        {releases.map(({ id, cause, status, startedAt, store }) => (
          <li key={`${store.slug} ${id}`}>
            <span className="person">
              <Link href={`/admin/${store.slug}/releases`}>{store.name}</Link>
              <small>
                {cause}, <time dateTime={startedAt}>{format.ago(startedAt)}</time>
              </small>
            </span>
            <Badge tone={RELEASE_TONES[status]}>{statuses[status]}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  )
}
