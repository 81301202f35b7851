import { QueryClient } from '@tanstack/react-query'
import { createClient, ProblemError, type Problem } from '../../api/contracts/client.ts'
import { sessionEnded } from './session-ended.ts'

export { dataOf, ProblemError } from '../../api/contracts/client.ts'
export type { Problem }

/** The whole API with the session's cookie: `dataOf(api.GET('/api/stores', {}))`. */
export const api = createClient({
  baseUrl: window.location.origin,
  async fetch(request) {
    const response = await fetch(request)
    if (response.status === 401 && !/\/api\/auth\/(?:login|otp|me)/.test(request.url)) sessionEnded.set(true)
    return response
  },
})

const isWorthAnotherTry = (error: unknown) => !(error instanceof ProblemError) || error.problem.status === 503

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && isWorthAnotherTry(error),
    },
    mutations: { networkMode: 'always' },
  },
})

/** What went wrong, as a problem: also when there was no answer at all. */
export function problemOf(error: unknown): Problem | undefined {
  if (error === null || error === undefined) return undefined
  if (error instanceof ProblemError) return error.problem
  return { type: '', title: '', status: 0, code: 'unavailable', detail: '', errors: [] }
}
