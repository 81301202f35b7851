import { useQuery } from '@tanstack/react-query'
import type { Role } from '../../../../api/contracts/permissions.ts'
import { useTexts } from '../../i18n/language.tsx'
import { useStore } from '../../store.tsx'
import { branchesQuery } from './queries.ts'
import { isBranchRole } from './roles.ts'
import { staffTexts } from './texts.ts'

/** Where somebody works, as people say it. */
export function useBranchNames() {
  const texts = useTexts(staffTexts)
  const { slug } = useStore()
  const { data: branches = [] } = useQuery(branchesQuery(slug))
  return ({ role, branchIds }: { role: Role; branchIds: number[] }) =>
    isBranchRole(role)
      ? branchIds.map((id) => branches.find((branch) => branch.id === id)?.name ?? `#${id}`).join(', ')
      : texts.wholeStore
}
