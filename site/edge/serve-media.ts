import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isMissing, type ArtifactStore, type ByteRange } from '../../api/contracts/artifacts.ts'
import { clockCache } from '../release/clock-cache.ts'
import { typeOfFile } from './content-types.ts'
import { matchesEtag, parseRange } from './negotiate.ts'
import { fileHeaders, MEDIA_POLICY } from './security-headers.ts'

/** Answers with an object under `media/`, whole or a range of it; false when there is none. */
export type MediaServer = (
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
) => Promise<boolean>

const REMEMBERED = 10_000
const SMALL_BYTES = 256 * 1024
const CONSTANT = [
  ...['Accept-Ranges', 'bytes', 'Cache-Control', 'public, max-age=31536000, immutable'],
  ...['Cross-Origin-Resource-Policy', 'cross-origin', 'Content-Security-Policy', MEDIA_POLICY],
]

export function createMediaServer({
  artifacts,
  https,
}: {
  artifacts: ArtifactStore
  https: boolean
}): MediaServer {
  const sizes = clockCache<number>(REMEMBERED)

  async function sizeOf(key: string): Promise<number | undefined> {
    const known = sizes.get(key)
    if (known !== undefined) return known
    const found = await artifacts.stat(key)
    if (found) sizes.set(key, found.size, 1)
    return found?.size
  }

  /** Small parts at once, so that a file deleted meanwhile is still answered with 404; large ones as they come. */
  async function readPart(key: string, part: ByteRange): Promise<Buffer | Readable | undefined> {
    if (part.length === 0) return Buffer.alloc(0)
    try {
      return await (part.length <= SMALL_BYTES ? artifacts.getRange(key, part) : artifacts.stream(key, part))
    } catch (error) {
      sizes.delete(key)
      if (isMissing(error)) return undefined
      throw error
    }
  }

  return async (request, response, key) => {
    const size = await sizeOf(key)
    if (size === undefined) return false
    const etag = `"${key.split('/').slice(2).join('.')}"`
    const headers = ['Content-Type', typeOfFile(key), 'ETag', etag, ...CONSTANT, ...fileHeaders(https)]
    const { 'if-none-match': condition, 'if-range': unchanged, range: wanted } = request.headers
    if (condition !== undefined && matchesEtag(condition, etag)) {
      response.writeHead(304, headers).end()
      return true
    }
    const asksRange = request.method === 'GET' && (unchanged === undefined || unchanged === etag)
    const range = asksRange ? parseRange(wanted, size) : undefined
    if (range === 'unsatisfiable') {
      response.writeHead(416, ['Content-Range', `bytes */${size}`, 'Content-Length', '0']).end()
      return true
    }
    const { offset, length } = range ?? { offset: 0, length: size }
    const body = request.method === 'HEAD' ? Buffer.alloc(0) : await readPart(key, { offset, length })
    if (!body) return false
    if (range) headers.push('Content-Range', `bytes ${offset}-${offset + length - 1}/${size}`)
    response.writeHead(range ? 206 : 200, [...headers, 'Content-Length', String(length)])
    if (body instanceof Buffer) response.end(body)
    // A visitor who leaves halfway is no fault of ours.
    else await pipeline(body, response).catch(() => undefined)
    return true
  }
}
