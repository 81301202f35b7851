import type { IncomingMessage, ServerResponse } from 'node:http'
import { ArtifactError, isMissing, type ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { EdgeLog } from './edge-log.ts'
import type { EdgeCounts } from './edge-metrics.ts'
import type { FrontDoor } from './front-door.ts'
import { sendNotice } from './notices.ts'
import type { PageStore } from './page-store.ts'
import type { AssetServer } from './serve-assets.ts'
import type { MediaServer } from './serve-media.ts'
import type { StoreDirectory } from './store-directory.ts'

export interface EdgeParts {
  artifacts: ArtifactStore
  log: EdgeLog
  platformUrl: URL
  trustProxy: boolean
  /** False when browsers are to forget the workers that stores gave them. */
  offlineWorkers: boolean
  directory: StoreDirectory
  pages: PageStore
  door: FrontDoor
  assets: AssetServer
  media: MediaServer
  counts: EdgeCounts
  closing: boolean
}

/** One request on its way: what was asked, made plain once. */
export interface Visit {
  request: IncomingMessage
  response: ServerResponse
  host: string
  /** Canonical. */
  path: string
  /** With its question mark; empty when there is none. */
  query: string
}

export function pass({ door, counts }: EdgeParts, { request, response }: Visit): Promise<void> {
  counts.passed++
  return door.pass(request, response)
}

export const isRead = (request: IncomingMessage) => request.method === 'GET' || request.method === 'HEAD'

export function refuseRead(request: IncomingMessage, response: ServerResponse): void {
  sendNotice(request, response, isRead(request) ? 'missing' : 'wrongMethod')
}

/** On the platform's host media stand under their store's id, on a store's host without it. */
export async function answerMedia(parts: EdgeParts, visit: Visit, key: string): Promise<void> {
  const { request, response } = visit
  if (!isRead(request) || !(await serveMedia(parts, visit, key))) refuseRead(request, response)
}

/** False when there is none. */
export async function serveMedia(
  { media, counts }: EdgeParts,
  { request, response }: Visit,
  key: string,
): Promise<boolean> {
  const served = await media(request, response, key).catch((error: unknown) => {
    if (error instanceof ArtifactError && (error.code === 'bad_key' || isMissing(error))) return false
    throw error
  })
  if (served) counts.assets++
  return served
}
