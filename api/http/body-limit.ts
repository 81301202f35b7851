import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { AppError } from '../errors.ts'
import type { AppEnv } from './app-env.ts'

const JSON_BYTES = 2 * 1024 * 1024

const limitJson = bodyLimit({
  maxSize: JSON_BYTES,
  onError: () => {
    throw new AppError(
      'too_large',
      `The request is larger than the ${JSON_BYTES / 1024 / 1024} MB that this address accepts.`,
    )
  },
})

/** No body is read further than it may be long; uploads count their own bytes as they stream. */
export const limitBody: MiddlewareHandler<AppEnv> = (c, next) =>
  c.req.header('content-type')?.startsWith('multipart/form-data') ? next() : limitJson(c, next)
