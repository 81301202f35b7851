import { Suspense, useEffect, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { chooseLanguage, LanguageProvider } from './i18n/language.tsx'
import { ProblemNotice, Skeleton } from './kit/index.ts'
import { Toasts } from './kit/Toast.tsx'
import { SignIn } from './pages/access/SignIn.tsx'
import { pages } from './pages/index.ts'
import { findPage, type FoundPage } from './registry.ts'
import { useLocation } from './router.tsx'
import { useSession, type Me } from './session.ts'
import { LeaveDialog } from './shell/LeaveDialog.tsx'
import { Forbidden, Missing } from './shell/Missing.tsx'
import { PageBoundary } from './shell/PageBoundary.tsx'
import { SessionDialog } from './shell/SessionDialog.tsx'
import { Shell } from './shell/Shell.tsx'
import { StoreProvider, useStoreInUse } from './store.tsx'

export function App() {
  const { data: me, error, refetch } = useSession()
  const language = chooseLanguage(me?.account.locale)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <LanguageProvider value={language}>
      <I18nProvider locale={language}>
        {me === undefined && error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {me !== undefined && <Place me={me} />}
        <LeaveDialog />
        <SessionDialog />
        <Toasts />
      </I18nProvider>
    </LanguageProvider>
  )
}

function Place({ me }: { me: Me | null }) {
  const { pathname } = useLocation()
  const found = findPage(pages, pathname)
  if (found?.entry.scope === 'open') return <Opened found={found} />
  // At the address one wanted: whoever has signed in is there.
  return me ? <Inside me={me} found={found} /> : <SignIn />
}

/** One shell around all pages, so that it stays when one goes from store to store. */
function Inside({ me, found }: { me: Me; found: FoundPage | undefined }) {
  const slug = found?.entry.scope === 'store' ? found.params['store'] : undefined
  const { store, error, isMissing } = useStoreInUse(me, slug)
  const page = (): ReactNode => {
    if (!found || isMissing) return <Missing />
    const { scope, action } = found.entry
    if (scope === 'platform' && !me.account.admin) return <Missing />
    if (scope !== 'store') return <Opened found={found} />
    if (!store) return error ? <ProblemNotice error={error} /> : <Loading />
    return action && !store.can(action) ? <Forbidden /> : <Opened found={found} />
  }
  return (
    <StoreProvider value={store}>
      <Shell>{page()}</Shell>
    </StoreProvider>
  )
}

const Opened = ({ found: { entry, params } }: { found: FoundPage }): ReactNode => (
  <PageBoundary key={window.location.pathname}>
    <Suspense fallback={<Loading />}>
      <entry.Page params={params} />
    </Suspense>
  </PageBoundary>
)

const Loading = () => <Skeleton lines={6} />
