import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import {
  blogPath,
  homePath,
  listingPath,
  pagePath,
  productPath,
  storesPath,
} from '../../../../api/contracts/paths.ts'
import type { Field, SectionSchema, Settings, ThemePreset } from '../../../../api/contracts/theme.ts'
import { api, dataOf } from '../../api.ts'
import { wordsIn } from '../content/words.ts'
import type { Draft } from './draft.ts'
import type { Unsaved } from './editing.ts'

export type Theme = Omit<components['schemas']['Theme'], keyof Draft> & Draft

/** A pack as the editor knows it: what may be set, and not the markup. */
export interface Pack {
  id: string
  label: Record<string, string>
  settings: Field[]
  schemes: string[]
  sections: SectionSchema[]
  presets: ThemePreset[]
  templates: string[]
}

const themeKey = (store: string) => ['store', store, 'theme'] as const

export const themeQuery = (store: string) =>
  queryOptions({
    queryKey: themeKey(store),
    queryFn: ({ signal }): Promise<Theme> =>
      dataOf(api.GET('/api/stores/{store}/theme', { params: { path: { store } }, signal })) as Promise<Theme>,
    // What is being edited does not change under one's hands; a conflict is told when saving.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: 0,
    gcTime: 0,
  })

export const packsQuery = queryOptions({
  queryKey: ['theme packs'],
  async queryFn({ signal }): Promise<Pack[]> {
    const { data } = await dataOf(api.GET('/api/themes', { signal }))
    return data as unknown as Pack[]
  },
  staleTime: Infinity,
})

export const versionsQuery = (store: string) =>
  queryOptions({
    queryKey: [...themeKey(store), 'versions'],
    async queryFn({ signal }) {
      const { data } = await dataOf(
        api.GET('/api/stores/{store}/theme/versions', { params: { path: { store } }, signal }),
      )
      return data
    },
    staleTime: 0,
  })

export const versionQuery = (store: string, version: number) =>
  queryOptions({
    queryKey: [...themeKey(store), 'versions', version],
    async queryFn({ signal }) {
      const { data } = await dataOf(
        api.GET('/api/stores/{store}/theme/versions/{version}', {
          params: { path: { store, version } },
          signal,
        }),
      )
      return data as unknown as Draft
    },
    staleTime: Infinity,
  })

export const previewPagesQuery = (store: string) =>
  queryOptions({
    queryKey: [...themeKey(store), 'preview pages'],
    async queryFn({ signal }) {
      const { data } = await dataOf(
        api.GET('/api/stores/{store}/theme/preview-pages', { params: { path: { store } }, signal }),
      )
      return data
    },
    staleTime: 60_000,
  })

export const previewFrameQuery = (store: string) =>
  queryOptions({
    queryKey: [...themeKey(store), 'preview frame'],
    queryFn: ({ signal }) =>
      dataOf(
        api.POST('/api/stores/{store}/theme/preview-frame', {
          params: { path: { store } },
          body: {},
          signal,
        }),
      ),
    // It is valid for hours, and another one would load the page anew.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

export const makePreviewLink = (store: string, path: string, hours: number) =>
  dataOf(
    api.POST('/api/stores/{store}/theme/preview-links', {
      params: { path: { store } },
      body: { path, hours },
    }),
  )

export interface PreviewInput {
  path: string
  draft?: Omit<Unsaved, 'preset'>
  section?: string
}

export const renderPreview = (store: string, body: PreviewInput, signal: AbortSignal) =>
  dataOf(api.POST('/api/stores/{store}/theme/preview', { params: { path: { store } }, body, signal }))

const known = (store: string, version: number) => ({
  path: { store },
  header: { 'if-match': `"${version}"` },
})

export function saveDraft(store: string, saved: Theme, unsaved: Unsaved): Promise<Theme> {
  const settings: Settings = unsaved.settings ?? saved.settings
  const body = { pack: saved.pack, templates: {}, groups: {}, ...unsaved, settings }
  return dataOf(
    api.PUT('/api/stores/{store}/theme', { params: known(store, saved.version), body }),
  ) as Promise<Theme>
}

export const publishDraft = (store: string, { version }: Theme, at: string | undefined): Promise<Theme> =>
  dataOf(
    api.POST('/api/stores/{store}/theme/publish', {
      params: known(store, version),
      body: at === undefined ? {} : { at },
    }),
  ) as Promise<Theme>

export const restoreVersion = (store: string, { version: base }: Theme, version: number): Promise<Theme> =>
  dataOf(
    api.POST('/api/stores/{store}/theme/versions/{version}/restore', {
      params: { path: { store, version }, header: known(store, base).header },
    }),
  ) as Promise<Theme>

export interface LinkTarget {
  path: string
  title: string
}

const OFFERED = 100

/** What links of the store lead to most often, newest first; any other path can be typed. */
export const linkTargetsQuery = (store: string, locales: readonly string[]) =>
  queryOptions({
    queryKey: ['store', store, 'link targets'],
    async queryFn({ signal }): Promise<LinkTarget[]> {
      const asked = { params: { path: { store }, query: { limit: OFFERED } }, signal }
      const [categories, collections, pages, products] = await Promise.all([
        dataOf(api.GET('/api/stores/{store}/categories', asked)),
        dataOf(api.GET('/api/stores/{store}/collections', asked)),
        dataOf(api.GET('/api/stores/{store}/pages', asked)),
        dataOf(api.GET('/api/stores/{store}/products', asked)),
      ])
      // A path without a language leads to the page of whatever language it is clicked in.
      const place = { locale: '', defaultLocale: '' }
      return [
        { path: homePath(place), title: '' },
        ...categories.data.map((each) => ({
          path: listingPath(place, 'category', each.slug),
          title: each.title,
        })),
        ...collections.data.map((each) => ({
          path: listingPath(place, 'collection', each.slug),
          title: each.title,
        })),
        ...pages.data.map((each) => ({
          path: pagePath(place, wordsIn(each.slug, locales)),
          title: wordsIn(each.title, locales),
        })),
        ...products.data.map((each) => ({ path: productPath(place, each.slug), title: each.title })),
        { path: blogPath(place), title: '' },
        { path: storesPath(place), title: '' },
      ]
    },
    staleTime: 60_000,
  })
