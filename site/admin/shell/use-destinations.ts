import { useLanguage, useShellTexts } from '../i18n/language.tsx'
import type { IconName } from '../kit/index.ts'
import { useStores } from '../store.tsx'
import { useVisiblePages } from './visible-pages.ts'

export interface Destination {
  href: string
  label: string
  note: string
  icon: IconName
}

/** Every page of the admin that one sees, and every store of one's own. */
export function useDestinations(): Destination[] {
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
