import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectHost, withholdHashes, hashBytes } from '../release/index.ts'
import { startEdge, type EdgeFixture } from './testing.ts'

const home = '<!doctype html><title>Acme</title>' + 'tents and boots '.repeat(50)

let fixture: EdgeFixture
beforeAll(async () => {
  fixture = await startEdge()
  const live = { hosts: ['acme.test', 'www.acme.test', 'old.picksy.test'] }
  await fixture.publish(
    7,
    {
      '/': home,
      '/products/tent/': 'tent',
      '/café/': 'coffee',
      '/404.html': 'not here',
      '/es/404.html': 'aquí no',
      '/sitemap.xml': '<urlset/>',
      '/checkout/': 'checkout',
      '/shells/order.html': 'order shell',
      '/products/old/': { redirect: '/products/tent/', status: 301 },
      '/products/sold/': { gone: true, status: 410 },
      '/orders/*': { rewrite: '/shells/order.html' },
      '/account/': { rewrite: '/shells/order.html' },
    },
    {
      live,
      csp: { page: "default-src 'self'", paths: { '/checkout/': "default-src 'self' https://pay.test" } },
    },
  )
  await projectHost(fixture.artifacts, 'shop.acme.test', { storeId: 's1', redirectTo: 'acme.test' })
})
afterAll(() => fixture.close())

const ask: EdgeFixture['ask'] = (...args) => fixture.ask(...args)

describe('a page', () => {
  it('comes as stored, with its release, its hash and the headers that keep visitors safe', async () => {
    const reply = await ask('acme.test', '/', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(reply.status).toBe(200)
    expect(brotliDecompressSync(reply.bytes).toString()).toBe(home)
    expect(reply.headers).toMatchObject({
      'content-encoding': 'br',
      'content-length': String(reply.bytes.length),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      etag: `"${hashBytes(home)}"`,
      vary: 'Accept-Encoding',
      'x-picksy-release': '7',
      'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(reply.headers['permissions-policy']).toContain('camera=()')
    expect(reply.headers['strict-transport-security']).toBeUndefined()
  })

  it('is the same from packs, from memory, and with a query', async () => {
    const counted = () => Number(/picksy_edge_hot_pages_total (\d+)/.exec(fixture.edge.metrics())?.[1])
    const headers = { 'accept-encoding': 'br' }
    const replies = []
    const before = counted()
    for (let round = 0; round < 4; round++)
      replies.push(await ask('acme.test', '/products/tent/', { headers }))
    expect(counted() - before).toBe(2)
    replies.push(await ask('ACME.test:4321', '/products/tent/?utm=x', { headers }))
    const seen = replies.map(({ status, bytes, headers: { date, ...rest } }) => ({
      status,
      bytes,
      rest,
      date: !!date,
    }))
    for (const reply of seen) expect(reply).toEqual(seen[0])
  })

  it('is inflated for those who want gzip or nothing', async () => {
    const gzip = await ask('acme.test', '/', { headers: { 'accept-encoding': 'gzip' } })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.bytes).toString()).toBe(home)
    const plain = await ask('acme.test', '/')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers['content-length']).toBe(String(Buffer.byteLength(home)))
    expect(plain.text).toBe(home)
    expect(plain.headers.etag).toBe(gzip.headers.etag)
  })

  it('is not sent again to those who have it', async () => {
    const { headers } = await ask('acme.test', '/')
    const again = await ask('acme.test', '/', { headers: { 'if-none-match': `"x", W/${headers.etag}` } })
    expect(again).toMatchObject({ status: 304, text: '' })
    expect(again.headers).toMatchObject({
      etag: headers.etag,
      'x-picksy-release': '7',
      vary: 'Accept-Encoding',
    })
    expect((await ask('acme.test', '/', { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
  })

  it('answers HEAD with headers alone', async () => {
    const head = await ask('acme.test', '/', { method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, text: '' })
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(home)))
  })

  it('is only read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const reply = await ask('acme.test', '/', { method })
      expect(reply).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    }
  })

  it('has one address', async () => {
    const locationOf = async (path: string) => {
      const { status, headers } = await ask('acme.test', path)
      return [status, headers.location]
    }
    expect(await locationOf('/products/tent')).toEqual([301, '/products/tent/'])
    expect(await locationOf('/products/tent?a=1&b=%20')).toEqual([301, '/products/tent/?a=1&b=%20'])
    expect(await locationOf('/products/tent/index.html')).toEqual([301, '/products/tent/'])
    expect(await locationOf('/index.html')).toEqual([301, '/'])
    expect(await locationOf('/caf%C3%A9')).toEqual([301, '/caf%C3%A9/'])
    expect((await ask('acme.test', '/caf%C3%A9/')).text).toBe('coffee')
    expect((await ask('acme.test', '/caf%c3%a9/')).text).toBe('coffee')
    expect((await ask('acme.test', '/cafe%CC%81/')).text).toBe('coffee')
    expect((await ask('acme.test', 'http://acme.test/products/tent/')).text).toBe('tent')
    expect((await ask('acme.test', '//acme.test/products/tent')).status).toBe(404)
  })

  it('has the policy its path asks for', async () => {
    const { headers } = await ask('acme.test', '/checkout/')
    expect(headers['content-security-policy']).toBe(
      "default-src 'self' https://pay.test; frame-ancestors 'none'",
    )
    const home = await ask('acme.test', '/')
    expect(home.headers['content-security-policy']).not.toContain('pay.test')
  })

  it('names its charset', async () => {
    expect((await ask('acme.test', '/sitemap.xml')).headers['content-type']).toBe(
      'application/xml; charset=utf-8',
    )
  })
})

describe('an address', () => {
  it('that moved, is gone, or is shown by another page, says so', async () => {
    expect(await ask('acme.test', '/products/old/?ref=1')).toMatchObject({
      status: 301,
      headers: { location: '/products/tent/?ref=1' },
    })
    expect(await ask('acme.test', '/products/sold/')).toMatchObject({ status: 410, text: 'not here' })
    expect(await ask('acme.test', '/orders/abc123/')).toMatchObject({ status: 200, text: 'order shell' })
    expect(await ask('acme.test', '/account/')).toMatchObject({ status: 200, text: 'order shell' })
  })

  it('without a page gets the page for that, in its language', async () => {
    expect(await ask('acme.test', '/nothing/')).toMatchObject({ status: 404, text: 'not here' })
    expect(await ask('acme.test', '/es/nada/')).toMatchObject({ status: 404, text: 'aquí no' })
    expect(await ask('acme.test', '/pt/nada/')).toMatchObject({ status: 404, text: 'not here' })
    const again = await ask('acme.test', '/nothing/')
    const known = await ask('acme.test', '/nothing/', { headers: { 'if-none-match': again.headers.etag! } })
    expect(known.status).toBe(404)
  })

  it.each(['/%', '/%ZZ', '/%C3', '/a%00b', '/a%5Cb', '/..', '/a/../b', '/a/%2e%2e/b', '/.', '/a%0Ab'])(
    'like %s is refused',
    async (path) => {
      expect((await ask('acme.test', path)).status).toBe(400)
    },
  )

  it('may be long, but not absurdly', async () => {
    expect((await ask('acme.test', `/${'a'.repeat(2_000)}/`)).status).toBe(404)
    expect((await ask('acme.test', `/${'a'.repeat(3_000)}/`)).status).toBe(414)
    expect((await ask('acme.test', `/?${'a'.repeat(9_000)}`)).status).toBe(414)
  })
})

describe('a host', () => {
  it('that is not the primary one sends there, with path and query', async () => {
    for (const host of ['www.acme.test', 'old.picksy.test', 'shop.acme.test', 'WWW.acme.test.:4321']) {
      expect(await ask(host, '/products/tent/?a=%20b')).toMatchObject({
        status: 301,
        headers: { location: 'http://acme.test:4321/products/tent/?a=%20b' },
      })
    }
  })

  it('nobody has gets a page in the language of the visitor', async () => {
    const reply = await ask('nobody.test', '/', { headers: { 'accept-language': 'es-CO' } })
    expect(reply).toMatchObject({ status: 404, headers: { 'content-language': 'es' } })
    expect(reply.text).toContain('Aquí no hay ninguna tienda')
    for (const host of ['', '../x', 'a..b', 'x'.repeat(300)]) expect((await ask(host, '/')).status).toBe(404)
  })

  it('whose record names a store that no longer names it, is unknown', async () => {
    await projectHost(fixture.artifacts, 'stray.test', { storeId: 's1' })
    expect((await ask('stray.test', '/')).status).toBe(404)
  })

  it('opens as soon as its store does', async () => {
    const live = { storeId: 's9', hosts: ['new.test'], primaryHost: 'new.test' }
    await fixture.publish(1, {}, { live: { ...live, state: 'empty', root: null } })
    expect(await ask('new.test', '/')).toMatchObject({ status: 503, headers: { 'retry-after': '5' } })
  })
})

describe('files', () => {
  const assets = {
    '/_astro/app.abc.js': 'export const shop = 1\n'.repeat(40),
    '/_astro/font.woff2': 'woff2 bytes',
  }

  it('of the bundle are the same for all stores, for a year', async () => {
    for (const [path, text] of Object.entries(assets))
      await fixture.artifacts.put(`assets${path}`, Buffer.from(text))
    for (const host of ['acme.test', 'picksy.test', 'preview.picksy.test']) {
      const reply = await ask(host, '/_astro/app.abc.js', { headers: { 'accept-encoding': 'br' } })
      expect(brotliDecompressSync(reply.bytes).toString()).toBe(assets['/_astro/app.abc.js'])
      expect(reply.headers).toMatchObject({
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      })
      const known = await ask(host, '/_astro/app.abc.js', {
        headers: { 'if-none-match': reply.headers.etag! },
      })
      expect(known.status).toBe(304)
    }
    const font = await ask('acme.test', '/_astro/font.woff2', { headers: { 'accept-encoding': 'br' } })
    expect(font).toMatchObject({ text: 'woff2 bytes', headers: { 'content-type': 'font/woff2' } })
    expect((await ask('acme.test', '/_astro/none.js')).status).toBe(404)
    expect((await ask('acme.test', '/_astro/app.abc.js', { method: 'POST' })).status).toBe(405)
  })

  it('of a merchant come whole or in parts, and only from the own store', async () => {
    await fixture.artifacts.put('media/s1/h1/800.webp', Buffer.from('0123456789'))
    await fixture.artifacts.put('media/s2/h2/800.webp', Buffer.from('secret'))
    const path = '/media/h1/800.webp'
    const whole = await ask('acme.test', path)
    expect(whole).toMatchObject({
      status: 200,
      text: '0123456789',
      headers: { 'content-type': 'image/webp' },
    })
    expect(whole.headers['content-security-policy']).toContain('sandbox')
    const part = await ask('acme.test', path, { headers: { range: 'bytes=2-4' } })
    expect(part).toMatchObject({ status: 206, text: '234', headers: { 'content-range': 'bytes 2-4/10' } })
    const beyond = await ask('acme.test', path, { headers: { range: 'bytes=10-' } })
    expect(beyond).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } })
    const changed = await ask('acme.test', path, { headers: { range: 'bytes=2-4', 'if-range': '"other"' } })
    expect(changed).toMatchObject({ status: 200, text: '0123456789' })
    const known = await ask('acme.test', path, { headers: { 'if-none-match': whole.headers.etag! } })
    expect(known.status).toBe(304)
    expect((await ask('acme.test', path, { method: 'HEAD' })).headers['content-length']).toBe('10')
    await fixture.artifacts.put('media/s1/h3/film.mp4', Buffer.alloc(600_000, 'f'))
    const film = await ask('acme.test', '/media/h3/film.mp4', { headers: { range: 'bytes=100000-499999' } })
    expect([film.status, film.bytes.length, film.headers['content-type']]).toEqual([
      206,
      400_000,
      'video/mp4',
    ])
    await fixture.artifacts.delete('media/s1/h3/film.mp4')
    expect((await ask('acme.test', '/media/h3/film.mp4')).status).toBe(404)
    expect((await ask('acme.test', '/media/h2/800.webp')).status).toBe(404)
    expect((await ask('acme.test', '/media/s2/h2/800.webp')).status).toBe(404)
    expect((await ask('acme.test', '/media/')).status).toBe(404)
    expect((await ask('picksy.test', '/media/s1/h1/800.webp')).text).toBe('0123456789')
  })
})

describe('a store', () => {
  it('that is suspended shows its own page, and one that is deleted that it closed', async () => {
    const live = { storeId: 's3', hosts: ['three.test'], primaryHost: 'three.test' }
    const shown = await fixture.publish(1, { '/': 'three', '/maintenance.html': 'back soon' }, { live })
    expect((await ask('three.test', '/')).text).toBe('three')
    const suspended = await startEdge({ artifacts: fixture.artifacts })
    await fixture.publish(2, {}, { live: { ...live, root: shown.root, state: 'suspended' } })
    expect(await suspended.ask('three.test', '/')).toMatchObject({
      status: 503,
      text: 'back soon',
      headers: { 'retry-after': '3600', 'cache-control': 'no-store' },
    })
    await suspended.close()
    const deleted = await startEdge({ artifacts: fixture.artifacts })
    await fixture.publish(3, {}, { live: { ...live, root: shown.root, state: 'deleted' } })
    expect((await deleted.ask('three.test', '/')).status).toBe(410)
    await deleted.close()
  })

  it('shows the newest page instead of a withheld one, or none', async () => {
    const live = { storeId: 's4', hosts: ['four.test'], primaryHost: 'four.test' }
    const first = await fixture.publish(1, { '/a/': 'name', '/b/': 'name b', '/c/': 'c' }, { live })
    const head = await fixture.publish(2, { '/a/': 'new a' }, { live, parentRoot: first.root })
    const mark = await withholdHashes(fixture.artifacts, {
      storeId: 's4',
      hashes: [hashBytes('name'), hashBytes('name b')],
    })
    await fixture.publish(3, {}, { live: { ...live, root: first.root, head: head.root, withheld: mark } })
    expect(await ask('four.test', '/a/')).toMatchObject({ status: 200, text: 'new a' })
    expect((await ask('four.test', '/b/')).status).toBe(410)
    expect((await ask('four.test', '/c/')).text).toBe('c')
  })
})

describe('the worker that browsers keep of a store', () => {
  it('is that of its release', async () => {
    const edge = await startEdge()
    await edge.publish(1, { '/sw.js': 'work()' })
    expect(await edge.ask('acme.test', '/sw.js')).toMatchObject({ status: 200, text: 'work()' })
    await edge.close()
  })

  it('removes itself where the operator wants none', async () => {
    const without = await startEdge({ deps: { offlineWorkers: false } })
    await without.publish(1, { '/': home, '/sw.js': 'work()' })
    const { status, text, headers } = await without.ask('acme.test', '/sw.js')
    expect({ status, type: headers['content-type'], cache: headers['cache-control'] }).toEqual({
      status: 200,
      type: 'text/javascript; charset=utf-8',
      cache: 'no-store',
    })
    expect(text).toContain('unregister')
    expect(text).not.toContain('work()')
    expect((await without.ask('acme.test', '/')).text).toBe(home)
    await without.close()
  })
})

describe('what is drawn for a store', () => {
  it('is asked of the API once, and then comes from the media', async () => {
    const asked: string[] = []
    const edge = await startEdge({
      api(request, response) {
        asked.push(`${request.headers.host} ${request.url}`)
        response.writeHead(200, { 'content-type': 'image/jpeg' }).end('drawn now')
      },
    })
    await edge.publish(1, { '/': home })
    const path = '/media/drawn/0123456789abcdef0123/product-1-en.jpg'
    expect(await edge.ask('acme.test', path)).toMatchObject({ status: 200, text: 'drawn now' })
    await edge.artifacts.put('media/s1/drawn/0123456789abcdef0123/product-1-en.jpg', Buffer.from('kept'))
    expect(await edge.ask('acme.test', path)).toMatchObject({ status: 200, text: 'kept' })
    expect(asked.filter((line) => line.includes('drawings'))).toEqual([
      'acme.test /api/shop/drawings/0123456789abcdef0123/product-1-en.jpg',
    ])
    expect((await edge.ask('acme.test', '/media/drawn/x/a%20b.jpg')).status).toBe(404)
    await edge.close()
  })
})
