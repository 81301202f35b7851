import type { Branch } from '../../../contracts/pages.ts'
import type { StoreTrx } from '../../../db/store-db.ts'
import { tagOf } from '../../../domain/tags.ts'
import type { Deps } from './lookup.ts'

/** The branches that visitors may know of, in the merchant's order. */
export async function readBranches(trx: StoreTrx): Promise<Branch[]> {
  const rows = await trx
    .selectFrom('branches')
    .selectAll()
    .where('visible', '=', true)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    address: row.address,
    pickup: row.pickup,
    hours: row.hours,
    holidays: row.holidays.toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    ...(row.phone && { phone: row.phone }),
    ...(row.latitude !== null &&
      row.longitude !== null && { position: { latitude: row.latitude, longitude: row.longitude } }),
  }))
}

/** The chosen ones in the order they were chosen, or all when none is. */
export function chooseBranches(branches: Branch[], ids: number[], deps: Deps): Branch[] {
  deps.add(tagOf.list('branches'))
  const chosen =
    ids.length === 0 ? branches : ids.flatMap((id) => branches.find((branch) => branch.id === id) ?? [])
  for (const { id } of chosen) deps.add(tagOf.branch(id))
  return chosen
}
