import { sql, type UpdateObject } from 'kysely'
import { platformDb, type PlatformTables } from '../../db/platform-db.ts'
import { openStore, type StoreTrx } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { enqueue } from '../../jobs/queue.ts'
import { audit } from '../audit/index.ts'
import { announceLive } from '../publishing/index.ts'
import { moveStore } from './store-hosts.ts'
import type { StoreRow } from './stores.queries.ts'

/** Days between the wish to delete a store and the end of its data. */
export const GRACE_DAYS = 14

interface Change {
  actor: Actor | null
  reason?: string
}

/** The storefront shows its maintenance page; nothing is lost. */
export function suspendStore(
  deps: Pick<Deps, 'db'>,
  store: Pick<StoreContext, 'id'>,
  { actor, reason = '' }: Change,
) {
  return changeState(deps, store, { actor, action: 'store.suspend' }, (row) => {
    if (row.status !== 'active') throw new AppError('conflict', 'Only an active store can be suspended.')
    return {
      status: 'suspended' as const,
      status_reason: reason,
      suspended_by: !actor || actor.admin ? ('platform' as const) : ('store' as const),
    }
  })
}

/** Ends a suspension, or calls a deletion off while its days of grace last. */
export function resumeStore(deps: Pick<Deps, 'db'>, store: Pick<StoreContext, 'id'>, { actor }: Change) {
  return changeState(deps, store, { actor, action: 'store.resume' }, (row) => {
    if (row.status === 'active') throw new AppError('conflict', 'The store is active already.')
    if (row.suspended_by === 'platform' && actor && !actor.admin) {
      throw new AppError('forbidden', 'The platform suspended this store; only the platform resumes it.')
    }
    return { status: 'active' as const, status_reason: '', suspended_by: null, delete_after: null }
  })
}

/** The storefront is gone at once, the data after the days of grace. */
export function deleteStore(deps: Pick<Deps, 'db'>, store: Pick<StoreContext, 'id'>, { actor }: Change) {
  return changeState(deps, store, { actor, action: 'store.delete' }, (row) => {
    if (row.status === 'deleting') throw new AppError('conflict', 'The store is being deleted already.')
    return {
      status: 'deleting' as const,
      delete_after: sql<Date>`now() + make_interval(days => ${GRACE_DAYS})`,
    }
  })
}

type StateUpdate = UpdateObject<PlatformTables, 'stores'>

async function changeState(
  { db }: Pick<Deps, 'db'>,
  store: Pick<StoreContext, 'id'>,
  { actor, action }: { actor: Actor | null; action: string },
  decide: (row: StoreRow) => StateUpdate,
): Promise<StoreRow> {
  return db.transaction().execute(async (unbound) => {
    const platform = platformDb(unbound)
    const before = await platform
      .selectFrom('stores')
      .selectAll()
      .where('id', '=', store.id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const after = await platform
      .updateTable('stores')
      .set({ ...decide(before), ...moveStore })
      .where('id', '=', store.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const trx: StoreTrx = openStore(unbound, store.id)
    const state = ({ status, status_reason }: StoreRow) => ({ status, reason: status_reason })
    await audit(trx, actor, {
      action,
      entity: 'store',
      entityId: store.id,
      before: state(before),
      after: state(after),
    })
    await announceLive(trx, store.id)
    await enqueue(trx, 'project-live', { storeId: store.id })
    return after
  })
}
