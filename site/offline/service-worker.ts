/** Beside the page's own types there are none for workers: what this one uses of them. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  request: Request
  preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}
interface WorkerScope {
  registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', answer: (event: Lasting) => void): void
  addEventListener(type: 'message', answer: (event: MessageEvent) => void): void
  addEventListener(type: 'fetch', answer: (event: Fetching) => void): void
}

/** Written before this script when it is released: by language, '' the store's first. */
declare const OFFLINE_PAGES: Record<string, string>
declare const VERSION: string

const worker = self as unknown as WorkerScope
const CACHE = `offline-${VERSION}`
const DAY = 86_400_000
/** Pages about one person or one purchase are between the browser and the shop alone. */
const PRIVATE = /^\/(?:[a-z]{2,3}(?:-[a-z0-9]+)*\/)?(?:api|account|cart|checkout|orders|q)(?:\/|$)/i
const FILE = /(?:href|src)="(\/(?:_astro\/|theme\.css)[^"]*)"/g

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.all(
    Object.values(OFFLINE_PAGES).map(async (path) => {
      const answer = await fetch(path, { cache: 'no-cache' })
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
      const html = await answer.clone().text()
      await cache.addAll(new Set([...html.matchAll(FILE)].map(([, file = '']) => file)))
      await cache.put(path, answer)
    }),
  )
}

async function forgetOthers(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith('offline-') && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
  // With it the page is on its way while this script wakes up.
  await worker.registration.navigationPreload.enable()
}

function findOffline(path: string): Promise<Response | undefined> {
  const [, locale = ''] = path.split('/')
  return caches.match(OFFLINE_PAGES[locale] ?? OFFLINE_PAGES['']!)
}

/** A shop's look changes more often than this script. */
async function refresh(): Promise<void> {
  const kept = await findOffline('/')
  if (Date.now() - Date.parse(kept?.headers.get('date') ?? '') < DAY) return
  await fill().catch(() => undefined)
}

async function visit(event: Fetching, path: string): Promise<Response> {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request))
    event.waitUntil(refresh())
    return answer
  } catch {
    return (await findOffline(path)) ?? Response.error()
  }
}

worker.addEventListener('install', (event) => event.waitUntil(fill()))
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()))
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') {
    if (!PRIVATE.test(pathname)) event.respondWith(visit(event, pathname))
  } else if (pathname.startsWith('/_astro/') || pathname === '/theme.css') {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
  }
})
