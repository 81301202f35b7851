import type { BlobPlace } from '../../api/contracts/publishing.ts'
import { encodePath } from '../release/index.ts'
import type { StoreView } from './store-view.ts'

export type PageEntry = BlobPlace & { type: string; status: number }

/** What a path of a store answers. `path` is the one whose page is shown. */
export type Resolution =
  | { kind: 'page'; path: string; entry: PageEntry }
  | { kind: 'redirect'; to: string; status: 301 | 302 }
  | { kind: 'gone' }
  | { kind: 'missing' }

const MISSING = { kind: 'missing' } as const

/** Takes a canonical path. */
export async function resolvePath(view: StoreView, path: string): Promise<Resolution> {
  const found = await follow(view, path)
  if (found.kind !== 'missing') return found
  const folder = path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : `${path}/`
  if (!path.endsWith('/') && (await view.find(folder))) {
    return { kind: 'redirect', to: encodePath(folder), status: 301 }
  }
  const rewrite = view.release?.root.rewrites.find(([prefix]) => path.startsWith(prefix))
  return rewrite ? follow(view, rewrite[1]) : MISSING
}

/** A page may be shown at several paths, but only one step away from its own. */
async function follow(view: StoreView, path: string): Promise<Resolution> {
  const entry = await view.find(path)
  if (!entry) return MISSING
  if ('gone' in entry) return { kind: 'gone' }
  if ('redirect' in entry) return { kind: 'redirect', to: entry.redirect, status: entry.status }
  if (!('rewrite' in entry)) return { kind: 'page', path, entry }
  const target = await view.find(entry.rewrite)
  return target && 'hash' in target ? { kind: 'page', path: entry.rewrite, entry: target } : MISSING
}

/** A page that the release keeps for such cases, in the language of the path: `/es/404.html` before `/404.html`. */
export async function findOwnPage(
  view: StoreView,
  path: string,
  file: '404.html' | 'maintenance.html',
): Promise<{ path: string; entry: PageEntry } | undefined> {
  const locale = /^\/([a-z]{2,3}(?:-[a-z0-9]+)*)(?:\/|$)/i.exec(path)?.[1]
  for (const own of locale ? [`/${locale}/${file}`, `/${file}`] : [`/${file}`]) {
    const entry = await view.find(own)
    if (entry && 'hash' in entry) return { path: own, entry }
  }
  return undefined
}
