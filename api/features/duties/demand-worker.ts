import type { AnyDb } from '../../db/connect.ts'
import { invalidField, notFound } from '../../errors.ts'
import { worksAt } from '../branches/index.ts'
import type { DutyReach } from './tasks.queries.ts'

export function demandReach(branchId: number, { branchIds }: DutyReach): void {
  if (branchIds && !branchIds.includes(branchId)) throw notFound('branch')
}

/** Duties go to people of the branch, or of the whole store. */
export async function demandWorker(
  db: AnyDb,
  where: { storeId: string; branchId: number; accountId: string | null | undefined },
): Promise<void> {
  if (!where.accountId) return
  const works = await worksAt(db, { ...where, accountId: where.accountId })
  if (!works) throw invalidField('assigneeId', 'This person does not work at the branch.')
}
