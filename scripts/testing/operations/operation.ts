import type { Scene } from './scene.ts'

/** What a request has beside its route: everything that the route leaves open. */
export interface Draft {
  params?: Record<string, string | number>
  query?: Record<string, string>
  body?: unknown
  headers?: Record<string, string>
}

/**
 * Makes a valid request of one route about what a store has: by chance, and so that whoever may do it succeeds.
 * What the request needs it makes first.
 */
export type Operation = (scene: Scene) => Draft | Promise<Draft>

/** By method and path, as in `POST /api/stores/{store}/products`. */
export type Operations = Record<string, Operation>
