import type { Context } from 'hono'
import type { z } from '@hono/zod-openapi'
import { AppError, invalidField } from '../../errors.ts'
import type { AppEnv } from '../../http/app-env.ts'

/** What a form of the store sends; files are not part of any. */
export async function readFields(c: Context<AppEnv>): Promise<Record<string, string>> {
  if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    throw new AppError('unsupported_media', 'Send the fields as application/x-www-form-urlencoded.')
  }
  return Object.fromEntries(new URLSearchParams(await c.req.text()))
}

/** Names the first field that will not do. */
export function parseForm<T extends z.ZodType>(schema: T, fields: object): z.infer<T> {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw invalidField(String(issue?.path[0] ?? ''), issue?.message ?? 'This is not valid.')
}
