import { useInfiniteQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Card,
  EmptyState,
  LinkButton,
  PageHeader,
  ProblemNotice,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { STATUS_TONES } from '../content/entries.ts'
import { contentTexts } from '../content/texts.ts'
import { wordsIn } from '../content/words.ts'
import { bannersQuery, type Banner } from './queries.ts'
import { bannerTexts } from './texts.ts'

export default function Banners() {
  const texts = useTexts(bannerTexts)
  const store = useStore()
  const columns = useColumns()
  const list = useInfiniteQuery(bannersQuery(store.slug))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const add = store.can('content.write') && (
    <LinkButton look="primary" icon="plus" href={store.path('banners/new')}>
      {texts.add}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={texts.title} text={texts.about} actions={rows?.length !== 0 && add} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <Card flush>
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
          {rows?.length === 0 && (
            <EmptyState icon="flag" title={texts.none} text={texts.noneText}>
              {add}
            </EmptyState>
          )}
        </Card>
      )}
    </>
  )
}

function useColumns(): Column<Banner>[] {
  const texts = useTexts(bannerTexts)
  const { statuses } = useTexts(contentTexts)
  const store = useStore()
  const writeWindow = useWindow()
  return [
    {
      key: 'title',
      title: texts.fields.title,
      grows: true,
      render: ({ id, title, placement }) => (
        <span className="person">
          <Link href={store.path(`banners/${id}`)}>{wordsIn(title, store.locales) || `#${id}`}</Link>
          <small>{texts.placements[placement]}</small>
        </span>
      ),
    },
    {
      key: 'status',
      title: texts.status,
      render: ({ status }) => <Badge tone={STATUS_TONES[status]}>{statuses[status]}</Badge>,
    },
    {
      key: 'window',
      title: texts.window,
      align: 'end',
      wideOnly: true,
      render: (banner) => <span className="quiet">{writeWindow(banner)}</span>,
    },
  ]
}

function useWindow() {
  const texts = useTexts(bannerTexts)
  const format = useFormat()
  return ({ startsAt, endsAt }: Banner) => {
    if (startsAt !== null && endsAt !== null) return `${format.day(startsAt)} – ${format.day(endsAt)}`
    if (startsAt !== null) return texts.from(format.day(startsAt))
    return endsAt === null ? texts.always : texts.until(format.day(endsAt))
  }
}
