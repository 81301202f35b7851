import { ArtifactError } from '../../contracts/artifacts.ts'

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

/** Says what a file system's refusal means to whoever stores something. */
export function toArtifactError(error: unknown, key: string): ArtifactError {
  if (error instanceof ArtifactError) return error
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  if (MISSING.has(code)) return new ArtifactError('missing', `${key} is not there`, { cause: error })
  if (FULL.has(code)) {
    return new ArtifactError('full', `The disk is full: ${key} was not stored. Free some space.`, {
      cause: error,
    })
  }
  return new ArtifactError('unavailable', `The disk refused ${key} (${code || String(error)})`, {
    cause: error,
  })
}
