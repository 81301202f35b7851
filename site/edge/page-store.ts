import { clockCache } from '../release/clock-cache.ts'
import { encodePath } from '../release/index.ts'
import type { PageEntry } from './resolve-path.ts'
import { fileHeaders, pageHeaders, pagePolicy } from './security-headers.ts'
import type { StoreView } from './store-view.ts'
import { withCharset } from './content-types.ts'

/** A page ready to be sent: one view, one path, one status. */
export interface PreparedPage {
  view: StoreView
  entry: PageEntry
  status: number
  etag: string
  /** Flat names and values, without those that tell the encoding and the length. */
  headers: string[]
  /** The same for the stored brotli. */
  storedHeaders: string[]
  body: Buffer
}

export interface PageStore {
  /** Without waiting: the page as last prepared, perhaps for a former view. `url` is the path as browsers send it. */
  peek(storeId: string, url: string): PreparedPage | undefined
  prepare(view: StoreView, page: { path: string; entry: PageEntry; status: number }): Promise<PreparedPage>
  clear(): void
  readonly bytes: number
  readonly size: number
}

const DOORKEEPER_SLOTS = 1 << 16
const OVERHEAD_BYTES = 1_500

const freshness = (status: number) =>
  status === 503
    ? ['Cache-Control', 'no-store', 'Retry-After', '3600']
    : ['Cache-Control', 'public, max-age=0, must-revalidate']

/** Keeps pages that are asked for a second time, within `limit` bytes; the rest comes from the packs each time. */
export function createPageStore({ https, limit }: { https: boolean; limit: number }): PageStore {
  const pages = clockCache<PreparedPage>(limit)
  const seen = new Uint32Array(DOORKEEPER_SLOTS)
  let made = { view: undefined as StoreView | undefined, path: '', headers: [] as string[] }

  function touchedBefore(key: string): boolean {
    let hash = 0x811c9dc5
    for (let index = 0; index < key.length; index++)
      hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
    const slot = (hash ^ (hash >>> 15)) & (DOORKEEPER_SLOTS - 1)
    const before = seen[slot] === hash >>> 0
    seen[slot] = hash
    return before
  }

  /** Pages of one view mostly share these. */
  function commonHeaders(view: StoreView, path: string, html: boolean): string[] {
    const special = html && view.release?.root.csp.paths?.[path] ? path : html ? 'page' : 'file'
    if (made.view === view && made.path === special) return made.headers
    const release = view.release!
    const headers = [
      ...['Vary', 'Accept-Encoding', 'X-Picksy-Release', String(release.root.releaseId)],
      ...(html ? pageHeaders(pagePolicy(release.root.csp, path), https) : fileHeaders(https)),
    ]
    made = { view, path: special, headers }
    return headers
  }

  return {
    peek: (storeId, url) => pages.get(storeId + url),
    async prepare(view, { path, entry, status }) {
      const key = view.storeId + encodePath(path) + (status === entry.status ? '' : ` ${status}`)
      const former = pages.get(key)
      if (former?.view === view && former.status === status) return former
      const same = former?.entry.pack === entry.pack && former.entry.offset === entry.offset
      const body = same ? former.body : await view.release!.readBlob(entry)
      const etag = `"${entry.hash}"`
      const type = withCharset(entry.type)
      const common = commonHeaders(view, path, type.startsWith('text/html'))
      const headers = ['Content-Type', type, 'ETag', etag, ...freshness(status), ...common]
      const storedHeaders = [...headers, 'Content-Encoding', 'br', 'Content-Length', String(body.length)]
      const page = { view, entry, status, etag, headers, storedHeaders, body }
      if (former || touchedBefore(key)) pages.set(key, page, body.length + key.length + OVERHEAD_BYTES)
      return page
    },
    clear: () => pages.clear(),
    get bytes() {
      return pages.bytes
    },
    get size() {
      return pages.size
    },
  }
}
