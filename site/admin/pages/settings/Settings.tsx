import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { PageHeader, ProblemNotice, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { EndCard } from './EndCard.tsx'
import { PublicForm } from './PublicForm.tsx'
import { settingsQuery } from './queries.ts'
import { StoreForm } from './StoreForm.tsx'
import { settingsTexts } from './texts.ts'

export default function Settings() {
  const texts = useTexts(settingsTexts)
  const store = useStore()
  const settings = useQuery(settingsQuery(store.slug))
  return (
    <div className="settings">
      <PageHeader title={texts.title} text={texts.text} />
      <div className="stack">
        <StoreForm key={store.slug} />
        <ProblemNotice error={settings.error} onRetry={() => void settings.refetch()} />
        {settings.isPending && <Skeleton lines={6} />}
        {settings.data && <PublicForm settings={settings.data} />}
        {(store.can('store.delete') || store.can('store.transfer')) && <EndCard />}
      </div>
    </div>
  )
}
