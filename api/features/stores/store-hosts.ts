import { sql } from 'kysely'
import type { PlatformTrx } from '../../db/platform-db.ts'

/** The host that the platform gives to a store; hosts are kept without a port. */
export const platformHost = (storeDomain: string, slug: string) =>
  `${slug}.${storeDomain.replace(/:\d+$/, '')}`

interface HostClaim {
  storeId: string
  host: string
  primary: boolean
}

/** A platform host becomes the store's; as somebody's former one it leads there no more. */
export async function claimHost(platform: PlatformTrx, { storeId, host, primary }: HostClaim): Promise<void> {
  await platform.deleteFrom('domains').where('host', '=', host).where('kind', '=', 'former').execute()
  await platform
    .insertInto('domains')
    .values({
      store_id: storeId,
      host,
      kind: 'platform',
      primary_host: primary,
      verified_at: sql<Date>`now()`,
    })
    .execute()
}

/** Every change of hosts or state counts as a move, so that edges take it up. */
export const moveStore = {
  epoch: sql<number>`epoch + 1`,
  moved: sql<number>`nextval('platform.store_moves')`,
  updated_at: sql<Date>`now()`,
}
