import { z } from 'zod'
import type { ProductPatch } from '../../contracts/catalog.ts'
import type { RowError } from '../../contracts/imports.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { accept } from '../../domain/refusal.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { enqueue } from '../../jobs/queue.ts'
import { defineJob } from '../../jobs/runner.ts'
import { saveProducts, type Product } from '../catalog/index.ts'
import { findStoreRow, toStoreContext } from '../stores/index.ts'
import { collectTags } from './collect-tags.ts'
import { fetchPictures } from './fetch-pictures.ts'
import { finishImport } from './finish-import.ts'
import { findImport, lockImport, writeProgress } from './imports.queries.ts'
import { dropPart, nextPart, readPart, type PictureWish } from './picture-parts.ts'

const PicturesPayload = z.strictObject({ storeId: z.string(), importId: z.int() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'import-pictures': z.infer<typeof PicturesPayload>
  }
}

/** One part's pictures at a time: each run asks for the next, so that no import keeps the workers to itself. */
export const importPicturesJob = defineJob<Deps, 'import-pictures'>({
  name: 'import-pictures',
  lane: 'long',
  payload: PicturesPayload,
  async run(deps, { storeId, importId }, { attempt, maxAttempts, signal }) {
    const found = await findStoreRow(deps.db, storeId)
    if (!found || found.status === 'deleting') return
    const store = toStoreContext(deps.db, found)
    const row = await findImport(store.db, importId)
    const part = row && nextPart(row.parts)
    if (part === undefined) return
    const products = await readPart(deps, { storeId, importId, part })
    const last = attempt >= maxAttempts
    try {
      const { mediaOf, errors } = await fetchPictures(deps, store, products, signal)
      await endPart(deps, store, { importId, part, errors }, (trx) =>
        givePictures({ trx, store, now: deps.now() }, products, mediaOf),
      )
    } catch (error) {
      if (!last) throw error
      deps.log.error({ err: error, storeId, importId, part }, 'pictures of an import were left out')
      const errors = products.map(({ row }) => ({
        row,
        message: 'The pictures could not be kept. Import them again.',
      }))
      await endPart(deps, store, { importId, part, errors }, async () => [])
    }
    await dropPart(deps, { storeId, importId, part })
  },
})

interface EndedPart {
  importId: number
  part: string
  errors: RowError[]
}

/** Everything of a part commits with its end: the same part again finds that it is over. */
function endPart(
  { env }: Pick<Deps, 'env'>,
  store: StoreContext,
  { importId, part, errors }: EndedPart,
  write: (trx: StoreTrx) => Promise<string[]>,
): Promise<void> {
  return store.db.transaction().execute(async (trx) => {
    const tags = await write(trx)
    const row = await lockImport(trx, importId)
    if (!row || !(part in row.parts)) return
    const { [part]: _, ...parts } = row.parts
    await writeProgress(trx, importId, {
      parts,
      tags: collectTags(row.tags, tags),
      errors: [...row.errors, ...errors],
    })
    if (nextPart(parts) === undefined) await finishImport({ trx, store, env }, importId)
    else await enqueuePictures(trx, store.id, importId)
  })
}

export const enqueuePictures = (trx: StoreTrx, storeId: string, importId: number) =>
  enqueue(trx, 'import-pictures', { storeId, importId }, { priority: 10, maxAttempts: 8 })

async function givePictures(
  deps: { trx: StoreTrx; store: StoreContext; now: Date },
  products: readonly PictureWish[],
  mediaOf: ReadonlyMap<string, number>,
): Promise<string[]> {
  const changes = products.map((wish) => ({
    id: wish.productId,
    patch: (before: Product) => accept(patchOf(before, wish, mediaOf)),
  }))
  return (await saveProducts(deps, changes)).tags
}

function patchOf(before: Product, wish: PictureWish, mediaOf: ReadonlyMap<string, number>): ProductPatch {
  const own = wish.pictures.flatMap(({ url }) => mediaOf.get(url) ?? [])
  const kept = wish.replaces ? [] : before.mediaIds
  const chosen = new Map(wish.variants.map(({ id, url }) => [id, mediaOf.get(url)]))
  return {
    mediaIds: [...new Set([...kept, ...own])].slice(0, 50),
    variants: before.variants.map(({ id }) => {
      const mediaId = chosen.get(id)
      return mediaId === undefined ? { id } : { id, mediaId }
    }),
  }
}
