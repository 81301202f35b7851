import { useShellTexts } from '../i18n/language.tsx'
import { Icon, Menu, type MenuEntry } from '../kit/index.ts'
import { Button } from 'react-aria-components'
import { useMe } from '../session.ts'
import { roleIn, useStoreIfAny, useStores } from '../store.tsx'

const MOST = 12

export function StoreSwitcher() {
  const texts = useShellTexts()
  const store = useStoreIfAny()
  const me = useMe()
  const { data: stores = [] } = useStores()
  const entries: MenuEntry[] = [
    ...stores.slice(0, MOST).map(({ id, slug, name }) => ({
      key: id,
      label: name,
      note: texts.roles[roleIn(me, id) ?? 'owner'],
      href: `/admin/${slug}`,
      isCurrent: id === store?.id,
    })),
    { key: 'all', label: texts.allStores, icon: 'stores', href: '/admin/', startsGroup: stores.length > 0 },
    { key: 'new', label: texts.newStore, icon: 'plus', href: '/admin/stores/new' },
  ]
  return (
    <Menu
      label={texts.switchStore}
      entries={entries}
      trigger={
        <Button className="switcher" aria-label={`${texts.switchStore}: ${store?.name ?? texts.yourStores}`}>
          <b>{store?.name ?? texts.yourStores}</b>
          <Icon name="down" size={16} />
        </Button>
      }
    />
  )
}
