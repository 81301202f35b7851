import type { IncomingMessage, ServerResponse } from 'node:http'
import { WORKER_PATH } from '../../api/contracts/paths.ts'
import { canonicalPath } from '../release/index.ts'
import { normalizeHost } from './forwarded.ts'
import type { PreparedPage } from './page-store.ts'
import { headerOf, sendPage } from './send-page.ts'
import type { StoreView } from './store-view.ts'
import type { EdgeParts } from './visit.ts'

/**
 * Answers the usual visit, a page of a live store at its own address, within the turn of the event loop in which it
 * came. False leaves everything else, and whatever has to be waited for, to others.
 */
export function createFastAnswer(
  parts: EdgeParts,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { directory, pages, counts, trustProxy, offlineWorkers, log } = parts
  const hosts = new Map<string, string>()

  function hostOfHeader(header: string): string {
    const known = hosts.get(header)
    if (known !== undefined) return known
    if (hosts.size > 10_000) hosts.clear()
    const host = normalizeHost(header)
    hosts.set(header, host)
    return host
  }

  function findPage(view: StoreView, url: string): PreparedPage | undefined {
    if (!offlineWorkers && url === WORKER_PATH) return undefined
    const known = pages.peek(view.storeId, url)
    if (known?.view === view) {
      counts.hotPages++
      return known
    }
    const entry = canonicalPath(url) === url ? view.findNow(url) : undefined
    const page =
      entry && 'hash' in entry
        ? pages.prepareNow(view, { path: url, entry, status: entry.status }, known)
        : undefined
    if (page) counts.pages++
    return page
  }

  return (request, response) => {
    if (request.method !== 'GET') return false
    const { rawHeaders } = request
    if (trustProxy && headerOf(rawHeaders, 'x-forwarded-host') !== undefined) return false
    const host = headerOf(rawHeaders, 'host')
    const view = host === undefined ? undefined : directory.peek(hostOfHeader(host))
    const page = view && findPage(view, request.url!)
    if (!page) return false
    sendPage(request, response, page)?.catch((error: unknown) => {
      counts.failures++
      log.error({ err: error }, 'page could not be inflated')
      response.destroy()
    })
    return true
  }
}
