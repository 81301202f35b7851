import { resolveTxt } from 'node:dns/promises'
import type { Outgoing } from '../../adapters/outgoing/index.ts'
import { proofName, proofUrl } from './domains.queries.ts'

export interface DomainProver {
  proves(host: string, token: string): Promise<boolean>
}

const MAX_BYTES = 1024
const TIMEOUT_MS = 5000

/** Asks the DNS and the host itself; either is enough, and neither ever reaches a private address. */
export function createDomainProver(outgoing: Outgoing): DomainProver {
  return {
    async proves(host, token) {
      const [dns, http] = await Promise.all([
        resolveTxt(proofName(host))
          .then((records) => records.some((parts) => parts.join('').trim() === token))
          .catch(() => false),
        outgoing
          .fetch(proofUrl(host), { maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS })
          .then((answer) => answer.status === 200 && answer.body.toString().trim() === token)
          .catch(() => false),
      ])
      return dns || http
    },
  }
}
