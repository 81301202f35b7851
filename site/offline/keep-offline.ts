import { WORKER_PATH } from '../../api/contracts/paths.ts'
import { fetchNotice } from '../kit/fetch-notice.ts'

/** A draft, or a copy of the page elsewhere, has no worker to keep. */
const isAtHome = () => {
  const address = document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content
  return address?.startsWith(`${location.origin}/`) ?? false
}

/** The newer worker takes over when the visitor says so: what somebody is typing is never swept away. */
async function offer(waiting: ServiceWorker): Promise<void> {
  const place = document.querySelector('.update')
  const words = await fetchNotice('update')
  if (!place || !words) return
  place.replaceChildren(words)
  const [now, later] = place.querySelectorAll('button')
  now?.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('take-over')
  })
  later?.addEventListener('click', () => place.replaceChildren())
}

async function keepOffline(): Promise<void> {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register(WORKER_PATH, { updateViaCache: 'none' })
  const look = () => {
    if (registration.waiting && serviceWorker.controller) void offer(registration.waiting)
  }
  look()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
}

if ('serviceWorker' in navigator && isAtHome()) {
  // A shop works without it: where it is refused, nothing is lost.
  addEventListener('load', () => void keepOffline().catch(() => undefined))
}
