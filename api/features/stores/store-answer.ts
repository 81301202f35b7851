import type { z } from 'zod'
import type { StoreAnswer } from '../../contracts/stores.ts'
import type { Deps } from '../../deps.ts'
import type { StoreRow } from './stores.queries.ts'

export function toStoreAnswer({ env }: Pick<Deps, 'env'>, row: StoreRow): z.infer<typeof StoreAnswer> {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    status: row.status === 'active' && row.live_root === null ? 'publishing' : row.status,
    statusReason: row.status_reason,
    currency: row.currency,
    country: row.country,
    locales: row.locales,
    timezone: row.timezone,
    url: `${new URL(env.PLATFORM_URL).protocol}//${row.slug}.${env.STORE_DOMAIN}/`,
    deleteAfter: row.delete_after?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  }
}
