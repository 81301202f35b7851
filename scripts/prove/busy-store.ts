import sharp from 'sharp'
import { updateProduct } from '../../api/features/catalog/update-product.ts'
import { addMedia } from '../../api/features/media/index.ts'
import { recordChange } from '../../api/features/publishing/index.ts'
import { toStoreContext } from '../../api/features/stores/index.ts'
import type { Actor, StoreContext } from '../../api/http/app-env.ts'
import type { BenchPlatform } from '../bench/bench-platform.ts'
import { fetchPage } from '../bench/fetch-page.ts'
import { fillStore } from '../bench/fill-store.ts'
import { waitForRelease } from '../bench/wait-for-release.ts'

/** A store that is edited the way merchants do it, and looked at the way visitors do. */
export interface BusyStore {
  store: StoreContext
  host: string
  /** Writes a text, and a picture beside it, into a product. */
  edit(productId: number, text: string): Promise<void>
  publishAll(): Promise<void>
  /** Milliseconds until an edge shows a product's text. */
  untilShown(port: number, productId: number, text: string): Promise<number>
  /** Edits any product but the first, again and again. */
  keepEditing(): { stop(): Promise<Map<number, string>> }
}

const COLOURS = ['#b4532a', '#2a6fb4', '#4a7a3c', '#7a3c6d']
const PATIENCE_MS = 60_000
const BETWEEN_EDITS_MS = 50

const actor: Actor = {
  ...{ accountId: '00000000-0000-4000-8000-000000000001', email: 'merchant@demo.test', admin: false },
  ...{ verified: true, via: 'session', sessionId: '', scopes: null, impersonator: null },
}

export async function makeBusyStore(
  { deps, makeStore }: BenchPlatform,
  { slug, products }: { slug: string; products: number },
): Promise<BusyStore> {
  const row = await makeStore(slug)
  const store = toStoreContext(deps.db, row)
  const first = await waitForRelease(deps, store.id)
  await fillStore(deps.db, store.id, products)
  const pictures = await Promise.all(COLOURS.map((colour) => hangPicture(colour)))
  const host = `${slug}.localhost`

  async function hangPicture(background: string): Promise<number> {
    const canvas = { width: 120, height: 90, channels: 3, background } as const
    const bytes = await sharp({ create: canvas }).jpeg().toBuffer()
    return (await addMedia(deps, { store, actor, bytes, fileName: 'colour.jpg', alt: {} })).row.id
  }

  let edits = 0
  const busy: BusyStore = {
    store,
    host,
    async edit(id, text) {
      const mediaIds = [pictures[edits++ % pictures.length]!]
      const patch = { description: `<p>${text}</p>`, mediaIds }
      await updateProduct(deps, { store, actor, id, version: undefined, patch })
    },
    publishAll: () =>
      store.db
        .transaction()
        .execute((trx) => recordChange(trx, store.id, { tags: ['code'], cause: 'Everything anew' })),
    async untilShown(port, id, text) {
      const started = performance.now()
      for (;;) {
        const { body } = await fetchPage(port, host, productPath(id))
        const waited = performance.now() - started
        if (body.includes(text)) return waited
        if (waited > PATIENCE_MS) throw new Error(`“${text}” was never shown`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    keepEditing() {
      const last = new Map<number, string>()
      let going = true
      const running = (async () => {
        for (let count = 0; going; count++) {
          const id = 2 + (count % (products - 1))
          await busy.edit(id, `Edit ${count} of this product.`)
          last.set(id, `Edit ${count} of this product.`)
          await new Promise((resolve) => setTimeout(resolve, BETWEEN_EDITS_MS))
        }
      })()
      running.catch(() => undefined)
      return {
        async stop() {
          going = false
          await running
          return last
        },
      }
    },
  }
  await busy.edit(1, 'As it was in the beginning.')
  await busy.publishAll()
  await waitForRelease(deps, store.id, first.id)
  return busy
}

export const productPath = (id: number) => `/products/trail-companion-${id}/`
