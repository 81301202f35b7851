/**
 * Every request to an address that somebody else wrote goes through here: webhooks, pictures of an import. It
 * reaches only the public internet, whatever names, numbers or redirects the address hides behind.
 */
export interface Outgoing {
  /** Throws an `OutgoingError` when there is no answer; any status is an answer. */
  fetch(url: string, request?: OutgoingRequest): Promise<OutgoingResponse>
  close(): Promise<void>
}

export interface OutgoingRequest {
  method?: 'GET' | 'HEAD' | 'POST'
  headers?: Record<string, string>
  body?: string
  /** For the whole of it, redirects and body included; 10 seconds when left out. */
  timeoutMs?: number
  /** One MiB when left out. */
  maxBytes?: number
  /** What a longer body does: fail, or be cut there. */
  overlong?: 'fail' | 'cut'
  /** How many redirects of a GET are followed, each checked like the first address: none when left out, at most 3. */
  redirects?: number
}

export interface OutgoingResponse {
  status: number
  /** Small names; of a repeated header the first. */
  headers: Record<string, string>
  body: Buffer
  /** Where it came from in the end. */
  url: string
}

/** `refused` is final: the address is not one we call. The others may pass. */
export type OutgoingErrorCode = 'refused' | 'timeout' | 'too_large' | 'redirects' | 'unreachable'

export class OutgoingError extends Error {
  override name = 'OutgoingError'
  readonly code: OutgoingErrorCode

  constructor(code: OutgoingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
