import { problemOf } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Icon, ProblemNotice } from '../../kit/index.ts'
import { staffTexts } from './texts.ts'

/** A refusal; that of the last owner says how to go on. */
export function StaffProblem({ error }: { error: unknown }) {
  const texts = useTexts(staffTexts)
  if (problemOf(error)?.code !== 'last_owner')
    return <ProblemNotice error={error} fields={['email', 'role', 'branchIds']} />
  return (
    <div className="problem" role="alert">
      <Icon name="warning" />
      <div>
        <p>{texts.lastOwner}</p>
        <p>{texts.lastOwnerText}</p>
      </div>
    </div>
  )
}
