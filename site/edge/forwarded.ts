import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

/** The host a request means, without port and in lower case; empty when it names none. */
export function hostOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? firstOf(request.headers['x-forwarded-host']) : undefined
  return normalizeHost(forwarded ?? request.headers.host ?? '')
}

export function normalizeHost(header: string): string {
  const host = header.trim().toLowerCase()
  const name = host.startsWith('[') ? host.slice(0, host.indexOf(']') + 1) : host.replace(/:\d*$/, '')
  const bare = name.replace(/\.$/, '')
  return /^[a-z0-9.-]{1,253}$/.test(bare) && !/^[.-]|\.\./.test(bare) ? bare : ''
}

export function firstOf(header: string | string[] | undefined): string | undefined {
  const text = Array.isArray(header) ? header[0] : header
  return text?.split(',')[0]?.trim() || undefined
}

export function peerOf(request: IncomingMessage): string {
  const address = request.socket.remoteAddress ?? ''
  return address.startsWith('::ffff:') ? address.slice(7) : address
}

const NEAR = new Set(['loopback', 'private', 'uniqueLocal', 'linkLocal'])

/** Asked by a neighbour itself, not by somebody through it: a proxy in front says for whom it asks. */
export function isFromNeighbour(request: IncomingMessage): boolean {
  const { headers } = request
  if (headers['x-forwarded-for'] ?? headers['x-forwarded-host'] ?? headers.forwarded ?? headers['x-real-ip'])
    return false
  const peer = peerOf(request)
  return ipaddr.isValid(peer) && NEAR.has(ipaddr.process(peer).range())
}
