import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { AppError, ERROR_STATUS, type ErrorCode } from '../errors.ts'
import type { AppEnv } from './app-env.ts'

/** The one place where an error becomes an answer: RFC 9457 problem JSON. */
export const onError: ErrorHandler<AppEnv> = (error, c) => {
  const problem = toProblem(error)
  if (problem.code === 'internal')
    c.get('log').error({ err: error, requestId: c.get('requestId') }, 'request failed')
  const { retryAfter, ...details } = problem.details
  const status = ERROR_STATUS[problem.code]
  if (retryAfter !== undefined) c.header('Retry-After', String(Math.ceil(retryAfter)))
  if (status === 401) c.header('WWW-Authenticate', 'Bearer')
  c.header('Content-Type', 'application/problem+json')
  return c.body(
    JSON.stringify({
      type: `/api/reference#${problem.code}`,
      title: TITLES[problem.code],
      status,
      code: problem.code,
      detail: problem.message,
      errors: [],
      ...details,
    }),
    status,
  )
}

/** What Postgres refuses because of the input is the input's fault; the rest is ours. */
const POSTGRES_INPUT: Record<string, [ErrorCode, string]> = {
  '22P05': ['invalid', 'A text contains a character that cannot be stored.'],
  '22021': ['invalid', 'A text contains a character that cannot be stored.'],
  '22003': ['invalid', 'A number is out of range.'],
  '22P02': ['invalid', 'A value has the wrong form.'],
  '23505': ['conflict', 'Something with the same unique value exists already.'],
  '23503': ['conflict', 'Something else still refers to this, or what it refers to is gone.'],
  '40001': ['conflict', 'Someone changed this at the same moment. Try again.'],
  '40P01': ['conflict', 'Someone changed this at the same moment. Try again.'],
}

function toProblem(error: Error): AppError {
  if (error instanceof AppError) return error
  if (error instanceof HTTPException) return fromHono(error)
  const known = POSTGRES_INPUT[(error as { code?: string }).code ?? '']
  if (known)
    return new AppError(...known, known[0] === 'invalid' ? { errors: [{ path: '', message: known[1] }] } : {})
  return new AppError('internal', 'Something went wrong on our side. The request id finds it in the log.')
}

function fromHono(error: HTTPException): AppError {
  if (error.status === 413)
    return new AppError('too_large', 'The request is larger than this address accepts.')
  if (error.status === 415) {
    return new AppError(
      'unsupported_media',
      'Send the body as the reference says: mostly Content-Type: application/json.',
    )
  }
  if (error.status === 400)
    return new AppError('unreadable', 'The body is not what its Content-Type says it is.')
  return new AppError('internal', 'Something went wrong on our side. The request id finds it in the log.')
}

const TITLES: Record<ErrorCode, string> = {
  unreadable: 'The request cannot be read',
  unauthenticated: 'Sign in first',
  token_expired: 'The token has expired',
  token_reused: 'The refresh token was used before',
  wrong_credentials: 'Wrong e-mail or password',
  forbidden: 'Not allowed',
  origin_refused: 'Request from another origin',
  email_unverified: 'The e-mail address is not verified',
  limit_reached: 'A limit of the plan is reached',
  not_found: 'Not found',
  method_not_allowed: 'Method not allowed',
  conflict: 'Conflict',
  slug_taken: 'The address is taken',
  last_owner: 'The last owner stays',
  in_use: 'Still in use',
  out_of_stock: 'Not enough in stock',
  cart_full: 'The cart is full',
  cart_expired: 'The cart has expired',
  store_suspended: 'The store is suspended',
  publish_running: 'A publish is running',
  precondition_failed: 'Changed by someone else',
  too_large: 'Too large',
  unsupported_media: 'This kind of content is not accepted',
  invalid: 'Some values are not valid',
  idempotency_mismatch: 'The key was used for another request',
  too_many_requests: 'Too many requests',
  internal: 'Something went wrong',
  unavailable: 'Not available right now',
}
