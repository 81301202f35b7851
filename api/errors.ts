/** Codes are permanent: clients decide by them. */
export const ERROR_STATUS = {
  unreadable: 400,
  unauthenticated: 401,
  token_expired: 401,
  token_reused: 401,
  wrong_credentials: 401,
  forbidden: 403,
  origin_refused: 403,
  email_unverified: 403,
  limit_reached: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  slug_taken: 409,
  last_owner: 409,
  in_use: 409,
  out_of_stock: 409,
  cart_full: 409,
  cart_expired: 410,
  store_suspended: 409,
  publish_running: 409,
  precondition_failed: 412,
  too_large: 413,
  unsupported_media: 415,
  invalid: 422,
  idempotency_mismatch: 422,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof ERROR_STATUS

export interface FieldError {
  path: string
  message: string
}

export interface ErrorDetails {
  errors?: FieldError[]
  retryAfter?: number
  [key: string]: unknown
}

/** What a use case throws; `on-error` turns it into problem JSON. The message says what happened and what to do. */
export class AppError extends Error {
  override name = 'AppError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message)
    this.code = code
    this.details = details
  }
}

export const notFound = (what: string) => new AppError('not_found', `There is no such ${what}.`)

export const invalidField = (path: string, message: string) =>
  new AppError('invalid', message, { errors: [{ path, message }] })
