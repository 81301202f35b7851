import { useLanguage, useShellTexts } from '../i18n/language.tsx'
import { Icon } from '../kit/index.ts'
import type { NavigationGroup } from '../registry.ts'
import { Link, useLocation } from '../router.tsx'
import { useStoreIfAny } from '../store.tsx'
import { useVisiblePages, type VisiblePage } from './visible-pages.ts'

const ORDER: NavigationGroup[] = [
  'store',
  'catalog',
  'content',
  'sales',
  'publishing',
  'people',
  'settings',
  'platform',
  'account',
]

/** In a store its pages alone; elsewhere those of the person and of the platform. */
export function Navigation({ isOpen }: { isOpen: boolean }) {
  const texts = useShellTexts()
  const store = useStoreIfAny()
  const shown = useVisiblePages().filter(({ entry }) => (store ? entry.scope === 'store' : true))
  const groups = ORDER.map((group) => ({
    group,
    pages: shown.filter(({ entry }) => entry.navigation?.group === group),
  })).filter(({ pages }) => pages.length > 0)
  return (
    <nav id="sections" className={isOpen ? 'sections open' : 'sections'} aria-label={texts.sections}>
      {groups.map(({ group, pages }) => (
        <div key={group}>
          {group !== 'store' && <h2>{texts.groups[group]}</h2>}
          <ul>
            {pages.map((page) => (
              <li key={page.href}>
                <Section page={page} isHome={page.entry.path === ''} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function Section({ page: { entry, href }, isHome }: { page: VisiblePage; isHome: boolean }) {
  const language = useLanguage()
  const path = useLocation().pathname.replace(/\/$/, '')
  const own = href.replace(/\/$/, '')
  const isHere = path === own || (!isHome && path.startsWith(`${own}/`))
  return (
    <Link href={href} aria-current={isHere ? 'page' : undefined}>
      <Icon name={entry.navigation!.icon} />
      {entry.title[language]}
    </Link>
  )
}
