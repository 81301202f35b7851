import { lazy, type ComponentType } from 'react'
import type { Action } from '../../api/contracts/permissions.ts'
import type { Localized } from './i18n/define-texts.ts'
import type { en } from './i18n/en.ts'
import type { IconName } from './kit/icons.tsx'

export interface PageProps {
  /** What the address names: `:id` of `products/:id`. */
  params: Record<string, string>
}

export type NavigationGroup = keyof typeof en.groups

export interface PageEntry {
  /** Below `/admin/<store>/` for pages of a store, else below `/admin/`. */
  path: string
  /** `open`: nobody needs to be signed in. `account`: somebody. `platform`: its admin. */
  scope: 'store' | 'account' | 'platform' | 'open'
  /** What one must be allowed to do in the store; others neither see nor open the page. */
  action?: Action
  title: Localized
  /** Pages with an icon stand in the navigation and in the palette. */
  navigation?: { group: NavigationGroup; icon: IconName }
  Page: ComponentType<PageProps>
}

interface PageInput extends Omit<PageEntry, 'Page'> {
  /** A module with the page as its default export, fetched when it is opened. */
  load: () => Promise<{ default: ComponentType<PageProps> }>
}

export const definePage = ({ load, ...entry }: PageInput): PageEntry => ({ ...entry, Page: lazy(load) })

export interface FoundPage {
  entry: PageEntry
  params: Record<string, string>
}

/** The first page whose pattern fits. Pages of a store take any first part for its slug. */
export function findPage(pages: readonly PageEntry[], pathname: string): FoundPage | undefined {
  const parts = pathname.split('/').filter(Boolean).slice(1)
  for (const entry of pages) {
    const params = matchParts(patternOf(entry), parts)
    if (params) return { entry, params }
  }
  return undefined
}

const patternOf = ({ scope, path }: PageEntry) =>
  [...(scope === 'store' ? [':store'] : []), ...path.split('/')].filter(Boolean)

function matchParts(pattern: string[], parts: string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined
  const params: Record<string, string> = {}
  for (const [place, name] of pattern.entries()) {
    const part = parts[place]!
    if (name.startsWith(':')) params[name.slice(1)] = decodeURIComponent(part)
    else if (name !== part) return undefined
  }
  return params
}
