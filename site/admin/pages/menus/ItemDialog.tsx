import { useState } from 'react'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, Form, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { LinkField } from './LinkField.tsx'
import type { MenuItem } from './queries.ts'
import { menuTexts } from './texts.ts'

interface ItemDialogProps {
  item: MenuItem
  onClose: () => void
  onDone: (item: MenuItem) => void
}

/** What an item says in each language, and where it leads. */
export function ItemDialog({ item, onClose, onDone }: ItemDialogProps) {
  const texts = useTexts(menuTexts)
  const shell = useShellTexts()
  const format = useFormat()
  const { locales } = useStore()
  const [title, setTitle] = useState(item.title)
  const [link, setLink] = useState(item.link)
  const [isTried, setTried] = useState(false)
  const hasTitle = Boolean(title[locales[0]!]?.trim())
  const hasTarget = 'url' in link ? link.url.trim() !== '' : !('id' in link) || link.id > 0
  const done = () => {
    setTried(true)
    if (hasTitle && hasTarget) onDone({ ...item, title, link })
  }
  return (
    <Dialog wide title={texts.item} isOpen onClose={onClose}>
      <Form onSubmit={done}>
        <div className="pair">
          {locales.map((locale, place) => (
            <TextField
              key={locale}
              label={
                locales.length > 1 ? `${texts.itemTitle} (${format.languageName(locale)})` : texts.itemTitle
              }
              autoFocus={place === 0}
              value={title[locale] ?? ''}
              onChange={(text) => setTitle({ ...title, [locale]: text })}
              error={place === 0 && isTried && !hasTitle ? shell.required : undefined}
            />
          ))}
        </div>
        <LinkField
          value={link}
          onChange={setLink}
          error={isTried && !hasTarget ? shell.required : undefined}
        />
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button type="submit" look="primary">
            {texts.take}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
