import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import ipaddr from 'ipaddr.js'
import type { Env } from '../env.ts'
import type { AppEnv } from './app-env.ts'

/**
 * Whose request it is. What a header says counts only when a neighbour says it (the edge on this machine) or
 * the operator vouches for the proxy; the nearest public address is then the client.
 */
export function clientIp(c: Context<AppEnv>, env: Pick<Env, 'TRUST_PROXY'>): string {
  const peer = peerOf(c)
  if (!env.TRUST_PROXY && !isLoopback(peer)) return peer
  const named = (c.req.header('X-Forwarded-For') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => ipaddr.isValid(part))
    .map((part) => ipaddr.process(part).toString())
  return named.findLast((address) => ipaddr.process(address).range() === 'unicast') ?? named[0] ?? peer
}

/** What a limit counts: one IPv6 customer has a whole /64. */
export function networkOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip
  const address = ipaddr.process(ip)
  if (address.kind() === 'ipv4') return address.toString()
  return `${(address as ipaddr.IPv6).toByteArray().slice(0, 8).join('.')}/64`
}

function peerOf(c: Context<AppEnv>): string {
  const incoming = (c.env as { incoming?: unknown } | undefined)?.incoming
  // Without a socket the request was made in this very process.
  const address = incoming ? (getConnInfo(c).remote.address ?? '') : '127.0.0.1'
  return address.startsWith('::ffff:') ? address.slice(7) : address
}

const isLoopback = (ip: string) => ipaddr.isValid(ip) && ipaddr.process(ip).range() === 'loopback'
