import { useQuery } from '@tanstack/react-query'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Checkbox, errorAt, Select, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { branchesQuery } from './queries.ts'
import { isBranchRole, rolesGivenBy, type GivenRole } from './roles.ts'
import { staffTexts } from './texts.ts'

interface RoleFieldsProps {
  role: GivenRole
  branchIds: number[]
  onRole: (role: GivenRole) => void
  onBranches: (ids: number[]) => void
  error: unknown
}

/** What somebody may do, and where. */
export function RoleFields({ role, branchIds, onRole, onBranches, error }: RoleFieldsProps) {
  const texts = useTexts(staffTexts)
  const { roles } = useShellTexts()
  const store = useStore()
  const { data: branches } = useQuery(branchesQuery(store.slug))
  const offered =
    store.branchIds.length === 0 || !isBranchRole(store.role) ? branches : ownOf(branches, store)
  const branchError = errorAt(error, 'branchIds')
  return (
    <>
      <Select
        label={texts.columns.role}
        hint={texts.roleHints[role]}
        value={role}
        onChange={onRole}
        choices={rolesGivenBy(store.role).map((value) => ({ value, label: roles[value] }))}
        error={errorAt(error, 'role')}
      />
      {isBranchRole(role) && (
        <fieldset className="checks branch-choice">
          <legend>{texts.columns.branches}</legend>
          {!offered && <Skeleton />}
          {offered?.length === 0 && <p className="quiet">{texts.noBranches}</p>}
          {offered?.map(({ id, name }) => (
            <Checkbox
              key={id}
              isSelected={branchIds.includes(id)}
              onChange={(isChosen) =>
                onBranches(isChosen ? [...branchIds, id] : branchIds.filter((each) => each !== id))
              }
            >
              {name}
            </Checkbox>
          ))}
          {branchError && <p className="field-error">{branchError}</p>}
        </fieldset>
      )}
    </>
  )
}

const ownOf = <Branch extends { id: number }>(
  branches: Branch[] | undefined,
  { branchIds }: { branchIds: number[] },
) => branches?.filter(({ id }) => branchIds.includes(id))
