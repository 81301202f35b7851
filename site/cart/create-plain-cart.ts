import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import { cartPath } from '../../api/contracts/paths.ts'
import type { PlainCartWriter } from '../../api/contracts/plain-cart.ts'
import { pageHeaders, pagePolicy } from '../edge/security-headers.ts'
import { openView } from '../edge/store-view.ts'
import { createBlobReader, readLive } from '../release/index.ts'
import { writePlainCart } from './write-plain-cart.ts'

const inflate = promisify(brotliDecompress)

/** What the release shows there until an island has the cart: a link to the page that is written here. */
const ROOM = /<div class="cart-room" data-cart-room[^>]*>.*?<\/div>/s
/** The same page in another language has no script either. */
const CART_LINKS = /(href="(?:\/[\w-]+)?\/cart\/)(")/g

export function createPlainCart({
  artifacts,
  https,
}: {
  artifacts: ArtifactStore
  https: boolean
}): PlainCartWriter {
  const reader = createBlobReader(artifacts)

  async function readCartPage(storeId: string, path: string) {
    const live = await readLive(artifacts, storeId)
    const view = live && (await openView({ artifacts, reader }, live))
    const entry = await view?.find(path)
    if (!view?.release || !entry || !('hash' in entry)) return undefined
    const { csp, releaseId } = view.release.root
    const html = await inflate(await reader.readBlob(storeId, entry))
    return { html: html.toString(), csp, releaseId }
  }

  return {
    async write(input) {
      const path = cartPath(input.place)
      const page = await readCartPage(input.storeId, path)
      if (!page) return undefined
      const headers = pageHeaders(pagePolicy(page.csp, path), https)
      // What was refused is to be read: an island would take its place.
      const mark = input.refusal ? '' : ' data-cart-room'
      return {
        html: page.html
          .replace(CART_LINKS, '$1plain/$2')
          .replace(ROOM, () => `<div class="cart-room"${mark}>${writePlainCart(input)}</div>`),
        headers: { ...inPairs(headers), 'X-Picksy-Release': String(page.releaseId) },
      }
    },
  }
}

function inPairs(flat: string[]): Record<string, string> {
  const pairs: Record<string, string> = {}
  for (let at = 0; at + 1 < flat.length; at += 2) pairs[flat[at]!] = flat[at + 1]!
  return pairs
}
