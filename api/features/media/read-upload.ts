import { MAX_UPLOAD } from '../../contracts/media.ts'
import { AppError, invalidField } from '../../errors.ts'
import { plainFileName, readForm } from '../../http/read-form.ts'

export interface Upload {
  bytes: Buffer
  fileName: string
  alt: string
}

const tooLarge = () => new AppError('too_large', 'A picture may have at most 20 MB. Send a smaller one.')

/** With room for the other fields and the lines between the parts. */
const LONGEST = MAX_UPLOAD + 64 * 1024

/** The picture of a multipart form. */
export async function readUpload(request: Request): Promise<Upload> {
  const form = await readForm(request, { most: LONGEST, tooLarge })
  for (const name of form.keys()) {
    if (name !== 'file' && name !== 'alt') throw invalidField(name, `There is no field ${name} here.`)
  }
  const file = form.get('file')
  if (!(file instanceof File)) throw invalidField('file', 'Choose a picture to upload.')
  if (file.size === 0) throw invalidField('file', 'The file is empty.')
  if (file.size > MAX_UPLOAD) throw tooLarge()
  return {
    bytes: Buffer.from(await file.arrayBuffer()),
    fileName: plainFileName(file.name),
    alt: readAlt(form),
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
