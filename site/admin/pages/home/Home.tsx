import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Badge, Card, Icon, OutsideLink, PageHeader } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { toneOfStore } from '../stores/store-state.ts'
import { storesTexts } from '../stores/texts.ts'
import { FirstSteps } from './FirstSteps.tsx'
import { LastReleases } from './LastReleases.tsx'
import { homeTexts } from './texts.ts'
import { ToLookAfter } from './ToLookAfter.tsx'

/** What matters now, to whoever looks. */
export default function Home() {
  const texts = useTexts(homeTexts)
  const { states } = useTexts(storesTexts)
  const { roles } = useShellTexts()
  const store = useStore()
  return (
    <>
      <PageHeader
        title={store.name}
        text={roles[store.role]}
        aside={<Badge tone={toneOfStore(store)}>{states[store.status]}</Badge>}
      />
      <div className="with-aside">
        <div className="stack">
          {store.can('catalog.write') && <FirstSteps />}
          {store.can('catalog.read') && <ToLookAfter />}
          {store.can('releases.read') && <LastReleases />}
        </div>
        <div className="first">
          <Card title={texts.address}>
            <p className="address">
              <Icon name="globe" />
              <OutsideLink href={store.url}>{new URL(store.url).host}</OutsideLink>
            </p>
          </Card>
        </div>
      </div>
    </>
  )
}
