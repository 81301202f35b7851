import { useMutation, useQuery } from '@tanstack/react-query'
import { api, dataOf, queryClient } from '../../api.ts'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Card, ProblemNotice, showToast, Skeleton } from '../../kit/index.ts'
import { nameDevice } from './name-device.ts'
import { sessionsQuery } from './queries.ts'
import { profileTexts } from './texts.ts'

/** Where one is signed in, and how to end it. */
export function SessionsCard() {
  const texts = useTexts(profileTexts)
  const format = useFormat()
  const list = useQuery(sessionsQuery)
  const settled = (text: string) => async () => {
    showToast({ text })
    await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey })
  }
  const end = useMutation({
    mutationFn: (id: string) => dataOf(api.DELETE('/api/auth/sessions/{id}', { params: { path: { id } } })),
    onSuccess: settled(texts.sessionEnded),
  })
  const endOthers = useMutation({
    mutationFn: () => dataOf(api.DELETE('/api/auth/sessions', {})),
    onSuccess: settled(texts.othersEnded),
  })
  const sessions = list.data?.toSorted((left, right) => Number(right.current) - Number(left.current))
  return (
    <Card
      title={texts.sessions}
      text={texts.sessionsText}
      actions={
        sessions &&
        sessions.length > 1 && (
          <Button isWorking={endOthers.isPending} onPress={() => endOthers.mutate()}>
            {texts.endOthers}
          </Button>
        )
      }
    >
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      <ProblemNotice error={end.error ?? endOthers.error} />
      {list.isPending && <Skeleton />}
      <ul className="entries">
        {sessions?.map(({ id, current, userAgent, ip, impersonated, seenAt }) => (
          <li key={id} className="session">
            <span className="person">
              <strong>{nameDevice(userAgent) || texts.unknownDevice}</strong>
              <small>
                {ip} · {texts.seen(format.ago(seenAt))}
              </small>
            </span>
            {current && <Badge tone="good">{texts.thisOne}</Badge>}
            {impersonated && <Badge tone="warn">{texts.byAdmin}</Badge>}
            {!current && (
              <Button
                aria-label={`${texts.end}: ${nameDevice(userAgent) || texts.unknownDevice}, ${ip}`}
                isWorking={end.isPending && end.variables === id}
                onPress={() => end.mutate(id)}
              >
                {texts.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
