import { useInfiniteQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Card,
  EmptyState,
  LinkButton,
  PageHeader,
  ProblemNotice,
  Select,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { Link, useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { promotionsQuery, STATE_TONES, STATES, type Promotion } from './queries.ts'
import { promotionTexts } from './texts.ts'

const ANY = 'any'

export default function Promotions() {
  const texts = useTexts(promotionTexts)
  const store = useStore()
  const columns = useColumns()
  const [params, setParams] = useSearchParams()
  const state = STATES.find((each) => each === params.get('state'))
  const list = useInfiniteQuery(promotionsQuery(store.slug, state))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const isNew = rows?.length === 0 && state === undefined
  const add = store.can('promotions.write') && (
    <LinkButton look="primary" icon="plus" href={store.path('promotions/new')}>
      {texts.add}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={texts.title} text={texts.text} actions={!isNew && add} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <Card flush>
          {!isNew && (
            <div className="filters">
              <Select
                hideLabel
                label={texts.state}
                value={state ?? ANY}
                onChange={(next) => setParams({ state: next === ANY ? null : next })}
                choices={[
                  { value: ANY, label: texts.anyState },
                  ...STATES.map((value) => ({ value, label: texts.states[value] })),
                ]}
              />
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
              nameOf={({ title }) => title}
              more={{
                isThere: list.hasNextPage,
                isLoading: list.isFetchingNextPage,
                load: () => void list.fetchNextPage(),
              }}
            />
          )}
          {rows?.length === 0 && (
            <EmptyState
              icon="percent"
              title={isNew ? texts.none : texts.noneHere}
              text={isNew ? texts.noneText : texts.noneHereText}
            >
              {isNew && add}
            </EmptyState>
          )}
        </Card>
      )}
    </>
  )
}

function useColumns(): Column<Promotion>[] {
  const texts = useTexts(promotionTexts)
  const store = useStore()
  const format = useFormat()
  const writeTimes = ({ startsAt, endsAt }: Promotion) => {
    if (startsAt !== null && endsAt !== null) return `${format.day(startsAt)} – ${format.day(endsAt)}`
    if (startsAt !== null) return texts.from(format.day(startsAt))
    return endsAt === null ? texts.always : texts.until(format.day(endsAt))
  }
  const writeTrigger = ({ trigger, coupons, code }: Promotion) =>
    trigger === 'automatic' ? texts.automatic : (code ?? texts.codes(coupons))
  return [
    {
      key: 'title',
      title: texts.fields.title,
      grows: true,
      render: (promotion) => (
        <span className="person">
          <Link href={store.path(`promotions/${promotion.id}`)}>{promotion.title}</Link>
          <small>
            {texts.kinds[promotion.effect.kind]} · {writeTrigger(promotion)}
          </small>
        </span>
      ),
    },
    {
      key: 'state',
      title: texts.state,
      render: ({ state }) => <Badge tone={STATE_TONES[state]}>{texts.states[state]}</Badge>,
    },
    {
      key: 'times',
      title: texts.when,
      wideOnly: true,
      render: (promotion) => <span className="quiet promotion-times">{writeTimes(promotion)}</span>,
    },
    {
      key: 'used',
      title: texts.used,
      align: 'end',
      wideOnly: true,
      render: ({ used, limits }) =>
        limits.total === null
          ? format.number(used)
          : texts.usesOf(format.number(used), format.number(limits.total)),
    },
  ]
}
