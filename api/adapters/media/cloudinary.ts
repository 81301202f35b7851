import { createHash } from 'node:crypto'
import { z } from 'zod'
import { widthsFor } from '../../contracts/media.ts'
import { MediaStoreError, type MediaStore, type PictureName } from './contract.ts'

export interface CloudinaryOptions {
  /** `cloudinary://<key>:<secret>@<cloud name>` */
  url: string
  apiOrigin?: string
  deliveryOrigin?: string
  now?: () => Date
}

const UploadAnswer = z.object({ public_id: z.string(), version: z.int() })

/** Cloudinary keeps the picture and makes every size itself, when somebody first asks for it. */
export function cloudinaryMedia({
  url,
  apiOrigin = 'https://api.cloudinary.com',
  deliveryOrigin = 'https://res.cloudinary.com',
  now = () => new Date(),
}: CloudinaryOptions): MediaStore {
  const { hostname: cloud, username: key, password } = new URL(url)
  const secret = decodeURIComponent(password)
  const idOf = ({ storeId, hash }: PictureName) => `${storeId}/${hash}`

  async function call(
    action: 'upload' | 'destroy',
    params: Record<string, string>,
    file?: Buffer,
  ): Promise<unknown> {
    const signed = { ...params, timestamp: String(Math.floor(now().getTime() / 1000)) }
    const form = new FormData()
    for (const [name, value] of Object.entries(signed)) form.set(name, value)
    form.set('api_key', decodeURIComponent(key))
    form.set('signature', sign(signed, secret))
    if (file) form.set('file', new Blob([new Uint8Array(file)]), 'picture')
    const response = await fetch(`${apiOrigin}/v1_1/${cloud}/image/${action}`, {
      method: 'POST',
      body: form,
      signal: AbortSignal.timeout(60_000),
    })
    if (!response.ok) throw new MediaStoreError(`Cloudinary answered ${response.status} to ${action}`)
    return response.json()
  }

  return {
    deliveryOf: (picture) =>
      `${deliveryOrigin}/${cloud}/image/upload/c_limit,w_{width},q_auto/f_{format}/${idOf(picture)}`,
    async keep({ width, bytes, ...picture }) {
      const answer = UploadAnswer.parse(
        await call('upload', { public_id: idOf(picture), overwrite: 'false' }, bytes),
      )
      if (answer.public_id !== idOf(picture))
        throw new MediaStoreError('Cloudinary stored the picture under another name')
      return widthsFor(width)
    },
    complete: async ({ width }) => widthsFor(width),
    async remove(picture) {
      await call('destroy', { public_id: idOf(picture), invalidate: 'true' })
    },
  }
}

/** Every parameter but file and key, by name, with the secret behind them. */
function sign(params: Record<string, string>, secret: string): string {
  const text = Object.entries(params)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
  return createHash('sha256')
    .update(text + secret)
    .digest('hex')
}
