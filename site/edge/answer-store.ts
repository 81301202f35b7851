import { mediaKey } from '../../api/contracts/artifact-keys.ts'
import { DRAWN_FOLDER } from '../../api/contracts/drawing.ts'
import { WORKER_PATH } from '../../api/contracts/paths.ts'
import { isMissing } from '../../api/contracts/artifacts.ts'
import { answerFeed } from './serve-feed.ts'
import { sendNotice, type NoticeName } from './notices.ts'
import { findOwnPage, resolvePath, type PageEntry } from './resolve-path.ts'
import { sendRetirement } from './retire-worker.ts'
import { sendPage } from './send-page.ts'
import type { StoreView } from './store-view.ts'
import { answerMedia, isRead, pass, refuseRead, serveMedia, type EdgeParts, type Visit } from './visit.ts'

const DRAWN = `/media/${DRAWN_FOLDER}`
const PASSED = /^\/(?:api\/|q\/|(?:[a-z]{2,3}(?:-[a-z0-9]+)*\/)?cart\/plain(?:\/|$))/i

/** On a store's primary host: what the API answers is passed on, everything else is a file of the live release. */
export async function answerStore(parts: EdgeParts, visit: Visit, view: StoreView): Promise<void> {
  const { request, response, path } = visit
  if (path.startsWith(DRAWN) && isRead(request)) return answerDrawn(parts, visit, view.storeId)
  if (path.startsWith('/media/'))
    return answerMedia(parts, visit, mediaKey(view.storeId, path.slice('/media/'.length)))
  if (PASSED.test(path)) return pass(parts, visit)
  if (!isRead(request)) return refuseRead(request, response)
  if (path === WORKER_PATH && !parts.offlineWorkers) return sendRetirement(response)
  if (path === '/feeds/products.xml' && view.live.state === 'live')
    return answerFeed(parts, visit, view.storeId)
  try {
    await answerPage(parts, visit, view)
  } catch (error) {
    if (!isMissing(error) || response.headersSent) throw error
    // The collector may have dropped a release that this edge still showed.
    await parts.directory.refresh(view.storeId)
    const found = await parts.directory.find(visit.host)
    if (!found || !('find' in found) || found === view) throw error
    await answerPage(parts, visit, found)
  }
}

/** What was never asked for before is drawn by the API, which keeps it with the media. */
async function answerDrawn(parts: EdgeParts, visit: Visit, storeId: string): Promise<void> {
  const { request, response, path } = visit
  const key = mediaKey(storeId, path.slice('/media/'.length))
  if (await serveMedia(parts, visit, key)) return
  request.url = `/api/shop/drawings/${path.slice(DRAWN.length)}`
  if (/^[\w./-]+$/.test(path)) await pass(parts, visit)
  else refuseRead(request, response)
}

async function answerPage(parts: EdgeParts, visit: Visit, view: StoreView): Promise<void> {
  const { state } = view.live
  if (state === 'deleted') return sendNotice(visit.request, visit.response, 'closed')
  if (state === 'suspended')
    return sendOwnPage(parts, visit, view, { file: 'maintenance.html', status: 503, notice: 'suspended' })
  if (!view.release) return sendNotice(visit.request, visit.response, 'preparing')

  const found = await resolvePath(view, visit.path)
  if (found.kind === 'page') {
    parts.counts.pages++
    return send(parts, visit, view, { ...found, status: found.entry.status })
  }
  if (found.kind === 'redirect') return sendRedirect(parts, visit, found)
  parts.counts.notFound++
  const gone = found.kind === 'gone'
  await sendOwnPage(parts, visit, view, {
    file: '404.html',
    status: gone ? 410 : 404,
    notice: gone ? 'gone' : 'missing',
  })
}

async function send(
  parts: EdgeParts,
  { request, response }: Visit,
  view: StoreView,
  page: { path: string; entry: PageEntry; status: number },
): Promise<void> {
  await sendPage(request, response, await parts.pages.prepare(view, page))
}

interface OwnPage {
  file: '404.html' | 'maintenance.html'
  status: number
  /** What is said where the release has no such page. */
  notice: NoticeName
}

async function sendOwnPage(parts: EdgeParts, visit: Visit, view: StoreView, own: OwnPage): Promise<void> {
  const page = await findOwnPage(view, visit.path, own.file)
  if (!page) return sendNotice(visit.request, visit.response, own.notice)
  await send(parts, visit, view, { ...page, status: own.status })
}

function sendRedirect(
  { counts }: EdgeParts,
  { response, query }: Visit,
  { to, status }: { to: string; status: 301 | 302 },
): void {
  counts.redirects++
  const target = (/[^\x21-\x7e]/.test(to) ? encodeURI(to) : to).replace(/^\/+/, '/')
  const location = /[?#]/.test(target) ? target : target + query
  response.writeHead(status, [
    'Location',
    location,
    'Cache-Control',
    'public, max-age=0, must-revalidate',
    'Content-Length',
    '0',
  ])
  response.end()
}
