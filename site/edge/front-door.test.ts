import { once } from 'node:events'
import { request, type IncomingMessage, type RequestListener } from 'node:http'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEdge, type EdgeFixture } from './testing.ts'

/** Tells what reached it; `/api/stream` answers piece by piece, `/api/hang` never. */
const seen: IncomingMessage[] = []
const api: RequestListener = (request, response) => {
  if (request.url === '/internal/live') return response.writeHead(404).end()
  seen.push(request)
  if (request.url === '/api/hang') return
  if (request.url === '/api/stream') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('data: one\n\n')
    return
  }
  if (request.url === '/api/broken') return request.socket.destroy()
  void buffer(request).then((body) => {
    response.writeHead(201, {
      'x-seen': 'yes',
      connection: 'x-hop',
      'x-hop': '1',
      'set-cookie': ['a=1', 'b=2'],
    })
    response.end(
      JSON.stringify({
        method: request.method,
        url: request.url,
        headers: request.headers,
        body: body.toString(),
      }),
    )
  })
}

let fixture: EdgeFixture
beforeAll(async () => {
  fixture = await startEdge({ api })
  await fixture.publish(1, { '/': 'home', '/cart/': 'cart' })
})
afterAll(() => fixture.close())

const ask: EdgeFixture['ask'] = (...args) => fixture.ask(...args)
const reachedApi = async (host: string, path: string) => (await ask(host, path)).headers['x-seen'] === 'yes'

const closeOf = (request: IncomingMessage) =>
  new Promise<void>((resolve) => {
    request.on('error', () => undefined)
    request.socket.once('close', resolve)
  })

describe('the front door', () => {
  it('passes on what the API answers, and nothing else of a store', async () => {
    for (const path of [
      '/api/shop/cart',
      '/q/abc',
      '/cart/plain',
      '/cart/plain/',
      '/cart/plain/x',
      '/es/cart/plain/',
    ]) {
      expect(await reachedApi('acme.test', path), path).toBe(true)
    }
    for (const path of [
      '/',
      '/cart/',
      '/admin',
      '/internal/live',
      '/apix',
      '/cart/plainer/',
      '/internal/tls',
    ]) {
      expect(await reachedApi('acme.test', path), path).toBe(path === '/internal/tls')
    }
  })

  it('passes on everything of the platform but what is internal', async () => {
    for (const path of ['/', '/admin/stores', '/api/stores']) {
      expect(await reachedApi('picksy.test', path), path).toBe(true)
      expect(await reachedApi('preview.picksy.test', path), path).toBe(true)
    }
    for (const path of ['/internal/live', '//internal/live', '/%69nternal/live', '/internal']) {
      expect(await reachedApi('picksy.test', path), path).toBe(false)
    }
    expect((await ask('picksy.test', '/api/%2e%2e/internal/live')).status).toBe(400)
  })

  it('answers with the files of the platform itself', async () => {
    const clientDir = await mkdtemp(join(tmpdir(), 'picksy-client-'))
    await mkdir(join(clientDir, 'platform', 'about'), { recursive: true })
    await writeFile(join(clientDir, 'platform', 'about', 'index.html'), 'about us')
    await writeFile(join(clientDir, 'secret.txt'), 'secret')
    const built = await startEdge({ api, deps: { clientDir } })
    const reply = await built.ask('picksy.test', '/about/')
    expect(reply).toMatchObject({
      status: 200,
      text: 'about us',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
    expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect((await built.ask('picksy.test', '/secret.txt')).headers['x-seen']).toBe('yes')
    expect((await built.ask('preview.picksy.test', '/about/')).headers['x-seen']).toBe('yes')
    await built.close()
    await rm(clientDir, { recursive: true })
  })

  it('lets only a neighbour ask about certificates', async () => {
    expect(await reachedApi('edge:4321', '/internal/tls?domain=acme.test')).toBe(true)
    const through = await ask('picksy.test', '/internal/tls', {
      headers: { 'x-forwarded-for': '203.0.113.9' },
    })
    expect(through.status).toBe(404)
  })

  it('keeps method, body, cookies and host, and says for whom it asks', async () => {
    const headers = {
      'x-forwarded-for': '203.0.113.9',
      'x-real-ip': '203.0.113.9',
      connection: 'x-secret',
      'x-secret': '1',
    }
    const reply = await ask('acme.test', '/api/shop/cart/lines?x=%20', {
      method: 'POST',
      body: '{"a":1}',
      headers,
    })
    expect(reply).toMatchObject({ status: 201, headers: { 'set-cookie': ['a=1', 'b=2'] } })
    expect(reply.headers['x-hop']).toBeUndefined()
    const got = JSON.parse(reply.text) as { headers: Record<string, string> }
    expect(got).toMatchObject({ method: 'POST', url: '/api/shop/cart/lines?x=%20', body: '{"a":1}' })
    expect(got.headers).toMatchObject({
      host: 'acme.test',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'acme.test',
      'x-forwarded-proto': 'http',
    })
    expect(got.headers['x-real-ip']).toBeUndefined()
    expect(got.headers['x-secret']).toBeUndefined()
  })

  it('believes a proxy in front only when told so', async () => {
    const trusting = await startEdge({ api, artifacts: fixture.artifacts, deps: { trustProxy: true } })
    const headers = {
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'acme.test',
    }
    const reply = await trusting.ask('edge:4321', '/api/x', { headers })
    expect((JSON.parse(reply.text) as { headers: object }).headers).toMatchObject({
      'x-forwarded-for': '203.0.113.9, 127.0.0.1',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'acme.test',
    })
    expect((await trusting.ask('edge:4321', '/', { headers })).text).toBe('home')
    await trusting.close()
    expect((await ask('edge:4321', '/', { headers })).status).toBe(404)
  })

  it('streams both ways', async () => {
    const asking = request({
      host: '127.0.0.1',
      port: fixture.port,
      path: '/api/stream',
      headers: { host: 'acme.test' },
    })
    asking.end()
    const [answer] = (await once(asking, 'response')) as [IncomingMessage]
    const [first] = (await once(answer, 'data')) as [Buffer]
    expect(first.toString()).toBe('data: one\n\n')
    const passed = seen.at(-1)!
    const closed = closeOf(passed)
    asking.on('error', () => undefined)
    answer.on('error', () => undefined)
    asking.destroy()
    await closed

    const upload = request({
      host: '127.0.0.1',
      port: fixture.port,
      path: '/api/upload',
      method: 'POST',
      headers: { host: 'acme.test' },
    })
    const replied = once(upload, 'response')
    for (let part = 0; part < 50; part++) upload.write(Buffer.alloc(100_000, 'x'))
    upload.end()
    const [reply] = (await replied) as [IncomingMessage]
    const { body } = JSON.parse((await buffer(reply)).toString()) as { body: string }
    expect(body.length).toBe(5_000_000)
  })

  const hang = () => {
    const asking = request({
      host: '127.0.0.1',
      port: fixture.port,
      path: '/api/hang',
      headers: { host: 'acme.test' },
    })
    asking.on('error', () => undefined)
    asking.end()
    return asking
  }

  it('gives up with the visitor', async () => {
    const asking = hang()
    await expect.poll(() => seen.at(-1)?.url).toBe('/api/hang')
    const hanging = seen.at(-1)!
    const closed = closeOf(hanging)
    asking.destroy()
    await closed
  })

  it('refuses an address that waits for too many answers, until it leaves', async () => {
    const before = seen.length
    const waiting = Array.from({ length: 500 }, hang)
    await expect.poll(() => seen.length - before, { timeout: 10_000 }).toBe(500)
    const refused = await ask('acme.test', '/api/anything')
    expect(refused.status).toBe(503)
    expect(refused.headers['retry-after']).toBe('2')
    for (const asking of waiting) asking.destroy()
    await expect.poll(async () => (await ask('acme.test', '/api/anything')).status).toBe(201)
  })

  it('says that the API is down, while pages go on', async () => {
    const alone = await startEdge({ artifacts: fixture.artifacts, deps: { apiUrl: 'http://127.0.0.1:1' } })
    const reply = await alone.ask('acme.test', '/api/shop/cart')
    expect(reply).toMatchObject({
      status: 503,
      headers: { 'content-type': 'application/problem+json', 'retry-after': '2' },
    })
    expect(JSON.parse(reply.text)).toMatchObject({ status: 503, code: 'unavailable' })
    const page = await alone.ask('acme.test', '/cart/plain/', {
      headers: { accept: 'text/html', 'accept-language': 'pt' },
    })
    expect(page).toMatchObject({ status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } })
    expect((await alone.ask('acme.test', '/')).text).toBe('home')
    expect((await alone.ask('picksy.test', '/readyz')).status).toBe(200)
    await alone.close()
    expect((await ask('acme.test', '/api/broken')).status).toBe(503)
  })
})

it('lets a running answer end before it closes, and takes no other', async () => {
  let finish = () => {}
  const slow = await startEdge({
    api: (request, response) => {
      if (request.url !== '/api/slow') return response.writeHead(404).end()
      finish = () => response.end('done')
    },
  })
  const running = slow.ask('picksy.test', '/api/slow')
  const before = finish
  await expect.poll(() => finish !== before).toBe(true)
  const closed = slow.close()
  await expect(slow.ask('picksy.test', '/healthz')).rejects.toThrow('ECONNREFUSED')
  finish()
  expect((await running).text).toBe('done')
  await closed
})

describe('health', () => {
  it('is asked on the platform or by address, and knows whether files can be read', async () => {
    for (const host of ['picksy.test', '10.0.0.7:4321']) {
      expect((await ask(host, '/healthz')).status).toBe(200)
      expect((await ask(host, '/readyz')).status).toBe(200)
    }
    expect((await ask('acme.test', '/readyz')).status).toBe(404)
    const stat = () => Promise.reject(new Error('unreachable'))
    const blind = await startEdge({ artifacts: { ...fixture.artifacts, stat } })
    expect((await blind.ask('picksy.test', '/healthz')).status).toBe(200)
    expect((await blind.ask('picksy.test', '/readyz')).status).toBe(503)
    await blind.close()
  })
})
