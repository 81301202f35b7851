import { z } from '@hono/zod-openapi'
import { AppError } from '../errors.ts'

export const IfMatch = z.object({ 'if-match': z.string().max(100).optional() })

/** The version a client saw, from `If-Match: "3"`; undefined when it does not care. */
export function expectedVersion(header: string | undefined): number | undefined {
  if (header === undefined || header === '*') return undefined
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1]
  if (version === undefined) throw changedMeanwhile()
  return Number(version)
}

export const versionTag = (version: number) => `"${version}"`

export const changedMeanwhile = () =>
  new AppError(
    'precondition_failed',
    'Somebody else changed this meanwhile. Load it again, then make your change.',
  )
