import type {
  CartPage,
  HomePage,
  NoticePage,
  PageRef,
  PlainPage,
  StoresPage,
} from '../../../contracts/pages.ts'
import { blogPath, cartPath, homePath, offlinePath, storesPath } from '../../../contracts/paths.ts'
import type { LoadedPage, Shells } from '../../../contracts/publishing.ts'
import { pickText } from '../../../domain/locale.ts'
import type { Batch } from './batch.ts'
import type { Deps } from './lookup.ts'

export async function loadHomePage(batch: Batch, ref: PageRef): Promise<LoadedPage> {
  const place = batch.place(ref.locale)
  const template = await batch.template('home', ref.locale)
  const settings = await batch.content.settings()
  const page: HomePage = {
    kind: 'home',
    ref,
    title: batch.site.storeName,
    description: pickText(settings?.description ?? {}, place.locale, place.defaultLocale),
    alternates: batch.alternates(homePath),
    sections: template.sections,
    breadcrumbs: [],
  }
  return { page, deps: [...template.deps] }
}

export async function loadNoticePage(
  batch: Batch,
  ref: PageRef,
  kind: NoticePage['kind'],
): Promise<LoadedPage> {
  const template = await batch.template(kind, ref.locale)
  const page: NoticePage = {
    kind,
    ref,
    title: batch.site.storeName,
    description: '',
    alternates: [],
    sections: template.sections,
    breadcrumbs: [],
  }
  return { page, deps: [...template.deps] }
}

export async function loadStoresPage(batch: Batch, ref: PageRef): Promise<LoadedPage> {
  const place = batch.place(ref.locale)
  const template = await batch.template('stores', ref.locale)
  const deps: Deps = new Set(template.deps)
  const page: StoresPage = {
    kind: 'stores',
    ref,
    title: batch.site.storeName,
    description: '',
    alternates: batch.alternates(storesPath),
    sections: template.sections,
    breadcrumbs: [batch.homeCrumb(place)],
    branches: await batch.branches([], deps),
  }
  return { page, deps: [...deps] }
}

/** The same for everybody: whose cart it is, and what is in it, no release knows. */
export function loadCartPage(batch: Batch, ref: PageRef): LoadedPage {
  const page: CartPage = {
    kind: 'cart',
    ref,
    title: batch.site.storeName,
    description: '',
    alternates: batch.alternates(cartPath),
    sections: [],
    breadcrumbs: [],
  }
  return { page, deps: [] }
}

const POSTS_IN_FEED = 20

export async function loadRss(batch: Batch, ref: PageRef): Promise<LoadedPage> {
  const place = batch.place(ref.locale)
  const deps: Deps = new Set()
  const settings = await batch.content.settings()
  const page: PlainPage = {
    ref,
    kind: 'rss',
    title: batch.site.storeName,
    description: pickText(settings?.description ?? {}, place.locale, place.defaultLocale),
    url: blogPath(place),
    posts: await batch.content.posts(place, { offset: 0, limit: POSTS_IN_FEED }, deps),
  }
  return { page, deps: [...deps] }
}

export function loadManifest(batch: Batch, ref: PageRef, shells: Shells): LoadedPage {
  const theme = shells[ref.locale]?.theme ?? {}
  const color = (id: string) => (typeof theme[id] === 'string' ? theme[id] : '#ffffff')
  const page: PlainPage = {
    ref,
    kind: 'manifest',
    name: batch.site.storeName,
    themeColor: color('accent'),
    background: color('background'),
  }
  return { page, deps: [] }
}

/** What the merchant wrote himself, sanitised when it was saved. */
export async function loadStyles(batch: Batch, ref: PageRef): Promise<LoadedPage> {
  const theme = await batch.content.theme()
  return { page: { ref, kind: 'styles', css: theme?.css ?? '' }, deps: [] }
}

/** The script that shows a page of the shop to those who have lost the net. */
export function loadWorker(ref: PageRef, shells: Shells): LoadedPage {
  const offlinePages = Object.values(shells).map((shell): [string, string] => [
    shell.locale === shell.defaultLocale ? '' : shell.locale,
    offlinePath(shell),
  ])
  return { page: { ref, kind: 'worker', offlinePages: Object.fromEntries(offlinePages) }, deps: [] }
}

export function loadRobots(ref: PageRef, shells: Shells): LoadedPage {
  const shell = shells[ref.locale]
  return {
    page: { ref, kind: 'robots', indexed: shell?.indexed ?? false, sitemap: '/sitemap.xml' },
    deps: [],
  }
}
