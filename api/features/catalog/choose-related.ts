import { sql } from 'kysely'
import { recordSet } from '../../db/record-set.ts'
import { tableOf, type StoreTrx } from '../../db/store-db.ts'
import { sameValue } from '../../domain/same-value.ts'
import type { Product } from './product.ts'

export const RELATED = 8

interface Draft {
  before: Product | null
  after: Product
}

/**
 * The products beside a product, unless somebody chose them: the nearest older ones with the same first
 * category, shown or not. Chosen when it is made or moves, so that its page depends on nothing else.
 */
export async function chooseRelated(trx: StoreTrx, storeId: string, drafts: readonly Draft[]): Promise<void> {
  const open = drafts.filter(needsChoice)
  if (open.length === 0) return
  const older = await readOlder(trx, storeId, open)
  const fresh = drafts.filter(({ before }) => before === null).map(({ after }) => after)
  for (const { after } of open) {
    const beside = fresh.filter(
      ({ id, categoryIds }) => id < after.id && firstOf(categoryIds) === firstOf(after.categoryIds),
    )
    const ids = [...beside.map(({ id }) => id), ...(older.get(after.id) ?? [])]
    after.relatedIds = [...new Set(ids)].sort((left, right) => right - left).slice(0, RELATED)
  }
}

function needsChoice({ before, after }: Draft): boolean {
  if (after.relatedByHand) return false
  if (!before || before.relatedByHand) return true
  return !sameValue(firstOf(before.categoryIds), firstOf(after.categoryIds))
}

const firstOf = (categoryIds: readonly number[]) => categoryIds[0] ?? 0

async function readOlder(
  trx: StoreTrx,
  storeId: string,
  drafts: readonly Draft[],
): Promise<Map<number, number[]>> {
  const wanted = drafts.map(({ after }) => ({ id: after.id, category: firstOf(after.categoryIds) }))
  const { rows } = await sql<{ id: number; related: number[] }>`
    select given.id, array(
      select p.id from ${tableOf(storeId, 'products')} p
      where coalesce(p.category_ids[1], 0) = given.category and p.id < given.id
      order by p.id desc limit ${RELATED}) as related
    from ${recordSet(wanted, { id: 'int', category: 'int' })}`.execute(trx)
  return new Map(rows.map((row) => [row.id, row.related]))
}
