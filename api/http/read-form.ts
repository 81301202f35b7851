import { AppError } from '../errors.ts'

export interface FormLimit {
  /** Of the whole body, in bytes. */
  most: number
  tooLarge: () => AppError
}

/** A multipart form. Reading stops as soon as it is too much, whatever the headers promised. */
export async function readForm(request: Request, { most, tooLarge }: FormLimit): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw new AppError('unsupported_media', 'Send the file as multipart/form-data, in the field file.')
  }
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge()
  let length = 0
  const counted = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        length += chunk.byteLength
        if (length > most) controller.error(tooLarge())
        else controller.enqueue(chunk)
      },
    }),
  )
  try {
    return await new Response(counted ?? null, { headers: { 'content-type': type } }).formData()
  } catch {
    if (length > most) throw tooLarge()
    throw new AppError('unreadable', 'The body is not what its Content-Type says it is.')
  }
}

/** A file's name as it may be shown and kept. */
export const plainFileName = (name: string) =>
  name
    .replaceAll(/[\p{C}\\/]/gu, '')
    .toWellFormed()
    .trim()
    .slice(-200)
