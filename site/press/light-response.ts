/**
 * What a compiled page answers with, as far as the press reads it. The platform's own Response puts the body into
 * a stream and reads it back: on a page that costs as much as a third of its rendering, and leaves as much to the
 * garbage collector.
 */
class LightResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: Headers
  readonly #body: string | Uint8Array | null

  constructor(
    body: string | Uint8Array | null,
    { status = 200, statusText = '', headers }: ResponseInit = {},
  ) {
    this.#body = body
    this.status = status
    this.statusText = statusText
    this.headers = headers instanceof Headers ? headers : new Headers(headers)
  }

  async bytes(): Promise<Uint8Array> {
    return typeof this.#body === 'string' ? Buffer.from(this.#body) : (this.#body ?? new Uint8Array())
  }
}

/** For threads that answer nobody but the press. */
export function answerLightly(): void {
  globalThis.Response = LightResponse as unknown as typeof Response
}

/** What a compiled page asks of its request; the same for every page but the address. */
export class LightRequest {
  static readonly #headers = new Headers()
  readonly method = 'GET'
  readonly headers = LightRequest.#headers
  readonly url: string

  constructor(url: string) {
    this.url = url
  }
}
