import createFetchClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './generated/api.ts'

/** What every refusal says: decide by `code`, show `detail`, mark the fields that `errors` names. */
export type Problem = components['schemas']['Problem']

export type ApiClient = Client<paths>

export interface ClientInput {
  /** Where the platform is, or a store for what is under `/api/shop`. */
  baseUrl: string
  /** An access token or API key. In a browser of the platform the session's cookie does without. */
  token?: string
  /** Whose shop is meant when `baseUrl` is the platform's: a slug. */
  store?: string
  fetch?: (request: Request) => Promise<Response>
}

/** The whole API, typed: `await client.GET('/api/stores/{store}', { params: { path: { store: 'acme' } } })`. */
export function createClient({ baseUrl, token, store, fetch }: ClientInput): ApiClient {
  return createFetchClient<paths>({
    baseUrl,
    ...(fetch && { fetch }),
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(store && { 'X-Picksy-Store': store }),
    },
  })
}

export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** The data of an answer; a refusal is thrown as a `ProblemError`. */
export async function dataOf<Data>(
  asked: Promise<{ data?: Data; error?: Problem; response: Response }>,
): Promise<Data> {
  const { data, error } = await asked
  if (error) throw new ProblemError(error)
  return data as Data
}
