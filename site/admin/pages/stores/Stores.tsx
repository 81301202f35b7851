import { useState } from 'react'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  EmptyState,
  LinkButton,
  OutsideLink,
  PageHeader,
  ProblemNotice,
  SearchField,
  Skeleton,
} from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useMe } from '../../session.ts'
import { roleIn, useStores, type Store } from '../../store.tsx'
import { PlatformToday } from '../platform/PlatformToday.tsx'
import { platformTexts } from '../platform/texts.ts'
import { toneOfStore } from './store-state.ts'
import { StoreNumbers, useFigures, type Figures } from './StoreNumbers.tsx'
import { storesTexts } from './texts.ts'

const SEARCH_FROM = 9

/** A merchant's stores side by side; for the platform admin all of them. */
export default function Stores() {
  const texts = useTexts(storesTexts)
  const platform = useTexts(platformTexts)
  const { account } = useMe()
  const { data: stores, error, refetch } = useStores()
  const figures = useFigures()
  const [search, setSearch] = useState('')
  const wanted = search.toLowerCase()
  const shown = stores?.filter(({ name, slug }) => `${name} ${slug}`.toLowerCase().includes(wanted))
  return (
    <>
      <PageHeader
        title={account.admin ? platform.title : texts.title}
        actions={
          <LinkButton look="primary" icon="plus" href="/admin/stores/new">
            {texts.newStore}
          </LinkButton>
        }
      />
      {account.admin && (
        <>
          <PlatformToday />
          <h2>{texts.allTitle}</h2>
        </>
      )}
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {!shown && !error && <Skeleton lines={5} />}
      {stores?.length === 0 && (
        <EmptyState icon="store" title={texts.none} text={texts.noneText}>
          <LinkButton look="primary" href="/admin/stores/new">
            {texts.newStore}
          </LinkButton>
        </EmptyState>
      )}
      {stores && stores.length >= SEARCH_FROM && (
        <SearchField label={texts.search} value={search} onSearch={setSearch} />
      )}
      <ul className="tiles">
        {shown?.map((store) => (
          <StoreTile key={store.id} store={store} figures={figures.get(store.id)} />
        ))}
      </ul>
    </>
  )
}

function StoreTile({ store, figures }: { store: Store; figures: Figures | undefined }) {
  const texts = useTexts(storesTexts)
  const { roles } = useShellTexts()
  const format = useFormat()
  const role = roleIn(useMe(), store.id)
  return (
    <li className="tile">
      <header>
        <h2>
          <Link href={`/admin/${store.slug}`}>{store.name}</Link>
        </h2>
        <Badge tone={toneOfStore(store)}>{texts.states[store.status]}</Badge>
      </header>
      <OutsideLink href={store.url}>{new URL(store.url).host}</OutsideLink>
      <p className="quiet">
        {[role && roles[role], store.currency, store.locales.map(format.languageName).join(', ')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {figures && <StoreNumbers store={store} figures={figures} />}
    </li>
  )
}
