import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mark } from '../platform/marks.ts'
import { startEdge, type EdgeFixture } from './testing.ts'

const HOST = 'picksy.test:4321'
const acme = `${mark.begin('acme')}<a href="${mark.storeUrl('acme')}">Acme</a>${mark.end('acme')}`
const luna = `${mark.begin('luna')}<a href="${mark.storeUrl('luna')}">Luna</a>${mark.end('luna')}`
const PAGE =
  `<link href="${mark.origin}/en/">${mark.begin('demo')}<h2>Demo</h2>${acme}${luna}${mark.end('demo')}` +
  `${mark.begin('outbox')}<a href="/api/outbox">Mail</a>${mark.end('outbox')}`

let dir: string
let edge: EdgeFixture
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'picksy-edge-'))
  for (const language of ['en', 'es']) {
    await mkdir(join(dir, 'platform', language), { recursive: true })
    await writeFile(join(dir, 'platform', language, 'index.html'), `<html lang="${language}">${PAGE}</html>`)
  }
  await mkdir(join(dir, 'platform', 'admin'))
  await writeFile(join(dir, 'platform', 'admin', 'index.html'), '<html lang="en">Admin</html>')
  edge = await startEdge({ deps: { clientDir: dir, outbox: true } })
})
afterAll(async () => {
  await edge.close()
  await rm(dir, { recursive: true })
})

const ask = (path: string, language = '') =>
  edge.ask(HOST, path, { headers: language ? { 'accept-language': language } : {} })

describe('the platform’s own page', () => {
  test('names no demo store before there is one', async () => {
    const { status, text } = await ask('/')
    expect(status).toBe(200)
    expect(text).toBe(
      '<html lang="en"><link href="http://picksy.test:4321/en/"><a href="/api/outbox">Mail</a></html>',
    )
  })

  test('names those that can be visited, where they can be visited', async () => {
    const before = await ask('/en/')
    await edge.publish(
      1,
      { '/': 'Acme' },
      { live: { hosts: ['acme.picksy.test'], primaryHost: 'acme.picksy.test' } },
    )
    await expect
      .poll(async () => (await ask('/en/')).text)
      .toContain('<h2>Demo</h2><a href="http://acme.picksy.test:4321/">Acme</a>')
    const after = await ask('/en/')
    expect(after.text).not.toContain('Luna')
    expect(after.headers.etag).not.toBe(before.headers.etag)
  })

  test('speaks the language of the visitor, and of the address when that has one', async () => {
    expect((await ask('/', 'es-MX,en;q=0.5')).text).toContain('<html lang="es">')
    expect((await ask('/', 'fr')).text).toContain('<html lang="en">')
    expect((await ask('/es/', 'en')).text).toContain('<html lang="es">')
    const { headers } = await ask('/', 'es')
    expect(headers['content-language']).toBe('es')
    expect(headers.vary).toContain('Accept-Language')
    expect(headers['content-security-policy']).toContain("default-src 'self'")
  })
})

describe('the admin', () => {
  test.each(['/admin', '/admin/', '/admin/acme/products/7', '/admin/acme/products?status=draft'])(
    'answers %s with its one page, asked for anew each time',
    async (path) => {
      const { status, text, headers } = await ask(path)
      expect(status).toBe(200)
      expect(text).toBe('<html lang="en">Admin</html>')
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
      expect(headers['content-security-policy']).toContain("default-src 'self'")
    },
  )

  test('is neither on another path nor on a store', async () => {
    expect((await ask('/administrator')).text).not.toContain('Admin')
    expect((await edge.ask('acme.picksy.test', '/admin/')).text).not.toContain('Admin')
  })
})
