import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useShellTexts } from '../i18n/language.tsx'
import { Button, LinkButton } from '../kit/index.ts'
import { Link, useLocation } from '../router.tsx'
import { useMe } from '../session.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { CommandPalette } from './CommandPalette.tsx'
import { ImpersonationBar } from './ImpersonationBar.tsx'
import { Navigation } from './Navigation.tsx'
import { PicksySign } from './PicksySign.tsx'
import { StoreSwitcher } from './StoreSwitcher.tsx'

/** What stands around every page of somebody who is signed in. */
export function Shell({ children }: { children: ReactNode }) {
  const texts = useShellTexts()
  const { account } = useMe()
  const { pathname } = useLocation()
  const content = useFocusOnArrival(pathname)
  const [openAt, setOpenAt] = useState<string>()
  const [isSearching, setSearching] = useState(false)
  // On a phone it closes by itself when one has gone somewhere.
  const isOpen = openAt === pathname
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <header className="bar">
        <span className="phone-only">
          <Button
            look="quiet"
            icon={isOpen ? 'close' : 'menu'}
            aria-label={isOpen ? texts.closeMenu : texts.menu}
            aria-expanded={isOpen}
            aria-controls="sections"
            onPress={() => setOpenAt(isOpen ? undefined : pathname)}
          />
        </span>
        <Link className="sign" href="/admin/" aria-label="Picksy">
          <PicksySign />
        </Link>
        <StoreSwitcher />
        <span className="room" />
        <Button look="quiet" icon="search" aria-label={texts.search} onPress={() => setSearching(true)} />
        <AccountMenu />
      </header>
      <Navigation isOpen={isOpen} />
      <main id="content" tabIndex={-1} ref={content}>
        <ImpersonationBar />
        {!account.verified && (
          <div className="notice">
            <p>{texts.unverified}</p>
            <LinkButton href="/admin/account/confirm">{texts.confirmEmail}</LinkButton>
          </div>
        )}
        {children}
      </main>
      <CommandPalette isOpen={isSearching} onOpenChange={setSearching} />
    </div>
  )
}

/** Who goes to another page goes on from its beginning, as after a real load; a field that takes the focus keeps it. */
function useFocusOnArrival(pathname: string) {
  const content = useRef<HTMLElement>(null)
  const [first] = useState(pathname)
  const hasMoved = useRef(false)
  useEffect(() => {
    hasMoved.current ||= pathname !== first
    if (!hasMoved.current || content.current?.contains(document.activeElement)) return
    content.current?.focus({ preventScroll: true })
  }, [pathname, first])
  return content
}
