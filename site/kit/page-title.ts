import type { Breadcrumb, ThemedPage } from '../../api/contracts/pages.ts'
import type { Translate } from './translate.ts'

/** Pages that no merchant named are named in the visitor's language. */
export function pageTitle(page: ThemedPage, t: Translate): string {
  switch (page.kind) {
    case 'notFound':
      return t('notFoundTitle')
    case 'maintenance':
      return t('maintenanceTitle')
    case 'offline':
      return t('offlineTitle')
    case 'cart':
      return t('cart')
    case 'stores':
      return t('stores')
    case 'blog':
      return page.page > 1 ? `${t('blog')} (${page.page})` : t('blog')
    default:
      return page.title
  }
}

export const crumbTitle = ({ title, named }: Breadcrumb, t: Translate) => (named ? t(named) : title)
