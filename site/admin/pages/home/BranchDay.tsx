import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { ProblemNotice, Select, Skeleton } from '../../kit/index.ts'
import { useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { branchesQuery } from '../inventory/queries.ts'
import { LowStock } from './LowStock.tsx'
import { TaskBoard } from './TaskBoard.tsx'
import { TodaysStaff } from './TodaysStaff.tsx'
import { workTexts } from './work-texts.ts'

/** One branch at a time: a manager's own, for those above them any. */
export function BranchDay() {
  const texts = useTexts(workTexts)
  const { slug, branchIds } = useStore()
  const [params, setParams] = useSearchParams()
  const { data: branches = [], error, refetch } = useQuery(branchesQuery(slug))
  const own = branchIds.length > 0 ? branches.filter(({ id }) => branchIds.includes(id)) : branches
  const ids = branchIds.length > 0 ? branchIds : branches.map(({ id }) => id)
  const branch = ids.find((id) => id === Number(params.get('branch'))) ?? ids[0]
  if (branch === undefined) {
    return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Skeleton lines={6} />
  }
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
