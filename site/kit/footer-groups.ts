import type { Crumb, MenuItem, Shell } from '../../api/contracts/pages.ts'
import { blogPath, storesPath } from '../../api/contracts/paths.ts'
import { nameNetwork } from './name-network.ts'
import { readFlag, readMenu, readText, type Values } from './settings.ts'
import { viewOf } from './view.ts'

export interface FooterLink extends Crumb {
  rel?: string
}

export interface FooterGroup {
  id: 'menu' | 'policies' | 'social'
  name: string
  links: FooterLink[]
}

/** What a footer leads to; a group without links is left out. */
export function listFooterGroups(shell: Shell, settings: Values): FooterGroup[] {
  const { t } = viewOf(shell)
  const social = readFlag(settings, 'social') ? shell.store.social : []
  const groups: FooterGroup[] = [
    {
      id: 'menu',
      name: readText(settings, 'menuHeading') || t('information'),
      links: listMenuLinks(shell, readMenu(settings, 'menu')),
    },
    { id: 'policies', name: t('policies'), links: shell.policies },
    {
      id: 'social',
      name: t('follow'),
      links: social.map((url) => ({ title: nameNetwork(url), url, rel: 'noopener me' })),
    },
  ]
  return groups.filter(({ links }) => links.length > 0)
}

/** The footer's menu, and the stores and blog when it forgot them. Policies stand in a list of their own. */
function listMenuLinks(shell: Shell, menu: MenuItem[]): Crumb[] {
  const { t } = viewOf(shell)
  const policies = new Set(shell.policies.map(({ url }) => url))
  const listed = new Set(menu.map(({ url }) => url))
  const more = [
    ...(shell.hasStores ? [{ title: t('stores'), url: storesPath(shell) }] : []),
    ...(shell.hasBlog ? [{ title: t('blog'), url: blogPath(shell) }] : []),
  ]
  return [...menu, ...more.filter(({ url }) => !listed.has(url))].filter(({ url }) => !policies.has(url))
}
