import { useTexts } from '../../i18n/language.tsx'
import { PageHeader } from '../../kit/index.ts'
import { BranchDay } from './BranchDay.tsx'
import { workTexts } from './work-texts.ts'

export default function Tasks() {
  const texts = useTexts(workTexts)
  return (
    <>
      <PageHeader title={texts.tasksAndShifts} text={texts.tasksAndShiftsText} />
      <BranchDay />
    </>
  )
}
