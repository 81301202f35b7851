import { RebuildInput } from '../../contracts/hooks.ts'
import { AppError } from '../../errors.ts'

/** The tags that a call names; undefined when it names none, or has no body at all. */
export function readTags(contentType: string | undefined, text: string): string[] | undefined {
  if (text.trim() === '') return undefined
  if (!/^application\/(.+\+)?json\b/i.test(contentType ?? '')) {
    throw new AppError(
      'unsupported_media',
      'Send JSON, with Content-Type: application/json, or no body at all.',
    )
  }
  const parsed = RebuildInput.safeParse(parseJson(text))
  if (parsed.success) return parsed.data.tags
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new AppError('invalid', errors[0]?.message ?? 'Some values are not valid.', { errors })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('unreadable', 'The body is not JSON.')
  }
}
