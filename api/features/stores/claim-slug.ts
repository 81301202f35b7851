import { sql } from 'kysely'
import type { PlatformTrx } from '../../db/platform-db.ts'
import { lookAlikeKey } from '../../domain/store-slug.ts'
import { AppError } from '../../errors.ts'

/** Whether another store let go of this slug, or of one that looks like it, not long ago. */
export async function slugHeld(platform: PlatformTrx, slug: string, storeId: string): Promise<boolean> {
  const held = await platform
    .selectFrom('slug_holds')
    .select('slug')
    .where('look_alike', '=', lookAlikeKey(slug))
    .where('store_id', '<>', storeId)
    .where('until', '>', sql<Date>`now()`)
    .executeTakeFirst()
  return held !== undefined
}

export const slugTaken = (slug: string) =>
  new AppError('slug_taken', `“${slug}” is taken, or too close to one that is. Choose another address.`, {
    errors: [{ path: 'slug', message: 'This address is taken.' }],
  })
