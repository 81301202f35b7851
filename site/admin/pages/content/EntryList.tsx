import { useInfiniteQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Button,
  Card,
  EmptyState,
  LinkButton,
  PageHeader,
  ProblemNotice,
  Skeleton,
  Switch,
  Table,
  type Column,
} from '../../kit/index.ts'
import { Link, useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { entriesQuery, STATUS_TONES, type EntrySummary, type Folder } from './entries.ts'
import { contentTexts } from './texts.ts'
import { wordsIn } from './words.ts'

export function EntryList({ folder }: { folder: Folder }) {
  const all = useTexts(contentTexts)
  const texts = all[folder]
  const store = useStore()
  const columns = useColumns(folder)
  const [params, setParams] = useSearchParams()
  const isUntranslated = params.get('missing') === 'translation'
  const list = useInfiniteQuery(entriesQuery({ store: store.slug, folder }, isUntranslated))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const add = store.can('content.write') && (
    <LinkButton look="primary" icon="plus" href={store.path(`${folder}/new`)}>
      {texts.add}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={texts.title}
        text={texts.text}
        actions={(rows?.length !== 0 || isUntranslated) && add}
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <Card flush>
          {store.locales.length > 1 && (rows?.length !== 0 || isUntranslated) && (
            <div className="filters">
              <Switch
                isSelected={isUntranslated}
                onChange={(only) => setParams({ missing: only ? 'translation' : null })}
              >
                {all.untranslated}
              </Switch>
            </div>
          )}
          {!rows && (
            <div className="pad">
              <Skeleton lines={6} />
            </div>
          )}
          {rows && rows.length > 0 && (
            <Table
              label={texts.title}
              columns={columns}
              rows={rows}
              idOf={({ id }) => id}
              nameOf={({ title }) => wordsIn(title, store.locales)}
              more={{
                isThere: list.hasNextPage,
                isLoading: list.isFetchingNextPage,
                load: () => void list.fetchNextPage(),
              }}
            />
          )}
          {rows?.length === 0 &&
            (isUntranslated ? (
              <EmptyState icon="check" title={all.allTranslated}>
                <Button onPress={() => setParams({ missing: null })}>{all.showAll}</Button>
              </EmptyState>
            ) : (
              <EmptyState icon="page" title={texts.none} text={texts.noneText}>
                {add}
              </EmptyState>
            ))}
        </Card>
      )}
    </>
  )
}

function useColumns(folder: Folder): Column<EntrySummary>[] {
  const texts = useTexts(contentTexts)
  const format = useFormat()
  const store = useStore()
  return [
    {
      key: 'title',
      title: texts.fields.title,
      grows: true,
      render: ({ id, title, slug }) => (
        <span className="person">
          <Link href={store.path(`${folder}/${id}`)}>{wordsIn(title, store.locales) || `#${id}`}</Link>
          <small>/{wordsIn(slug, store.locales)}</small>
        </span>
      ),
    },
    {
      key: 'status',
      title: texts.status,
      render: ({ status }) => <Badge tone={STATUS_TONES[status]}>{texts.statuses[status]}</Badge>,
    },
    {
      key: 'updated',
      title: texts.updated,
      align: 'end',
      wideOnly: true,
      render: ({ updatedAt }) => <span className="quiet">{format.ago(updatedAt)}</span>,
    },
  ]
}
