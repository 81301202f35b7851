import { AppError, notFound } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { countHooks, deleteHook, insertHook, type HookRow } from './hooks.queries.ts'
import { makeRebuildToken } from './rebuild-token.ts'

const MOST = 20

export interface HookContext {
  store: StoreContext
  actor: Actor
}

/** The token is shown here and never again. */
export async function createHook(
  { store, actor }: HookContext,
  { name }: { name: string },
): Promise<{ row: HookRow; token: string }> {
  const { token, hash } = makeRebuildToken(store.id)
  const row = await store.db.transaction().execute(async (trx) => {
    if ((await countHooks(trx)) >= MOST) {
      throw new AppError('limit_reached', `A store has at most ${MOST} rebuild hooks. Delete one first.`)
    }
    const made = await insertHook(trx, { name, token_hash: hash })
    const entityId = String(made.id)
    await audit(trx, actor, { action: 'hook.create', entity: 'hook', entityId, after: { name } })
    return made
  })
  return { row, token }
}

export async function removeHook({ store, actor }: HookContext, id: number): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    const row = await deleteHook(trx, id)
    if (!row) throw notFound('hook')
    const entityId = String(id)
    await audit(trx, actor, { action: 'hook.delete', entity: 'hook', entityId, before: { name: row.name } })
  })
}
