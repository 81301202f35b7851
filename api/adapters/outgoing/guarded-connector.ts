import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { bareHost, type AllowsAddress } from './check-target.ts'
import { OutgoingError } from './contract.ts'

export interface ResolvedAddress {
  address: string
  family: number
}

export type Resolve = (hostname: string) => Promise<ResolvedAddress[]>

export interface GuardedConnectorOptions {
  allows: AllowsAddress
  resolve: Resolve
  timeoutMs: number
}

/**
 * Connects to exactly the addresses it has checked: the name is resolved once, here, so a second answer of its
 * server is never asked for. A name with one bad address among good ones is refused whole.
 */
export function guardedConnector({
  allows,
  resolve,
  timeoutMs,
}: GuardedConnectorOptions): buildConnector.connector {
  const lookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const [first] = found
        const bad = found.find(({ address }) => !allows(address))
        if (!first || bad) callback(notPublic(hostname), '', 0)
        else if (options.all) callback(null, found)
        else callback(null, first.address, first.family)
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, '', 0),
    )
  }
  const connect = buildConnector({ lookup, timeout: timeoutMs, allowH2: false })
  return (options, callback) => {
    const host = bareHost(options.hostname)
    // A numeric host is connected to without a lookup.
    if (isIP(host) && !allows(host)) callback(notPublic(host), null)
    else connect(options, callback)
  }
}

const notPublic = (host: string) => new OutgoingError('refused', `${host} is not on the public internet.`)
