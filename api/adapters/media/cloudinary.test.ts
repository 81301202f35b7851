import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { cloudinaryMedia } from './cloudinary.ts'
import { describeMediaStore } from './contract.suite.ts'

const SECRET = 'abcd'
const NOW = new Date('2026-03-01T12:00:00Z')

/** A stand-in that keeps pictures, checks every signature and delivers the sizes that an address asks for. */
const pictures = new Map<string, Buffer>()
const expected = (params: Map<string, string>) => {
  const signed = [...params].filter(([name]) => !['file', 'api_key', 'signature'].includes(name)).sort()
  const text = signed.map(([name, value]) => `${name}=${value}`).join('&')
  return createHash('sha256').update(text).update(SECRET).digest('hex')
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '', 'http://cloudinary.test')
  if (request.method === 'GET') return deliver(url.pathname, response)
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(await buffer(request)), { headers }).formData()
  const params = new Map(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  )
  const isFresh = Math.abs(Number(params.get('timestamp')) - NOW.getTime() / 1000) < 3600
  if (params.get('api_key') !== 'key' || params.get('signature') !== expected(params) || !isFresh) {
    response.writeHead(401).end('{"error":{"message":"Invalid Signature"}}')
    return
  }
  const id = params.get('public_id') ?? ''
  const file = form.get('file')
  if (url.pathname === '/v1_1/demo/image/upload' && file instanceof File) {
    pictures.set(id, Buffer.from(await file.arrayBuffer()))
    response.end(JSON.stringify({ public_id: id, version: 1 }))
  } else if (url.pathname === '/v1_1/demo/image/destroy') {
    response.end(JSON.stringify({ result: pictures.delete(id) ? 'ok' : 'not found' }))
  } else response.writeHead(404).end()
}

async function deliver(path: string, response: ServerResponse): Promise<void> {
  const [, width, format, id] =
    /^\/demo\/image\/upload\/c_limit,w_(\d+),q_auto\/f_(avif|webp)\/(.+)$/.exec(path) ?? []
  const picture = pictures.get(id ?? '')
  if (!picture) {
    response.writeHead(404).end()
    return
  }
  const resized = sharp(picture).resize({ width: Number(width), withoutEnlargement: true })
  response.end(await resized.toFormat(format as 'avif' | 'webp', { effort: 0 }).toBuffer())
}

let server: Server
let origin = ''
const open = (secret = SECRET) =>
  cloudinaryMedia({
    url: `cloudinary://key:${secret}@demo`,
    apiOrigin: origin,
    deliveryOrigin: origin,
    now: () => NOW,
  })

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => pictures.clear())

describeMediaStore('cloudinary', async () => {
  const media = open()
  return {
    media,
    async load(picture, width, format) {
      const address = media.deliveryOf(picture).replace('{width}', String(width)).replace('{format}', format)
      const response = await fetch(address)
      return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined
    },
  }
})

it('says so when the key is wrong, and keeps nothing', async () => {
  const picture = { storeId: 'st_aaaaaaaaaaaa', hash: 'a'.repeat(32), width: 10, bytes: Buffer.from('x') }
  await expect(open('wrong').keep(picture)).rejects.toThrow('401')
  expect(pictures.size).toBe(0)
})

it('has addresses of its own, which never change', () => {
  const media = cloudinaryMedia({ url: 'cloudinary://key:secret@demo' })
  expect(media.deliveryOf({ storeId: 'st_aaaaaaaaaaaa', hash: 'b'.repeat(32) })).toBe(
    `https://res.cloudinary.com/demo/image/upload/c_limit,w_{width},q_auto/f_{format}/st_aaaaaaaaaaaa/${'b'.repeat(32)}`,
  )
})
