import type { PageKind, ResolvedSection, ThemedPage } from '../../api/contracts/pages.ts'

const mainSections: Partial<Record<PageKind, string>> = {
  product: 'main-product',
  category: 'main-listing',
  collection: 'main-listing',
  brand: 'main-listing',
  page: 'main-content',
  policy: 'main-content',
  blog: 'main-blog',
  post: 'main-post',
  stores: 'main-stores',
  cart: 'main-cart',
  notFound: 'main-notice',
  maintenance: 'main-notice',
  offline: 'main-notice',
}

const isMain = ({ type }: ResolvedSection) => type.startsWith('main-')

/** A page always shows what it is about, even when a template forgot the section for it. */
export function arrangeSections(page: ThemedPage): ResolvedSection[] {
  const type = mainSections[page.kind]
  if (!type || page.sections.some(isMain) || isLanding(page)) return page.sections
  return [{ id: 'main', type, settings: {}, blocks: [] }, ...page.sections]
}

/** Home and landing pages are made of free sections: none of them is sure to hold the page's heading. */
export const needsHeading = (page: ThemedPage) => page.kind === 'home' || isLanding(page)

const isLanding = (page: ThemedPage) =>
  page.kind === 'page' && page.bodyHtml === '' && page.sections.length > 0 && !page.sections.some(isMain)
