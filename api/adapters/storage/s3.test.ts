import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeArtifactStore } from './contract.suite.ts'
import { s3Artifacts } from './s3.ts'

const SECRET = 'test-secret'
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest()

/** Signature version 4, computed from the request as it arrived. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const match =
    /^AWS4-HMAC-SHA256 Credential=test-key\/(\d{8})\/(.+?)\/s3\/aws4_request, SignedHeaders=(.+?), Signature=(\w+)$/.exec(
      request.headers.authorization ?? '',
    )
  if (!match) return false
  const [, day = '', region = '', names = '', signature] = match
  const url = new URL(request.url!, 'http://s3.test')
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
  const digest = request.headers['x-amz-content-sha256'] as string
  if (digest !== 'UNSIGNED-PAYLOAD' && digest !== sha256(body)) return false
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name])}\n`)
  const canonical = [request.method, url.pathname, query.join('&'), headers.join(''), names, digest].join(
    '\n',
  )
  const scope = `${day}/${region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n')
  const key = hmac(hmac(hmac(hmac(`AWS4${SECRET}`, day), region), 's3'), 'aws4_request')
  return hmac(key, text).toString('hex') === signature
}

const objects = new Map<string, { bytes: Buffer; at: Date }>()
const failures: number[] = []
let server: Server
let endpoint = ''

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response))
  async function answer(request: IncomingMessage, response: import('node:http').ServerResponse) {
    const body = await buffer(request)
    const failure = failures.shift()
    if (failure) return response.writeHead(failure).end('<Error><Code>SlowDown</Code></Error>')
    if (!isSigned(request, body))
      return response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
    const url = new URL(request.url!, endpoint)
    const [, bucket, ...rest] = url.pathname.split('/')
    const key = `${bucket}/${rest.join('/')}`
    if (rest.length === 0) return response.end(listing(bucket!, url.searchParams))
    if (request.method === 'PUT') {
      objects.set(key, { bytes: body, at: new Date() })
      return response.end()
    }
    if (request.method === 'DELETE') {
      objects.delete(key)
      return response.writeHead(204).end()
    }
    const found = objects.get(key)
    if (!found) return response.writeHead(404).end()
    const headers = { 'last-modified': found.at.toUTCString() }
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    if (!range)
      return response
        .writeHead(200, { ...headers, 'content-length': found.bytes.length })
        .end(request.method === 'HEAD' ? undefined : found.bytes)
    if (Number(range[1]) >= found.bytes.length) return response.writeHead(416).end()
    response.writeHead(206, headers).end(found.bytes.subarray(Number(range[1]), Number(range[2]) + 1))
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

/** Two a page, to see the next page asked for. */
function listing(bucket: string, query: URLSearchParams): string {
  const prefix = `${bucket}/${query.get('prefix')}`
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).sort()
  const from = Number(query.get('continuation-token') ?? 0)
  const contents = keys.slice(from, from + 2).map((key) => {
    const { bytes, at } = objects.get(key)!
    const name = key.slice(bucket.length + 1)
    return `<Contents><Key>${name}</Key><LastModified>${at.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`
  })
  const next = from + 2 < keys.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : ''
  return `<ListBucketResult>${contents.join('')}${next}</ListBucketResult>`
}

let buckets = 0
const open = (secret = SECRET) =>
  s3Artifacts({ endpoint, bucket: `b${++buckets}`, key: 'test-key', secret, region: 'eu-test-1', retries: 1 })

describeArtifactStore('S3', () => Promise.resolve(open()))

describe('S3 artifact store', () => {
  it('repeats a request once the store has recovered', async () => {
    const store = open()
    failures.push(503)
    await store.put('hosts/a.json', Buffer.from('x'))
    expect((await store.get('hosts/a.json'))?.toString()).toBe('x')
  })

  it('says what the store answered when it goes on failing, and leaves the former object', async () => {
    const store = open()
    await store.put('hosts/a.json', Buffer.from('former'))
    failures.push(500, 500)
    await expect(store.put('hosts/a.json', Buffer.from('new'))).rejects.toMatchObject({
      code: 'unavailable',
      message: 'The object store answered 500 SlowDown for hosts/a.json',
    })
    expect((await store.get('hosts/a.json'))?.toString()).toBe('former')
    failures.push(507, 507)
    await expect(store.put('hosts/a.json', Buffer.from('new'))).rejects.toMatchObject({ code: 'full' })
  })

  it('does not take a wrong key for a missing object', async () => {
    await expect(open('wrong').get('hosts/a.json')).rejects.toThrow('403 SignatureDoesNotMatch')
  })

  it('says when nobody answers', async () => {
    const options = { bucket: 'b', key: 'k', secret: 's', region: 'r', retries: 0 }
    const store = s3Artifacts({ ...options, endpoint: 'http://127.0.0.1:1' })
    await expect(store.get('hosts/a.json')).rejects.toMatchObject({ code: 'unavailable' })
  })
})
