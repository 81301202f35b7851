import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { feedKey } from '../../api/contracts/artifact-keys.ts'
import { matchesEtag } from './negotiate.ts'
import { refuseRead, type EdgeParts, type Visit } from './visit.ts'

const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i

/** The list of products that price comparisons and ad networks fetch. It is no part of a release. */
export async function answerFeed(
  { artifacts, counts }: EdgeParts,
  { request, response }: Visit,
  storeId: string,
): Promise<void> {
  const found = await artifacts.stat(feedKey(storeId))
  if (!found) return refuseRead(request, response)
  counts.assets++
  const etag = `"${found.modifiedAt.toString(36)}-${found.size.toString(36)}"`
  const zipped = TAKES_GZIP.test(request.headers['accept-encoding'] ?? '')
  response.setHeader('ETag', etag)
  response.setHeader('Cache-Control', 'public, max-age=300')
  response.setHeader('Vary', 'Accept-Encoding')
  if (matchesEtag(request.headers['if-none-match'] ?? '', etag)) {
    response.writeHead(304).end()
    return
  }
  response.setHeader('Content-Type', 'application/xml; charset=utf-8')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (zipped) response.setHeader('Content-Encoding', 'gzip')
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const file = await artifacts.stream(found.key)
  await (zipped ? pipeline(file, response) : pipeline(file, createGunzip(), response))
}
