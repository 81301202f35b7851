import { inject } from 'vitest'
import { fetchPage, type Answer } from '../bench/fetch-page.ts'

/** Where a store of the running platform is found. */
export function storeUrl(slug: string, path = '/'): string {
  const { protocol, host } = new URL(inject('platformUrl'))
  return `${protocol}//${slug}.${host}${path}`
}

/** A page as a machine gets it, without a browser. */
export const visit = (slug: string, path: string): Promise<Answer> =>
  fetchPage(Number(new URL(inject('platformUrl')).port), `${slug}.localhost`, path)

export class RefusedError extends Error {
  readonly status: number
  constructor(request: string, status: number, answer: string) {
    super(`${request}: ${status} ${answer}`)
    this.name = 'RefusedError'
    this.status = status
  }
}

/** Asks the running platform's API as somebody who has signed in; what it refuses is thrown. */
export type AskApi = <Body>(method: string, path: string, body?: unknown) => Promise<Body>

export function askApi(token: string | undefined): AskApi {
  return async <Body>(method: string, path: string, body?: unknown) => {
    const form = body instanceof FormData
    const response = await fetch(`${inject('platformUrl')}/api${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && !form && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
    })
    if (!response.ok) throw new RefusedError(`${method} ${path}`, response.status, await response.text())
    return (response.status === 204 ? undefined : await response.json()) as Body
  }
}

interface SignedIn {
  accessToken: string
}

/** One of the demo's people. */
export async function signInAs(name: string): Promise<AskApi> {
  const account = { email: `${name}@demo.test`, password: 'picksy-demo' }
  const { accessToken } = await askApi(undefined)<SignedIn>('POST', '/auth/login', account)
  return askApi(accessToken)
}

/** Somebody who has just come. */
export async function signUp(): Promise<AskApi> {
  const account = { email: `new-${crypto.randomUUID()}@demo.test`, password: 'correct horse battery' }
  const { accessToken } = await askApi(undefined)<SignedIn>('POST', '/auth/register', account)
  return askApi(accessToken)
}

/** A store that no other test uses; answers its slug. */
export async function openStore(ask: AskApi, input: { name: string; locales?: string[] }): Promise<string> {
  const slug = `${input.name.toLowerCase()}-${crypto.randomUUID().slice(0, 8)}`
  await ask('POST', '/stores', { slug, currency: 'EUR', country: 'ES', locales: ['en'], ...input })
  return slug
}

/** Asks again until the answer is the one that is waited for. */
export async function until<T>(ask: () => Promise<T>, isThere: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const answer = await ask()
    if (isThere(answer)) return answer
    if (Date.now() > deadline)
      throw new Error(`Waited in vain; the last answer was ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
