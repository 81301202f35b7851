import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import { assertKey } from '../../contracts/artifact-keys.ts'
import {
  ArtifactError,
  type ArtifactInfo,
  type ArtifactStore,
  type ByteRange,
} from '../../contracts/artifacts.ts'

export interface S3Options {
  endpoint: string
  bucket: string
  key: string
  secret: string
  region: string
  /** Times a request is repeated when the store answers 5xx or not at all. */
  retries?: number
}

const REQUEST_MS = 60_000

/** Any S3-compatible store, addressed by path. One `put` is one PUT: objects appear whole. */
export function s3Artifacts({
  endpoint,
  bucket,
  key,
  secret,
  region,
  retries = 3,
}: S3Options): ArtifactStore {
  const client = new AwsClient({
    accessKeyId: key,
    secretAccessKey: secret,
    service: 's3',
    region,
    retries: 0,
  })
  const base = `${endpoint.replace(/\/$/, '')}/${bucket}`

  async function send(name: string, url: string, init: RequestInit): Promise<Response> {
    for (let attempt = 0; ; attempt++) {
      const reply = await client
        .fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_MS) })
        .catch(
          (error: unknown) =>
            new ArtifactError('unavailable', `The object store is unreachable: ${name}`, { cause: error }),
        )
      if (reply instanceof Response && reply.status < 500 && reply.status !== 429) return reply
      if (attempt >= retries) {
        if (reply instanceof ArtifactError) throw reply
        throw await refusal(reply, name)
      }
      if (reply instanceof Response) await reply.body?.cancel()
      await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt * (0.5 + Math.random())))
    }
  }

  const sendFor = (object: string, init: RequestInit) => {
    assertKey(object)
    return send(object, `${base}/${object}`, init)
  }

  async function read(object: string, range?: ByteRange): Promise<Response> {
    const headers = range && { range: `bytes=${range.offset}-${range.offset + range.length - 1}` }
    const reply = await sendFor(object, headers ? { headers } : {})
    if (reply.status === 404 || reply.status === 416) {
      await reply.body?.cancel()
      throw new ArtifactError('missing', `${object} is not there, or shorter`)
    }
    if (!reply.ok || (range && reply.status !== 206)) throw await refusal(reply, object)
    return reply
  }

  return {
    async put(object, body) {
      const bytes = body instanceof Uint8Array ? body : Buffer.concat(body)
      const digest = createHash('sha256').update(bytes).digest('hex')
      const headers = { 'x-amz-content-sha256': digest, 'content-type': 'application/octet-stream' }
      const reply = await sendFor(object, { method: 'PUT', body: bytes as Uint8Array<ArrayBuffer>, headers })
      if (!reply.ok) throw await refusal(reply, object)
      await reply.body?.cancel()
    },
    async get(object) {
      const reply = await sendFor(object, {})
      if (reply.ok) return Buffer.from(await reply.arrayBuffer())
      if (reply.status !== 404) throw await refusal(reply, object)
      await reply.body?.cancel()
      return undefined
    },
    async getRange(object, range) {
      const reply = await read(object, range)
      const bytes = Buffer.from(await reply.arrayBuffer())
      if (bytes.length !== range.length) throw new ArtifactError('missing', `${object} is shorter`)
      return bytes
    },
    async stream(object, range) {
      const { body } = await read(object, range)
      return body ? Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]) : Readable.from([])
    },
    async stat(object) {
      const reply = await sendFor(object, { method: 'HEAD' })
      if (reply.status === 404) return undefined
      if (!reply.ok) throw await refusal(reply, object)
      const modifiedAt = Date.parse(reply.headers.get('last-modified') ?? '')
      return { key: object, size: Number(reply.headers.get('content-length')), modifiedAt }
    },
    async *list(folder) {
      const query = new URLSearchParams({ 'list-type': '2', prefix: folder })
      for (;;) {
        const reply = await send(folder, `${base}?${query.toString()}`, {})
        if (!reply.ok) throw await refusal(reply, folder)
        const page = readListing(await reply.text())
        yield* page.objects
        if (!page.next) return
        query.set('continuation-token', page.next)
      }
    },
    async delete(object) {
      const reply = await sendFor(object, { method: 'DELETE' })
      if (!reply.ok && reply.status !== 404) throw await refusal(reply, object)
      await reply.body?.cancel()
    },
  }
}

async function refusal(reply: Response, name: string): Promise<ArtifactError> {
  const reason = elementOf(await reply.text().catch(() => ''), 'Code') ?? ''
  const full = reply.status === 507 || /Quota|StorageFull|InsufficientCapacity/i.test(reason)
  const message = `The object store answered ${reply.status} ${reason} for ${name}`
  return new ArtifactError(full ? 'full' : 'unavailable', message)
}

function readListing(xml: string): { objects: ArtifactInfo[]; next: string | undefined } {
  const objects = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, contents = '']) => ({
    key: elementOf(contents, 'Key') ?? '',
    size: Number(elementOf(contents, 'Size')),
    modifiedAt: Date.parse(elementOf(contents, 'LastModified') ?? ''),
  }))
  return { objects, next: elementOf(xml, 'NextContinuationToken') }
}

function elementOf(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
  return text
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
