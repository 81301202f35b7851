import { sql } from 'kysely'
import { tableOf, type StoreTrx } from '../../db/store-db.ts'

/** A store that learns a language: what is addressed in its first one is so in the new one, too. */
export async function copySlugs(
  trx: StoreTrx,
  storeId: string,
  { from, to }: { from: string; to: string[] },
): Promise<void> {
  if (to.length === 0) return
  const slugs = tableOf(storeId, 'slugs')
  await sql`
    insert into ${slugs} (kind, locale, slug, entity_id, state)
    select s.kind, l.locale, s.slug, s.entity_id, s.state
    from ${slugs} s cross join unnest(${to}::text[]) l (locale)
    where s.locale = ${from} and s.state = 'current'
    on conflict do nothing`.execute(trx)
}

/** A language that a store gives up takes its addresses along: their prefix leads nowhere any more. */
export async function dropSlugs(trx: StoreTrx, locales: string[]): Promise<void> {
  if (locales.length > 0) await trx.deleteFrom('slugs').where('locale', 'in', locales).execute()
}
