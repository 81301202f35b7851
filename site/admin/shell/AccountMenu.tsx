import { useMutation } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { api, dataOf, queryClient } from '../api.ts'
import { LANGUAGES, type Language } from '../i18n/define-texts.ts'
import { useLanguage, useShellTexts } from '../i18n/language.tsx'
import { Menu, type MenuEntry } from '../kit/index.ts'
import { signOut, useMe } from '../session.ts'
import { useVisiblePages } from './visible-pages.ts'

/** One's own pages, the language, and the way out. */
export function AccountMenu() {
  const texts = useShellTexts()
  const language = useLanguage()
  const { account } = useMe()
  const own = useVisiblePages().filter(({ entry }) => entry.navigation?.group === 'account')
  const speak = useMutation({
    mutationFn: (locale: Language) => dataOf(api.PATCH('/api/auth/me', { body: { locale } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['me'] }),
  })
  const name = account.name || account.email
  const languages = Object.keys(LANGUAGES) as Language[]
  const entries: MenuEntry[] = [
    ...own.map(({ entry, href }) => ({
      key: href,
      label: entry.title[language],
      icon: entry.navigation!.icon,
      href,
    })),
    ...languages.map((each, place) => ({
      key: each,
      label: LANGUAGES[each],
      isCurrent: each === language,
      startsGroup: place === 0 && own.length > 0,
      onAction: () => speak.mutate(each),
    })),
    { key: 'out', label: texts.signOut, startsGroup: true, onAction: () => void signOut() },
  ]
  return (
    <Menu
      label={texts.account}
      entries={entries}
      trigger={
        <Button className="face" aria-label={`${texts.account}: ${name}`}>
          {initialsOf(name)}
        </Button>
      }
    />
  )
}

const initialsOf = (name: string) =>
  name
    .replace(/@.*/, '')
    .split(/[\s._-]+/)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('')
