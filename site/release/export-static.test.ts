import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryArtifacts } from '../../api/adapters/storage/index.ts'
import type { ReleaseEntry } from '../../api/contracts/publishing.ts'
import { buildRelease, exportStatic, hashBytes, openPackWriter } from './index.ts'

const pages: Record<string, string> = {
  '/': 'home',
  '/products/tent/': 'tent',
  '/café/': 'coffee',
  '/404.html': 'not here',
  '/sitemap.xml': '<urlset/>',
  '/shells/order.html': 'order',
}

let out: string
const read = (file: string) => readFile(join(out, file), 'utf8')

beforeAll(async () => {
  const store = memoryArtifacts()
  const pack = openPackWriter(store, { storeId: 's1', releaseId: 3, thread: 0 })
  const put = new Map<string, ReleaseEntry>([
    ['/old/', { redirect: '/products/tent/', status: 301 }],
    ['/sold/', { gone: true, status: 410 }],
    ['/orders/*', { rewrite: '/shells/order.html' }],
  ])
  for (const [path, text] of Object.entries(pages)) {
    put.set(path, { ...pack.add(hashBytes(text), brotliCompressSync(text)), type: 'text/html', status: 200 })
  }
  await store.put('assets/_astro/app.js', Buffer.from('script'))
  await store.put('media/s1/h1/800.webp', Buffer.from('picture'))
  await store.put('media/s2/h2/800.webp', Buffer.from('of another store'))
  const csp = { page: "default-src 'self'", paths: { '/checkout/': "default-src 'self' https://pay.test" } }
  const built = await buildRelease(store, { storeId: 's1', releaseId: 3, parentRoot: null, put, csp, pack })
  out = await mkdtemp(join(tmpdir(), 'picksy-static-'))
  await exportStatic(store, { rootKey: built.rootKey, out, apiOrigin: 'https://picksy.test' })
})
afterAll(() => rm(out, { recursive: true }))

describe('a release as plain files', () => {
  it('is served whole by any web server', async () => {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(request.url!)
      read(path.endsWith('/') ? `${path}index.html` : path).then(
        (text) => response.end(text),
        () => response.writeHead(404).end(),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    for (const [path, text] of Object.entries(pages))
      expect(await (await fetch(origin + path)).text()).toBe(text)
    expect(await (await fetch(`${origin}/_astro/app.js`)).text()).toBe('script')
    expect(await (await fetch(`${origin}/media/h1/800.webp`)).text()).toBe('picture')
    expect((await fetch(`${origin}/media/h2/800.webp`)).status).toBe(404)
    server.close()
  })

  it('says in its rules what is no file', async () => {
    expect(JSON.parse(await read('routes.json'))).toMatchObject({
      release: 3,
      redirects: [{ from: '/old/', to: '/products/tent/', status: 301 }],
      rewrites: [{ from: '/orders/*', to: '/shells/order.html' }],
      gone: ['/sold/'],
    })
    expect((await read('_redirects')).split('\n')).toEqual([
      '/old/ /products/tent/ 301',
      '/sold/ /404.html 410!',
      '/api/* https://picksy.test/api/:splat 200!',
      '/q/* https://picksy.test/q/:splat 200!',
      '/cart/plain/* https://picksy.test/cart/plain/:splat 200!',
      '/orders/* /shells/order.html 200',
      '/* /404.html 404',
      '',
    ])
    const headers = await read('_headers')
    expect(headers).toContain("/*\n  Content-Security-Policy: default-src 'self'\n")
    expect(headers).toContain("/checkout/\n  Content-Security-Policy: default-src 'self' https://pay.test\n")
    const nginx = await read('nginx.conf')
    expect(nginx).toContain('location = "/old/" { return 301 "/products/tent/"; }')
    expect(nginx).toContain('location = "/sold/" { return 410; }')
    expect(nginx).toContain('location ^~ "/orders/" { try_files $uri $uri/index.html "/shells/order.html"; }')
  })
})
