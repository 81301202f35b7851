import type { ReactNode } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Badge, Card, Icon, OutsideLink, PageHeader } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { toneOfStore } from '../stores/store-state.ts'
import { storesTexts } from '../stores/texts.ts'
import { BranchDay } from './BranchDay.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { Lacks } from './Lacks.tsx'
import { LastReleases } from './LastReleases.tsx'
import { OwnDay } from './OwnDay.tsx'
import { homeTexts } from './texts.ts'
import { ToLookAfter } from './ToLookAfter.tsx'

/** What matters now, to whoever looks. */
export default function Home() {
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
      <Work />
    </>
  )
}

function Work(): ReactNode {
  switch (useStore().role) {
    case 'manager':
      return <BranchDay />
    case 'employee':
      return <OwnDay />
    case 'editor':
      return (
        <WithAddress>
          <Lacks />
          <LastReleases />
        </WithAddress>
      )
    case 'admin':
    case 'merchant':
    case 'owner':
      return (
        <WithAddress>
          <FirstSteps />
          <ToLookAfter />
          <LastReleases />
        </WithAddress>
      )
  }
}

function WithAddress({ children }: { children: ReactNode }) {
  const texts = useTexts(homeTexts)
  const { url } = useStore()
  return (
    <div className="with-aside">
      <div className="stack">{children}</div>
      <div className="first">
        <Card title={texts.address}>
          <p className="address">
            <Icon name="globe" />
            <OutsideLink href={url}>{new URL(url).host}</OutsideLink>
          </p>
        </Card>
      </div>
    </div>
  )
}
