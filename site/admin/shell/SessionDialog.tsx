import { useShellTexts } from '../i18n/language.tsx'
import { Dialog } from '../kit/index.ts'
import { SignInForm } from '../pages/access/SignInForm.tsx'
import { useSession } from '../session.ts'
import { useSessionEnded } from '../session-ended.ts'

/** Over the page that was open, which stays as it is. */
export function SessionDialog() {
  const { ended: texts } = useShellTexts()
  const { data: me } = useSession()
  const isEnded = useSessionEnded() && me !== null && me !== undefined
  return (
    <Dialog title={texts.title} isOpen={isEnded}>
      <p>{texts.text}</p>
      <SignInForm email={me?.account.email ?? ''} />
    </Dialog>
  )
}
