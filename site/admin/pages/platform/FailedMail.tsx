import { useMutation, useQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Button, Card, ProblemNotice, showToast } from '../../kit/index.ts'
import type { Mail } from '../mail/queries.ts'
import { failedMailQuery, retryMail, type PlatformOverview } from './queries.ts'
import { platformTexts } from './texts.ts'

export function FailedMail({ mail: { waiting, failed } }: { mail: PlatformOverview['mail'] }) {
  const texts = useTexts(platformTexts)
  const format = useFormat()
  const { data: latest = [], error } = useQuery(failedMailQuery)
  return (
    <Card title={texts.mail} text={texts.mailText(format.number(waiting))}>
      <ProblemNotice error={error} />
      {failed === 0 && <p className="quiet">{texts.noMail}</p>}
      <ul className="lines">
        {latest.map((mail) => (
          <FailedOne key={mail.id} mail={mail} />
        ))}
      </ul>
      {failed > latest.length && latest.length > 0 && (
        <p className="quiet">{texts.moreJobs(failed - latest.length)}</p>
      )}
    </Card>
  )
}

function FailedOne({ mail: { id, subject, to, error } }: { mail: Mail }) {
  const texts = useTexts(platformTexts)
  const retry = useMutation({
    mutationFn: () => retryMail(id),
    onSuccess: () => showToast({ text: texts.mailRetried }),
  })
  return (
    <li>
      <span className="person">
        <span>{subject}</span>
        <small>{to}</small>
        {error && <small>{error}</small>}
        <ProblemNotice error={retry.error} />
      </span>
      <Button
        isWorking={retry.isPending}
        aria-label={`${texts.retry}: ${subject}, ${to}`}
        onPress={() => retry.mutate()}
      >
        {texts.retry}
      </Button>
    </li>
  )
}
