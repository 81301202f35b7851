import { useEffect } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { useLanguage, useShellTexts } from '../i18n/language.tsx'
import { Icon, type IconName } from '../kit/index.ts'
import { navigate } from '../router.tsx'
import { useStores } from '../store.tsx'
import { useVisiblePages } from './visible-pages.ts'

interface PaletteProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

interface Destination {
  href: string
  label: string
  note: string
  icon: IconName
}

/** Ctrl or Cmd and K: to any page of the admin, and to any of one's stores. */
export function CommandPalette({ isOpen, onOpenChange }: PaletteProps) {
  const texts = useShellTexts()
  const { contains } = useFilter({ sensitivity: 'base' })
  const destinations = useDestinations()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      onOpenChange(!isOpen)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [isOpen, onOpenChange])
  const go = (href: string) => {
    onOpenChange(false)
    navigate(href)
  }
  return (
    <ModalOverlay className="overlay top" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal palette">
        <Dialog aria-label={texts.palette}>
          <Autocomplete filter={(text, typed) => contains(text, typed)}>
            <SearchField className="field" aria-label={texts.paletteHint} autoFocus>
              <div className="input-frame">
                <span className="affix">
                  <Icon name="search" />
                </span>
                <Input className="input" placeholder={texts.paletteHint} />
              </div>
            </SearchField>
            <Menu
              className="options"
              aria-label={texts.palette}
              items={destinations.map((each) => ({ ...each, id: each.href }))}
              onAction={(key) => go(String(key))}
              renderEmptyState={() => <p className="no-option">{texts.nothingFound}</p>}
            >
              {({ href, label, note, icon }) => (
                <MenuItem id={href} textValue={`${label} ${note}`} className="option">
                  <Icon name={icon} size={16} />
                  <span>{label}</span>
                  <small>{note}</small>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function useDestinations(): Destination[] {
  const texts = useShellTexts()
  const language = useLanguage()
  const { data: stores = [] } = useStores()
  const pages = useVisiblePages().map(({ entry, href }) => ({
    href,
    label: entry.title[language],
    note: texts.groups[entry.navigation!.group],
    icon: entry.navigation!.icon,
  }))
  const places = stores.map(({ slug, name }) => ({
    href: `/admin/${slug}`,
    label: name,
    note: texts.groups.store,
    icon: 'store' as const,
  }))
  const known = new Set(pages.map(({ href }) => href))
  const fixed = {
    href: '/admin/stores/new',
    label: texts.newStore,
    note: texts.groups.account,
    icon: 'plus',
  } as const
  return [...pages, ...places.filter(({ href }) => !known.has(href)), fixed]
}
