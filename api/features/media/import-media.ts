import type { Deps } from '../../deps.ts'
import { MAX_UPLOAD } from '../../contracts/media.ts'
import { invalidField } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { addMedia, type AddedMedia } from './add-media.ts'

export type ImportMediaDeps = Pick<Deps, 'media' | 'log' | 'outgoing'>

/** A picture from an address that a merchant's file names: only from the public internet, and only a picture. */
export async function importMediaFromUrl(
  deps: ImportMediaDeps,
  store: StoreContext,
  url: string,
  alt: Record<string, string> = {},
): Promise<AddedMedia> {
  const answer = await deps.outgoing.fetch(url, {
    headers: { accept: 'image/avif,image/webp,image/png,image/jpeg,image/*;q=0.8' },
    timeoutMs: 30_000,
    maxBytes: MAX_UPLOAD,
    redirects: 3,
  })
  if (answer.status !== 200)
    throw invalidField('url', `The address answered ${answer.status} instead of a picture.`)
  return addMedia(deps, { store, actor: null, bytes: answer.body, fileName: fileNameOf(url), alt })
}

/** The last part of the address, without what would not pass as a name. */
function fileNameOf(url: string): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? ''
  return last.replaceAll(/%[0-9a-f]{2}|[^\w.-]+/gi, '-').slice(-200)
}
