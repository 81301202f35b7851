import { changedTags } from '../../domain/changed-tags.ts'
import type { BranchSnapshot, PresenceSnapshot } from '../../domain/snapshots.ts'
import { mergeTags, type Tag } from '../../domain/tags.ts'
import type { Branch } from './branches.queries.ts'

/** What the pages must show again, from all branches before and after an edit. */
export function branchTags(before: readonly Branch[], after: readonly Branch[]): Tag[] {
  const old = new Map(before.map((branch) => [branch.id, branch]))
  const now = new Map(after.map((branch) => [branch.id, branch]))
  const ids = [...new Set([...old.keys(), ...now.keys()])]
  return mergeTags(
    changedTags(presenceOf(before), presenceOf(after)),
    ...ids.map((id) => changedTags(snapshotOf(old.get(id)), snapshotOf(now.get(id)))),
  )
}

function presenceOf(branches: readonly Branch[]): PresenceSnapshot {
  return { kind: 'presence', of: 'branches', any: branches.some(({ visible }) => visible) }
}

function snapshotOf(branch: Branch | undefined): BranchSnapshot | null {
  if (!branch) return null
  const { id, visible, rank, name, address, phone, position, hours, holidays, pickup } = branch
  return {
    kind: 'branch',
    id,
    visible,
    rank,
    shown: { name, address, phone, position, hours, holidays, pickup },
  }
}
