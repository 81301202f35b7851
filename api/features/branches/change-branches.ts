import type { StoreTrx } from '../../db/store-db.ts'
import { invalidField } from '../../errors.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { recordChange } from '../publishing/index.ts'
import { branchTags } from './branch-tags.ts'
import { lockBranches, type Branch } from './branches.queries.ts'

export interface Editing {
  store: StoreContext
  actor: Actor
}

export interface BranchesChange<Answer> {
  after: Branch[]
  /** `create`, `update`, `delete`, `order`. */
  verb: string
  /** The branch it was about. */
  id: number | null
  cause: string
  answer: Answer
}

/** One transaction with all branches in hand: the edit, its entry in the log, and what is published of it. */
export function changeBranches<Answer>(
  { store, actor }: Editing,
  decide: (trx: StoreTrx, before: Branch[]) => Promise<BranchesChange<Answer>>,
): Promise<Answer> {
  return store.db.transaction().execute(async (trx) => {
    const before = await lockBranches(trx)
    const { after, verb, id, cause, answer } = await decide(trx, before)
    await audit(trx, actor, {
      action: `branch.${verb}`,
      entity: 'branch',
      entityId: id === null ? '' : String(id),
      before: id === null ? orderOf(before) : before.find((branch) => branch.id === id),
      after: id === null ? orderOf(after) : after.find((branch) => branch.id === id),
    })
    await recordChange(trx, store.id, { tags: branchTags(before, after), cause, actor: actor.email })
    return answer
  })
}

const orderOf = (branches: readonly Branch[]) => ({
  ids: branches.toSorted((left, right) => left.rank - right.rank).map(({ id }) => id),
})

export const refused = ({ path = '', reason }: Refusal) => invalidField(path, `${reason}.`)
