import { useMutation } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Card, ProblemNotice, showToast } from '../../kit/index.ts'
import { retryJob, type FailingJob, type PlatformOverview } from './queries.ts'
import { platformTexts } from './texts.ts'

export function FailedJobs({ jobs }: { jobs: PlatformOverview['jobs'] }) {
  const texts = useTexts(platformTexts)
  const format = useFormat()
  const { waiting, running, failing, latest } = jobs
  return (
    <Card title={texts.jobs} text={texts.jobsText(format.number(waiting), format.number(running))}>
      {latest.length === 0 && <p className="quiet">{texts.noJobs}</p>}
      <ul className="lines">
        {latest.map((job) => (
          <Job key={job.id} job={job} />
        ))}
      </ul>
      {failing > latest.length && <p className="quiet">{texts.moreJobs(failing - latest.length)}</p>}
    </Card>
  )
}

function Job({ job }: { job: FailingJob }) {
  const texts = useTexts(platformTexts)
  const format = useFormat()
  const { id, name, attempts, maxAttempts, error, nextAt } = job
  const retry = useMutation({
    mutationFn: () => retryJob(id),
    onSuccess: () => showToast({ text: texts.retried }),
  })
  return (
    <li>
      <span className="person">
        <span>
          <code>{name}</code> {nextAt === null && <Badge tone="bad">{texts.over}</Badge>}
        </span>
        <small>{error}</small>
        <small>
          {texts.attempts(attempts, maxAttempts)}
          {nextAt !== null && (
            <>
              , <time dateTime={nextAt}>{texts.next(format.ago(nextAt))}</time>
            </>
          )}
        </small>
        <ProblemNotice error={retry.error} />
      </span>
      <Button
        isWorking={retry.isPending}
        aria-label={`${texts.retry}: ${name} ${id}`}
        onPress={() => retry.mutate()}
      >
        {texts.retry}
      </Button>
    </li>
  )
}
