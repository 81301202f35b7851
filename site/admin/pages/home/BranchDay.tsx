import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { Select } from '../../kit/index.ts'
import { useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { branchesQuery } from '../inventory/queries.ts'
import { LowStock } from './LowStock.tsx'
import { TaskBoard } from './TaskBoard.tsx'
import { TodaysStaff } from './TodaysStaff.tsx'
import { workTexts } from './work-texts.ts'

/** A branch manager's: one branch at a time. */
export function BranchDay() {
  const texts = useTexts(workTexts)
  const { slug, branchIds } = useStore()
  const [params, setParams] = useSearchParams()
  const { data: branches = [] } = useQuery(branchesQuery(slug))
  const own = branches.filter(({ id }) => branchIds.includes(id))
  const branch = branchIds.find((id) => id === Number(params.get('branch'))) ?? branchIds[0]
  if (branch === undefined) return null
  return (
    <div className="with-aside">
      <div className="stack">
        {own.length > 1 && (
          <Select
            label={texts.branch}
            value={String(branch)}
            onChange={(id) => setParams({ branch: id })}
            choices={own.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        )}
        <TaskBoard key={branch} branch={branch} />
        <LowStock branch={branch} />
      </div>
      <TodaysStaff branch={branch} />
    </div>
  )
}
