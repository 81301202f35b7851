import { useEffect, useState } from 'react'
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
import { useShellTexts } from '../i18n/language.tsx'
import { Icon } from '../kit/index.ts'
import { navigate } from '../router.tsx'
import { useStoreIfAny } from '../store.tsx'
import { useDestinations } from './use-destinations.ts'
import { useFound } from './use-found.ts'

interface PaletteProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** Ctrl or Cmd and K: to any page of the admin, to any of one's stores, and to whatever the store in use has. */
export function CommandPalette({ isOpen, onOpenChange }: PaletteProps) {
  const texts = useShellTexts()
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
          <Choices onChoose={go} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Choices({ onChoose }: { onChoose: (href: string) => void }) {
  const texts = useShellTexts()
  const hint = useStoreIfAny() ? texts.findHint : texts.paletteHint
  const { contains } = useFilter({ sensitivity: 'base' })
  const [typed, setTyped] = useState('')
  const destinations = useDestinations()
  const found = useFound(typed)
  const named = destinations.filter(({ label }) => contains(label, typed.trim()))
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField className="field" aria-label={hint} autoFocus>
        <div className="input-frame">
          <span className="affix">
            <Icon name="search" />
          </span>
          <Input className="input" placeholder={hint} />
        </div>
      </SearchField>
      {found.error && (
        <p className="no-option" role="alert">
          {texts.findFailed}
        </p>
      )}
      <Menu
        className="options"
        aria-label={texts.palette}
        items={[...named, ...found.destinations].map((each) => ({ ...each, id: each.href }))}
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => (
          <p className="no-option">{found.isLoading ? texts.loading : texts.nothingFound}</p>
        )}
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
  )
}
