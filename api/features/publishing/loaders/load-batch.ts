import type { PageKind, PageRef } from '../../../contracts/pages.ts'
import type { LoadedPage, Shells } from '../../../contracts/publishing.ts'
import type { Batch } from './batch.ts'
import { loadBlogPage, loadEntryPages } from './load-entries.ts'
import { loadListingPages } from './load-listings.ts'
import { loadProductPages } from './load-products.ts'
import {
  loadCartPage,
  loadHomePage,
  loadManifest,
  loadNoticePage,
  loadRobots,
  loadRss,
  loadStoresPage,
  loadStyles,
  loadWorker,
} from './load-singles.ts'
import { loadSitemap, loadSitemapIndex } from './load-sitemaps.ts'

/** The pages of one batch; a ref whose entity is gone is left out. */
export async function loadBatch(batch: Batch, shells: Shells, refs: PageRef[]): Promise<LoadedPage[]> {
  const byKind = new Map<PageKind, PageRef[]>()
  for (const ref of refs) byKind.set(ref.kind, [...(byKind.get(ref.kind) ?? []), ref])
  const pages: LoadedPage[] = []
  for (const [kind, ofKind] of byKind) pages.push(...(await loadKind(batch, shells, kind, ofKind)))
  return pages
}

async function loadKind(
  batch: Batch,
  shells: Shells,
  kind: PageKind,
  refs: PageRef[],
): Promise<LoadedPage[]> {
  const each = (load: (ref: PageRef) => Promise<LoadedPage>) => Promise.all(refs.map(load))
  switch (kind) {
    case 'product':
      return loadProductPages(batch, refs)
    case 'category':
    case 'collection':
    case 'brand':
      return loadListingPages(batch, kind, refs)
    case 'page':
    case 'policy':
    case 'post':
      return loadEntryPages(batch, refs)
    case 'home':
      return each((ref) => loadHomePage(batch, ref))
    case 'blog':
      return each((ref) => loadBlogPage(batch, ref))
    case 'stores':
      return each((ref) => loadStoresPage(batch, ref))
    case 'cart':
      return refs.map((ref) => loadCartPage(batch, ref))
    case 'notFound':
    case 'maintenance':
    case 'offline':
      return each((ref) => loadNoticePage(batch, ref, kind))
    case 'rss':
      return each((ref) => loadRss(batch, ref))
    case 'manifest':
      return refs.map((ref) => loadManifest(batch, ref, shells))
    case 'styles':
      return each((ref) => loadStyles(batch, ref))
    case 'worker':
      return refs.map((ref) => loadWorker(ref, shells))
    case 'robots':
      return refs.map((ref) => loadRobots(ref, shells))
    case 'sitemapIndex':
      return each((ref) => loadSitemapIndex(batch, ref))
    case 'sitemap':
      return each((ref) => loadSitemap(batch, ref))
  }
}
