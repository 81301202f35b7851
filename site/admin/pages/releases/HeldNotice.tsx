import { useTexts } from '../../i18n/language.tsx'
import { Button, ProblemNotice } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { useMoveLive } from './move-live.ts'
import type { Release } from './queries.ts'
import { releaseTexts } from './texts.ts'

interface HeldNoticeProps {
  waiting: number
  newest: Release | undefined
}

/** After a rollback: what waits, and the way back to it. */
export function HeldNotice({ waiting, newest }: HeldNoticeProps) {
  const texts = useTexts(releaseTexts)
  const canWrite = useStore().can('releases.write')
  const resume = useMoveLive(() => texts.resumed)
  return (
    <div className="notice">
      <p>{texts.held(waiting)}</p>
      {canWrite && newest && (
        <Button isWorking={resume.isPending} onPress={() => resume.mutate(newest.id)}>
          {texts.resume}
        </Button>
      )}
      <ProblemNotice error={resume.error} />
    </div>
  )
}
