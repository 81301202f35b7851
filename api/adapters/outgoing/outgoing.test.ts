import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkTarget, createOutgoing, isGlobalUnicast, OutgoingError, type OutgoingRequest } from './index.ts'
import type { ResolvedAddress } from './guarded-connector.ts'

// Whatever arrives at `inner` got through the guard. `outer` stands for a server on the internet.
const OUTER = '127.0.0.2'
const servers: Server[] = []
let connections = 0
let inner: number
let outer: number
let answer: RequestListener

beforeAll(async () => {
  inner = await listen(
    createServer((_request, response) => response.end('inner')).on('connection', () => connections++),
  )
  outer = await listen(
    createServer((request, response) => answer(request, response)),
    OUTER,
  )
})
beforeEach(() => {
  connections = 0
  answer = (_request, response) => response.end('outer')
})
afterAll(() => servers.forEach((server) => server.close().closeAllConnections()))

async function listen(server: Server, host?: string): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => (host ? server.listen(0, host, resolve) : server.listen(0, resolve)))
  return (server.address() as AddressInfo).port
}

async function call(url: string, request?: OutgoingRequest, names: Record<string, string[]> = {}) {
  const resolve = async (name: string) => resolved(names[name] ?? [])
  const outgoing = createOutgoing({ allow: [`${OUTER}/32`], resolve })
  const result = await outgoing.fetch(url, request).catch((error: unknown) => error)
  await outgoing.close()
  return result
}

const resolved = (addresses: string[]): ResolvedAddress[] =>
  addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

const refused = expect.objectContaining({ name: 'OutgoingError', code: 'refused' }) as OutgoingError

const HOSTS = `
  127.0.0.1 127.1 127.0.1 127.0.0.1. 127.255.255.254 2130706433 0x7f000001 0x7F.1 0177.0.0.1 017700000001 0177.0x0.1
  １２７.０.０.１ ①②⑦.⓪.⓪.① 127%2e0%2e0%2e1 127。0。0。1 0 0.0.0.0 0x0 00000
  localhost LOCALHOST localhost. ｌocalhost app.localhost printer.local db intranet
  [::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::FFFF:0:7f00:1] [::127.0.0.1] [64:ff9b::127.0.0.1]
  [64:ff9b:1::7f00:1] [2002:7f00:1::] [2001:0:4136:e378:8000:63bf:80ff:fffe] [fe80::1] [fec0::1] [fc00::1] [fd12:3456::1]
  [ff02::1] [100::1] [2001:db8::1] [3fff::1] [4000::1] [::ffff:10.0.0.1] [5f00::1]
  169.254.169.254 0xa9fea9fe 2852039166 0251.0376.0251.0376 [::ffff:169.254.169.254] [fd00:ec2::254] 100.100.100.200
  metadata.google.internal 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.1.1 192.0.0.192 192.0.2.1
  198.18.0.1 198.51.100.7 203.0.113.9 100.64.0.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
`
  .trim()
  .split(/\s+/)

describe('addresses that are refused (FS6)', () => {
  it.each(HOSTS)('%s', async (host) => {
    expect(await call(`http://${host}:${inner}/`)).toEqual(refused)
    expect(connections).toBe(0)
  })

  it.each([
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'gopher://127.0.0.1:6379/_FLUSHALL',
    'data:text/plain,hello',
    'http:',
    '//127.0.0.1/',
    '',
    'http://user@outer.test/',
    'http://user:secret@outer.test/',
    'http://outer.test:22/',
    'http://outer.test:6/',
    'http://outer.test:0/',
    'http://outer.test:70000/',
  ])('%s', async (url) => {
    expect(await call(url, {}, { 'outer.test': [OUTER] })).toEqual(refused)
    expect(connections).toBe(0)
  })

  it.each(['\\@outer.test', '#@outer.test', '?@outer.test', '\t@outer.test'])(
    '127.0.0.1 before %j',
    async (rest) => {
      await call(`http://127.0.0.1:${inner}${rest}`, {}, { 'outer.test': [OUTER] })
      expect(connections).toBe(0)
    },
  )
})

describe('names', () => {
  it.each([
    [['127.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['64:ff9b::7f00:1']],
    [['2002:7f00:1::']],
    [['169.254.169.254']],
    [['0.0.0.0']],
    [[OUTER, '127.0.0.1']],
    [['127.0.0.1', OUTER]],
    [['fe80::1%lo']],
    [['not an address']],
    [[]],
  ])('that lead to %j are refused', async (addresses) => {
    expect(await call(`http://shop.test:${inner}/`, {}, { 'shop.test': addresses })).toEqual(refused)
    expect(connections).toBe(0)
  })

  it('that change their mind after the check are called where they were checked, or not at all', async () => {
    const answers = [[OUTER], ['127.0.0.1'], ['127.0.0.1']]
    let asked = 0
    const outgoing = createOutgoing({
      allow: [`${OUTER}/32`],
      resolve: async () => resolved(answers[asked++] ?? ['127.0.0.1']),
    })
    answer = (_request, response) => response.setHeader('connection', 'close').end('outer')
    const first = await outgoing.fetch(`http://shop.test:${outer}/`)
    expect([first.body.toString(), asked]).toEqual(['outer', 1])
    await expect(outgoing.fetch(`http://shop.test:${outer}/`)).rejects.toEqual(refused)
    await expect(outgoing.fetch(`http://shop.test:${inner}/`)).rejects.toEqual(refused)
    expect(connections).toBe(0)
    await outgoing.close()
  })

  it('that nobody knows are unreachable', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }))
    const outgoing = createOutgoing({ resolve })
    await expect(outgoing.fetch('http://nowhere.test/')).rejects.toMatchObject({
      code: 'unreachable',
      message: 'The connection failed (ENOTFOUND).',
    })
    await outgoing.close()
  })
})

describe('redirects', () => {
  const targets = () => [
    `http://127.0.0.1:${inner}/`,
    `//2130706433:${inner}/`,
    `http://shop.test:${inner}/`,
    `http://[::ffff:7f00:1]:${inner}/`,
    `http://user@${OUTER}:${outer}/`,
    'file:///etc/passwd',
  ]

  it('to a refused address are refused on every hop', async () => {
    for (const target of targets()) {
      answer = (request, response) =>
        response.writeHead(302, { location: request.url === '/' ? '/again' : target }).end()
      const names = { 'shop.test': ['127.0.0.1'] }
      expect(await call(`http://${OUTER}:${outer}/`, { redirects: 3 }, names), target).toEqual(refused)
    }
    expect(connections).toBe(0)
  })

  it('are not followed unless asked for, and never more than three times', async () => {
    let calls = 0
    answer = (_request, response) => response.writeHead(302, { location: `/${calls++}` }).end('moved')
    expect(await call(`http://${OUTER}:${outer}/`)).toMatchObject({ status: 302 })
    expect(calls).toBe(1)
    expect(await call(`http://${OUTER}:${outer}/`, { redirects: 50 })).toMatchObject({ code: 'redirects' })
    expect(calls).toBe(5)
  })

  it('lead to the picture when all is well', async () => {
    answer = (request, response) =>
      request.url === '/' ? response.writeHead(301, { location: '/b.png' }).end() : response.end('png')
    expect(await call(`http://${OUTER}:${outer}/`, { redirects: 3 })).toMatchObject({
      status: 200,
      url: `http://${OUTER}:${outer}/b.png`,
      body: Buffer.from('png'),
    })
  })
})

describe('limits', () => {
  it('ends an answer that is longer than asked for, or cuts it', async () => {
    answer = (_request, response) => response.end('x'.repeat(5000))
    const url = `http://${OUTER}:${outer}/`
    expect(await call(url, { maxBytes: 1000 })).toMatchObject({ code: 'too_large' })
    expect(await call(url, { maxBytes: 1000, overlong: 'cut' })).toMatchObject({
      body: Buffer.alloc(1000, 'x'),
    })
    expect(await call(url, { maxBytes: 5000 })).toMatchObject({ body: Buffer.alloc(5000, 'x') })
  })

  it('ends an answer that drips', async () => {
    answer = (_request, response) => {
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    }
    expect(await call(`http://${OUTER}:${outer}/`, { timeoutMs: 200 })).toMatchObject({ code: 'timeout' })
  })

  it('ends a silence', async () => {
    answer = () => undefined
    expect(await call(`http://${OUTER}:${outer}/`, { timeoutMs: 200 })).toMatchObject({ code: 'timeout' })
  })

  it('asks for bytes as they are', async () => {
    answer = (request, response) => response.end(request.headers['accept-encoding'])
    expect(await call(`http://${OUTER}:${outer}/`)).toMatchObject({ body: Buffer.from('identity') })
  })
})

it('reaches the same server once the operator allows it, so the guard is what stopped the others', async () => {
  const outgoing = createOutgoing({ allow: ['127.0.0.1/32'] })
  expect(await outgoing.fetch(`http://2130706433:${inner}/`)).toMatchObject({ status: 200 })
  expect(connections).toBe(1)
  await outgoing.close()
})

it('takes ordinary public addresses for what they are', () => {
  expect(
    ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:1.1.1.1'].filter(isGlobalUnicast),
  ).toHaveLength(3)
  expect(checkTarget('https://shop.example:8443/hook?a=1').href).toBe('https://shop.example:8443/hook?a=1')
})
