import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { OutgoingError } from './contract.ts'

export type AllowsAddress = (address: string) => boolean

const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** Reachable from anywhere, and belonging to one machine somewhere on the internet: not to us, not to a tunnel. */
export function isGlobalUnicast(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_V6)
}

/** Global addresses, and what the operator allows beside them: `10.1.0.0/16`. */
export function allowsAddress(allow: readonly string[]): AllowsAddress {
  const ranges = allow.map((range) => ipaddr.parseCIDR(range))
  const isAllowed = (address: string) => {
    const parsed = ipaddr.process(address)
    return ranges.some((range) => parsed.kind() === range[0].kind() && parsed.match(range))
  }
  return (address) => isGlobalUnicast(address) || (ipaddr.isValid(address) && isAllowed(address))
}

const refused = (message: string) => new OutgoingError('refused', message)

/**
 * What can be said of an address before a name is resolved. The URL parser has already turned every spelling
 * of an IPv4 address (decimal, octal, hexadecimal, short, wide digits) into the usual one.
 */
export function checkTarget(text: string, allows: AllowsAddress = isGlobalUnicast): URL {
  if (!URL.canParse(text)) throw refused('This is not a web address.')
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw refused('Only http and https addresses can be called.')
  }
  if (url.username || url.password) throw refused('The address must not contain a user name or password.')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (port !== 80 && port !== 443 && port < 1024) throw refused(`Port ${port} cannot be called.`)
  const host = bareHost(url.hostname)
  if (isIP(host) ? !allows(host) : isLocalName(host))
    throw refused('This address is not on the public internet.')
  return url
}

/** An IPv6 address stands in brackets in a URL. */
export const bareHost = (hostname: string) => hostname.replace(/^\[|\]$/g, '')

const isLocalName = (host: string) => !host.includes('.') || /\.(localhost|local|internal)\.?$/i.test(host)
