import { pages } from '../pages/index.ts'
import type { PageEntry } from '../registry.ts'
import { useMe } from '../session.ts'
import { useStoreIfAny } from '../store.tsx'

export interface VisiblePage {
  entry: PageEntry
  href: string
}

/** The pages that stand in the navigation for whoever looks: in the store in use, else beside the stores. */
export function useVisiblePages(): VisiblePage[] {
  const store = useStoreIfAny()
  const { account } = useMe()
  return pages
    .filter(({ navigation }) => navigation !== undefined)
    .filter(({ scope, action }) => {
      if (scope === 'store') return store !== undefined && (!action || store.can(action))
      return scope === 'account' || (scope === 'platform' && account.admin)
    })
    .map((entry) => ({
      entry,
      href: entry.scope === 'store' ? store!.path(entry.path) : `/admin/${entry.path}`,
    }))
}
