import type { Selectable } from 'kysely'
import { BulkPatch } from '../../contracts/bulk-edit.ts'
import { z } from 'zod'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { ImportTable } from './catalog.table.ts'

export type BulkEditRow = Selectable<ImportTable>

/** What a bulk edit needs when it runs: the products were chosen when it was asked for. */
export const BulkWork = z.strictObject({ ids: z.array(z.int()), patch: BulkPatch })
export type BulkWork = z.infer<typeof BulkWork>

export async function insertBulkEdit(trx: StoreTrx, work: BulkWork, actor: object): Promise<BulkEditRow> {
  return trx
    .insertInto('imports')
    .values({
      kind: 'bulk_edit',
      input: JSON.stringify(work),
      rows: work.ids.length,
      actor: JSON.stringify(actor),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function findBulkEdit(db: StoreDb, id: number): Promise<BulkEditRow | undefined> {
  return db
    .selectFrom('imports')
    .selectAll()
    .where('kind', '=', 'bulk_edit')
    .where('id', '=', id)
    .executeTakeFirst()
}

export interface BulkProgress {
  done: number
  updated: number
  errors: { row: number; message: string }[]
}

/** False when it had come to its end before. */
export async function writeBulkProgress(
  db: StoreDb,
  id: number,
  { done, updated, errors }: BulkProgress,
  status: 'running' | 'done' | 'failed',
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('imports')
    .set((eb) => ({
      status,
      done,
      updated,
      failed: errors.length,
      errors: JSON.stringify(errors.slice(0, 200)),
      finished_at: status === 'running' ? null : eb.fn<Date>('now'),
    }))
    .where('id', '=', id)
    .where('status', '<>', 'done')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
