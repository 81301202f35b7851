import { clockCache } from '../release/clock-cache.ts'
import { encodePath } from '../release/index.ts'
import { withCharset } from './content-types.ts'
import type { PageEntry } from './resolve-path.ts'
import { fileHeaders, pageHeaders, pagePolicy } from './security-headers.ts'
import type { StoreView } from './store-view.ts'

/** A page ready to be sent: one view, one path, one status. */
export interface PreparedPage {
  view: StoreView
  entry: PageEntry
  status: number
  etag: string
  /** Flat names and values, for the brotli as it is stored. */
  headers: string[]
  body: Buffer
}

export interface PageToShow {
  /** Canonical. */
  path: string
  entry: PageEntry
  status: number
}

export interface PageStore {
  /** Without waiting: the page as last prepared, perhaps for a former view. `url` is the path as browsers send it. */
  peek(storeId: string, url: string): PreparedPage | undefined
  /** Without waiting, when its bytes are at hand; `former` is what `peek` gave. */
  prepareNow(view: StoreView, page: PageToShow, former: PreparedPage | undefined): PreparedPage | undefined
  prepare(view: StoreView, page: PageToShow): Promise<PreparedPage>
  clear(): void
  readonly bytes: number
  readonly size: number
}

const OVERHEAD_BYTES = 1_500

/** Where a page is kept, and what was kept there. */
interface Kept {
  key: string
  former: PreparedPage | undefined
}

/** Keeps pages that are asked for a second time, within `limit` bytes; the rest comes from the packs each time. */
export function createPageStore({ https, limit }: { https: boolean; limit: number }): PageStore {
  const pages = clockCache<PreparedPage>(limit)
  const seenBefore = createDoorkeeper()
  let admissions = 0

  function keyOf(view: StoreView, { path, entry, status }: PageToShow): string {
    const url = encodePath(path)
    return status === entry.status ? view.storeId + url : `${view.storeId}${url} ${status}`
  }

  function knownBody(former: PreparedPage | undefined, entry: PageEntry): Buffer | undefined {
    return former?.entry.pack === entry.pack && former.entry.offset === entry.offset ? former.body : undefined
  }

  function make(view: StoreView, page: PageToShow, { key, former }: Kept, body: Buffer): PreparedPage {
    const { path, entry, status } = page
    const type = withCharset(entry.type)
    const etag = `"${entry.hash}"`
    const headers = [
      ...[
        'Content-Type',
        type,
        'ETag',
        etag,
        'Content-Encoding',
        'br',
        'Content-Length',
        String(body.length),
      ],
      ...sharedHeaders(view, path, status, type.startsWith('text/html')),
    ]
    const made = { view, entry, status, etag, headers, body }
    if (former) keep(key, made)
    else if (seenBefore(key) && hasRoom(body.length)) keep(key, { ...made, body: ownCopy(body) })
    return made
  }

  function keep(key: string, page: PreparedPage): void {
    pages.set(key, page, page.body.length + key.length + OVERHEAD_BYTES)
  }

  /** A full cache takes one in eight, so that a crawl over everything does not turn it over. */
  function hasRoom(bytes: number): boolean {
    return pages.bytes + bytes + OVERHEAD_BYTES < limit || (++admissions & 7) === 0
  }

  function sharedHeaders(view: StoreView, path: string, status: number, isHtml: boolean): string[] {
    const { csp, releaseId } = view.release!.root
    const policyPath = csp.paths?.[path] ? path : ''
    const name = `${status === 503} ${isHtml} ${policyPath}`
    const known = view.sharedHeaders.get(name)
    if (known) return known
    const headers = [
      ...(status === 503 ? RETRY_LATER : REVALIDATE),
      ...['Vary', 'Accept-Encoding', 'X-Picksy-Release', String(releaseId)],
      ...(isHtml ? pageHeaders(pagePolicy(csp, path), https) : fileHeaders(https)),
    ]
    view.sharedHeaders.set(name, headers)
    return headers
  }

  return {
    peek: (storeId, url) => pages.get(storeId + url),
    prepareNow(view, page, former) {
      const body = knownBody(former, page.entry) ?? view.release!.blobNow(page.entry)
      return body && make(view, page, { key: keyOf(view, page), former }, body)
    },
    async prepare(view, page) {
      const key = keyOf(view, page)
      const former = pages.get(key)
      if (former?.view === view) return former
      return make(
        view,
        page,
        { key, former },
        knownBody(former, page.entry) ?? (await view.release!.readBlob(page.entry)),
      )
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

const REVALIDATE = ['Cache-Control', 'public, max-age=0, must-revalidate']
const RETRY_LATER = ['Cache-Control', 'no-store', 'Retry-After', '3600']

/** Small buffers share memory with their neighbours: what is kept gets its own. */
function ownCopy(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

/** Tells, mostly rightly, whether it was asked about a name before; remembers some ten thousands in little memory. */
function createDoorkeeper(): (name: string) => boolean {
  const seen = new Uint32Array(1 << 16)
  return (name) => {
    let hash = 0x811c9dc5
    for (let index = 0; index < name.length; index++)
      hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
    const slot = (hash ^ (hash >>> 15)) & (seen.length - 1)
    const known = seen[slot] === hash >>> 0
    seen[slot] = hash
    return known
  }
}
