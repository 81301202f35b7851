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
import { toneOfStore } from './store-state.ts'
import { storesTexts } from './texts.ts'

const SEARCH_FROM = 9

/** A merchant's stores side by side; for the platform admin all of them. */
export default function Stores() {
  const texts = useTexts(storesTexts)
  const { account } = useMe()
  const { data: stores, error, refetch } = useStores()
  const [search, setSearch] = useState('')
  const wanted = search.toLowerCase()
  const shown = stores?.filter(({ name, slug }) => `${name} ${slug}`.toLowerCase().includes(wanted))
  return (
    <>
      <PageHeader
        title={account.admin ? texts.allTitle : texts.title}
        actions={
          <LinkButton look="primary" icon="plus" href="/admin/stores/new">
            {texts.newStore}
          </LinkButton>
        }
      />
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
          <StoreTile key={store.id} store={store} />
        ))}
      </ul>
    </>
  )
}

function StoreTile({ store }: { store: Store }) {
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
    </li>
  )
}
