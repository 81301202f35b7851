import { MAX_UPLOAD } from '../../contracts/media.ts'
import { AppError, invalidField } from '../../errors.ts'

export interface Upload {
  bytes: Buffer
  fileName: string
  alt: string
}

const tooLarge = () => new AppError('too_large', 'A picture may have at most 20 MB. Send a smaller one.')

/** With room for the other fields and the lines between the parts. */
const LONGEST = MAX_UPLOAD + 64 * 1024

/** The picture of a multipart form. Reading stops as soon as it is too much, whatever the headers promised. */
export async function readUpload(request: Request): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw new AppError('unsupported_media', 'Send the picture as multipart/form-data, in the field file.')
  }
  if (Number(request.headers.get('content-length') ?? 0) > LONGEST) throw tooLarge()
  const form = await readForm(request, type)
  for (const name of form.keys()) {
    if (name !== 'file' && name !== 'alt') throw invalidField(name, `There is no field ${name} here.`)
  }
  const file = form.get('file')
  if (!(file instanceof File)) throw invalidField('file', 'Choose a picture to upload.')
  if (file.size === 0) throw invalidField('file', 'The file is empty.')
  if (file.size > MAX_UPLOAD) throw tooLarge()
  return { bytes: Buffer.from(await file.arrayBuffer()), fileName: plainName(file.name), alt: readAlt(form) }
}

async function readForm(request: Request, type: string): Promise<FormData> {
  const read = { bytes: 0 }
  const counted = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read.bytes += chunk.byteLength
        if (read.bytes > LONGEST) controller.error(tooLarge())
        else controller.enqueue(chunk)
      },
    }),
  )
  try {
    return await new Response(counted ?? null, { headers: { 'content-type': type } }).formData()
  } catch {
    if (read.bytes > LONGEST) throw tooLarge()
    throw new AppError('unreadable', 'The body is not what its Content-Type says it is.')
  }
}

function readAlt(form: FormData): string {
  const alt = form.get('alt') ?? ''
  if (typeof alt !== 'string') throw invalidField('alt', 'The text must be text.')
  if (alt.length > 500) throw invalidField('alt', 'The text has more than 500 characters.')
  if (alt.includes('\0') || !alt.isWellFormed())
    throw invalidField('alt', 'The text contains a character that cannot be stored.')
  return alt.trim()
}

const plainName = (name: string) =>
  name
    .replaceAll(/[\p{C}\\/]/gu, '')
    .toWellFormed()
    .trim()
    .slice(-200)
