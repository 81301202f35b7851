import { Readable } from 'node:stream'
import { RestoreStoreInput } from '../../contracts/stores.ts'
import { AppError, invalidField } from '../../errors.ts'
import { readParts, readTextPart, type FormPart } from '../../http/read-parts.ts'

export interface RestoreForm {
  archive: Readable
  /** What stands beside the archive; to be asked when that was read. */
  wanted(): Promise<RestoreStoreInput>
}

/** The archive of a multipart form as it arrives, and the fields before and after it. */
export async function openRestoreForm(request: Request): Promise<RestoreForm> {
  const parts = readParts(request)
  const fields: Record<string, string> = {}
  const archive = await readUntilArchive(parts, fields)
  if (!archive) throw invalidField('archive', 'Choose the archive to restore.')
  checkFields(fields)
  return {
    archive: Readable.from(archive.body),
    async wanted() {
      if (await readUntilArchive(parts, fields)) throw invalidField('archive', 'Send one archive, not two.')
      return checkFields(fields)
    },
  }
}

async function readUntilArchive(
  parts: AsyncGenerator<FormPart>,
  fields: Record<string, string>,
): Promise<FormPart | undefined> {
  // Not a loop over the parts: leaving that would end them.
  for (;;) {
    const next = await parts.next()
    if (next.done) return undefined
    if (next.value.name === 'archive') return next.value
    fields[next.value.name] = await readTextPart(next.value, 200)
  }
}

function checkFields(fields: Record<string, string>): RestoreStoreInput {
  const parsed = RestoreStoreInput.safeParse(fields)
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((path) => ({ path, message: `There is no field ${path} here.` }))
      : [{ path: issue.path.join('.'), message: issue.message }],
  )
  throw new AppError('invalid', errors[0]?.message ?? 'Some values are not valid.', { errors })
}
