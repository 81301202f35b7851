import type { BranchPatch } from '../../contracts/branches.ts'
import { notFound } from '../../errors.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { writeBranch, type Branch } from './branches.queries.ts'
import { changeBranches, refused, type Editing } from './change-branches.ts'
import { editBranch } from './edit-branch.ts'

export interface UpdateBranchInput {
  id: number
  patch: BranchPatch
  /** The version the client saw, when it cares. */
  version?: number | undefined
}

export function updateBranch(editing: Editing, { id, patch, version }: UpdateBranchInput): Promise<Branch> {
  return changeBranches(editing, async (trx, before) => {
    const old = before.find((branch) => branch.id === id)
    if (!old) throw notFound('branch')
    if (version !== undefined && version !== old.version) throw changedMeanwhile()
    const {
      id: _id,
      version: _version,
      rank: _rank,
      createdAt: _created,
      updatedAt: _updated,
      ...facts
    } = old
    const edited = editBranch(facts, patch)
    if (!edited.ok) throw refused(edited)
    const branch = await writeBranch(trx, id, edited.value)
    const after = before.map((each) => (each.id === id ? branch : each))
    return { after, verb: 'update', id, cause: `Branch “${branch.name}” changed`, answer: branch }
  })
}
