import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { AppEnv } from './app-env.ts'
import { clientIp, networkOf } from './client-ip.ts'

async function ipOf(peer: string, forwarded: string | undefined, trusted = false): Promise<string> {
  const app = new Hono<AppEnv>()
  app.get('/', (c) => c.text(clientIp(c, { TRUST_PROXY: trusted })))
  const headers: Record<string, string> = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded }
  const incoming = { socket: { remoteAddress: peer, remotePort: 1, remoteFamily: 'IPv4' } }
  return (await app.request('/', { headers }, { incoming })).text()
}

describe('clientIp', () => {
  it.each([
    ['a stranger’s header counts for nothing', '8.8.8.8', '1.1.1.1', false, '8.8.8.8'],
    ['the edge on this machine says who asks', '127.0.0.1', '1.1.1.1', false, '1.1.1.1'],
    ['also over IPv6', '::ffff:127.0.0.1', '1.1.1.1', false, '1.1.1.1'],
    ['nobody named is the neighbour itself', '127.0.0.1', undefined, false, '127.0.0.1'],
    [
      'behind a trusted proxy, what the client made up stands further left',
      '10.0.0.2',
      '6.6.6.6, 1.1.1.1, 10.0.0.3',
      true,
      '1.1.1.1',
    ],
    ['a private client behind a private proxy', '10.0.0.2', '192.168.0.7, 10.0.0.3', true, '192.168.0.7'],
    ['nonsense is passed over', '127.0.0.1', 'unknown, <script>', false, '127.0.0.1'],
  ])('%s', async (_name, peer, forwarded, trusted, expected) => {
    expect(await ipOf(peer, forwarded, trusted)).toBe(expected)
  })
})

describe('networkOf', () => {
  it('counts an IPv6 customer as one, and IPv4 addresses each', () => {
    expect(networkOf('2001:db8:1:2:3::1')).toBe(networkOf('2001:db8:1:2:ffff::9'))
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
    expect(networkOf('::ffff:8.8.8.8')).toBe('8.8.8.8')
  })
})
