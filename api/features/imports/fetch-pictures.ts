import type { RowError } from '../../contracts/imports.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { importMediaFromUrl, type ImportMediaDeps } from '../media/index.ts'
import { shorten } from './cell-values.ts'
import type { PictureWish } from './picture-parts.ts'

const TRIES = 2
const AT_ONCE = 4

export interface FetchedPictures {
  mediaOf: ReadonlyMap<string, number>
  errors: RowError[]
}

/** Every picture once, a few at a time; those that do not come are said by row. */
export async function fetchPictures(
  deps: ImportMediaDeps,
  store: StoreContext,
  products: readonly PictureWish[],
  signal: AbortSignal,
): Promise<FetchedPictures> {
  const mediaOf = new Map<string, number>()
  const errors: RowError[] = []
  const wanted = new Map<string, { row: number; alt: string }>()
  for (const { row, pictures } of products) {
    for (const { url, alt, mediaId } of pictures) {
      if (mediaId !== null) mediaOf.set(url, mediaId)
      else if (!wanted.has(url)) wanted.set(url, { row, alt })
    }
  }
  const waiting = [...wanted]
  const fetchOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal.throwIfAborted()
      const [url, { row, alt }] = next
      const fetched = await fetchPicture(deps, store, { url, alt })
      if (typeof fetched === 'number') mediaOf.set(url, fetched)
      else errors.push({ row, message: `The picture ${shorten(url, 200)} could not be loaded: ${fetched}` })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchOn))
  return { mediaOf, errors: errors.sort((left, right) => left.row - right.row) }
}

/** The medium's id, or why there is none. */
async function fetchPicture(
  deps: ImportMediaDeps,
  store: StoreContext,
  { url, alt }: { url: string; alt: string },
): Promise<number | string> {
  const texts = alt === '' ? {} : { [store.locales[0] ?? 'en']: alt.slice(0, 500) }
  let reason = ''
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    try {
      return (await importMediaFromUrl(deps, store, url, texts)).row.id
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error)
    }
  }
  return reason
}
