import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Button, Card, EmptyState, PageHeader, ProblemNotice, Skeleton } from '../../kit/index.ts'
import { useMe } from '../../session.ts'
import { scopesOf } from './key-scopes.ts'
import { NewKeyDialog } from './NewKeyDialog.tsx'
import { keysQuery, type ApiKey } from './queries.ts'
import { RemoveKey } from './RemoveKey.tsx'
import { profileTexts } from './texts.ts'

export default function Keys() {
  const { keys: texts } = useTexts(profileTexts)
  const { account, memberships } = useMe()
  const [isMaking, setMaking] = useState(false)
  const list = useQuery(keysQuery)
  const scopes = scopesOf([
    ...memberships.map(({ role }) => role),
    ...(account.admin ? (['admin'] as const) : []),
  ])
  const make = scopes.length > 0 && (
    <Button look="primary" icon="plus" onPress={() => setMaking(true)}>
      {texts.make}
    </Button>
  )
  return (
    <div className="settings">
      <PageHeader title={texts.title} text={texts.text} actions={list.data?.length !== 0 && make} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton lines={4} />}
      {list.data && (
        <Card>
          {list.data.length === 0 ? (
            <EmptyState icon="key" title={texts.none} text={make ? texts.noneText : texts.notYours}>
              {make}
            </EmptyState>
          ) : (
            <ul className="entries">
              {list.data.map((key) => (
                <KeyRow key={key.id} apiKey={key} />
              ))}
            </ul>
          )}
        </Card>
      )}
      {isMaking && <NewKeyDialog offered={scopes} onClose={() => setMaking(false)} />}
    </div>
  )
}

function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const { keys: texts } = useTexts(profileTexts)
  const format = useFormat()
  const { name, hint, scopes, seenAt, expiresAt } = apiKey
  const facts = [
    `… ${hint}`,
    seenAt ? texts.used(format.ago(seenAt)) : texts.neverUsed,
    expiresAt ? texts.until(format.day(expiresAt)) : texts.noEnd,
  ]
  return (
    <li className="session">
      <span className="person">
        <strong>{name}</strong>
        <small>{facts.join(' · ')}</small>
        <small>
          <code>{scopes.join(', ')}</code>
        </small>
      </span>
      <RemoveKey apiKey={apiKey} />
    </li>
  )
}
