import type { ShiftInput, ShiftPatch } from '../../contracts/duties.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { AppError, invalidField, notFound } from '../../errors.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { audit } from '../audit/index.ts'
import { findBranch } from '../branches/index.ts'
import { demandReach, demandWorker } from './demand-worker.ts'
import type { DutyEditing } from './duty-editing.ts'
import { findOverlap, holdCalendar, lockShift, toShift, type Shift } from './shifts.queries.ts'

const LONGEST_HOURS = 24

type WantedShift = Pick<Shift, 'branchId' | 'assigneeId' | 'startsAt' | 'endsAt' | 'note'>

export function createShift(editing: DutyEditing, input: ShiftInput): Promise<Shift> {
  const { store, actor } = editing
  const wanted = { note: '', ...input, startsAt: new Date(input.startsAt), endsAt: new Date(input.endsAt) }
  return store.db.transaction().execute(async (trx) => {
    await demandRoom(trx, editing, { ...wanted, id: null })
    const row = await trx
      .insertInto('duties')
      .values({ kind: 'shift', ...toColumns(wanted), created_by: actor.accountId })
      .returningAll()
      .executeTakeFirstOrThrow()
    const shift = toShift(row)
    await audit(trx, actor, {
      action: 'shift.create',
      entity: 'shift',
      entityId: String(shift.id),
      after: shift,
    })
    return shift
  })
}

export interface UpdateShiftInput {
  id: number
  patch: ShiftPatch
  /** The version the client saw, when it cares. */
  version: number | undefined
}

export function updateShift(editing: DutyEditing, { id, patch, version }: UpdateShiftInput): Promise<Shift> {
  const { store, actor, reach } = editing
  return store.db.transaction().execute(async (trx) => {
    const before = await lockShift(trx, id, reach)
    if (!before) throw notFound('shift')
    if (version !== undefined && version !== before.version) throw changedMeanwhile()
    const wanted = {
      branchId: patch.branchId ?? before.branchId,
      assigneeId: patch.assigneeId ?? before.assigneeId,
      startsAt: patch.startsAt ? new Date(patch.startsAt) : before.startsAt,
      endsAt: patch.endsAt ? new Date(patch.endsAt) : before.endsAt,
      note: patch.note ?? before.note,
    }
    await demandRoom(trx, editing, { ...wanted, id })
    const row = await trx
      .updateTable('duties')
      .set((eb) => ({ ...toColumns(wanted), version: eb('version', '+', 1), updated_at: eb.fn('now') }))
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const after = toShift(row)
    await audit(trx, actor, { action: 'shift.update', entity: 'shift', entityId: String(id), before, after })
    return after
  })
}

async function demandRoom(
  trx: StoreTrx,
  { store, reach }: DutyEditing,
  shift: WantedShift & { id: number | null },
): Promise<void> {
  const { branchId, assigneeId, startsAt, endsAt } = shift
  demandReach(branchId, reach)
  if (endsAt <= startsAt) throw invalidField('endsAt', 'A shift ends after it begins.')
  if (endsAt.getTime() - startsAt.getTime() > LONGEST_HOURS * 3_600_000) {
    throw invalidField('endsAt', `A shift has at most ${LONGEST_HOURS} hours.`)
  }
  if (!(await findBranch(trx, branchId))) throw invalidField('branchId', `There is no branch ${branchId}.`)
  await demandWorker(trx, { storeId: store.id, branchId, accountId: assigneeId })
  await holdCalendar(trx, store.id, assigneeId)
  const other = await findOverlap(trx, shift)
  if (!other) return
  const from = other.startsAt.toISOString()
  throw new AppError('conflict', `This person has a shift from ${from} to ${other.endsAt.toISOString()}.`, {
    errors: [{ path: 'startsAt', message: 'Overlaps with another shift of this person' }],
  })
}

const toColumns = ({ branchId, assigneeId, startsAt, endsAt, note }: WantedShift) => ({
  branch_id: branchId,
  assignee_id: assigneeId,
  starts_at: startsAt,
  ends_at: endsAt,
  note,
})
