import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Card, EmptyState, PageHeader, ProblemNotice, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { NewHookDialog } from './NewHookDialog.tsx'
import { hooksQuery, type Hook } from './queries.ts'
import { RemoveHook } from './RemoveHook.tsx'
import { hookTexts } from './texts.ts'

export default function Hooks() {
  const texts = useTexts(hookTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [isMaking, setMaking] = useState(false)
  const list = useInfiniteQuery(hooksQuery(store.slug))
  const hooks = list.data?.pages.flatMap(({ data }) => data)
  const make = store.can('hooks.write') && (
    <Button look="primary" icon="plus" onPress={() => setMaking(true)}>
      {texts.make}
    </Button>
  )
  return (
    <div className="settings">
      <PageHeader title={texts.title} text={texts.text} actions={hooks?.length !== 0 && make} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton lines={4} />}
      {hooks && (
        <Card>
          {hooks.length === 0 ? (
            <EmptyState icon="redo" title={texts.none} text={texts.noneText}>
              {make}
            </EmptyState>
          ) : (
            <ul className="entries" aria-label={texts.title}>
              {hooks.map((hook) => (
                <HookRow key={hook.id} hook={hook} />
              ))}
            </ul>
          )}
          {list.hasNextPage && (
            <Button
              look="quiet"
              isWorking={list.isFetchingNextPage}
              onPress={() => void list.fetchNextPage()}
            >
              {shell.more}
            </Button>
          )}
        </Card>
      )}
      {isMaking && <NewHookDialog onClose={() => setMaking(false)} />}
    </div>
  )
}

function HookRow({ hook }: { hook: Hook }) {
  const texts = useTexts(hookTexts)
  const format = useFormat()
  const { can } = useStore()
  const { id, name, createdAt, lastUsedAt } = hook
  return (
    <li className="session">
      <span className="person">
        <strong>{name || texts.unnamed(id)}</strong>
        <small>
          {texts.made(format.day(createdAt))} ·{' '}
          {lastUsedAt === null ? texts.neverUsed : texts.used(format.ago(lastUsedAt))}
        </small>
      </span>
      {can('hooks.write') && <RemoveHook hook={hook} />}
    </li>
  )
}
