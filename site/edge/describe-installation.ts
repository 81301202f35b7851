import { DEMO_STORES, type Installation } from '../platform/marks.ts'
import type { StoreDirectory } from './store-directory.ts'

export interface InstallationFacts {
  platformUrl: string
  storeDomain?: string
  outbox?: boolean
}

/** What the front page tells: only demo stores that can be visited are named. */
export async function describeInstallation(
  { platformUrl, storeDomain, outbox = false }: InstallationFacts,
  directory: Pick<StoreDirectory, 'find'>,
): Promise<Installation> {
  const { origin, protocol, port, hostname } = new URL(platformUrl)
  const domain = storeDomain?.replace(/:\d+$/, '') ?? hostname
  const found = await Promise.all(
    DEMO_STORES.map(async (slug) => {
      const host = `${slug}.${domain}`
      const there = (await directory.find(host)) !== undefined
      return there ? [[slug, `${protocol}//${host}${port && `:${port}`}/`] as const] : []
    }),
  )
  return { origin, stores: Object.fromEntries(found.flat()), outbox }
}
