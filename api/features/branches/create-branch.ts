import { MAX_BRANCHES, type BranchInput } from '../../contracts/branches.ts'
import { AppError } from '../../errors.ts'
import { insertBranch, type Branch } from './branches.queries.ts'
import { changeBranches, refused, type Editing } from './change-branches.ts'
import { editBranch, emptyBranch } from './edit-branch.ts'

/** With an address it is shown at once, unless the merchant says otherwise. */
export function createBranch(editing: Editing, input: BranchInput): Promise<Branch> {
  const visible = input.visible ?? (input.address ?? []).length > 0
  const facts = editBranch(emptyBranch(editing.store.country), { ...input, visible })
  if (!facts.ok) throw refused(facts)
  return changeBranches(editing, async (trx, before) => {
    if (before.length >= MAX_BRANCHES) {
      throw new AppError('limit_reached', `A store has at most ${MAX_BRANCHES} branches.`)
    }
    const branch = await insertBranch(trx, facts.value, (before.at(-1)?.rank ?? -1) + 1)
    const cause = `Branch “${branch.name}” created`
    return { after: [...before, branch], verb: 'create', id: branch.id, cause, answer: branch }
  })
}
