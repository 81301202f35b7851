import type { Crumb, MenuItem, Shell } from '../../api/contracts/pages.ts'
import { blogPath, storesPath } from '../../api/contracts/paths.ts'
import { viewOf } from './view.ts'

/** The footer's menu, and the stores and blog when it forgot them. Policies stand in a list of their own. */
export function listFooterLinks(shell: Shell, menu: MenuItem[]): Crumb[] {
  const { t } = viewOf(shell)
  const policies = new Set(shell.policies.map(({ url }) => url))
  const listed = new Set(menu.map(({ url }) => url))
  const more = [
    ...(shell.hasStores ? [{ title: t('stores'), url: storesPath(shell) }] : []),
    ...(shell.hasBlog ? [{ title: t('blog'), url: blogPath(shell) }] : []),
  ]
  return [...menu, ...more.filter(({ url }) => !listed.has(url))].filter(({ url }) => !policies.has(url))
}
