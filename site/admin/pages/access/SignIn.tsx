import { useTexts } from '../../i18n/language.tsx'
import { Link } from '../../router.tsx'
import { AccessFrame } from './AccessFrame.tsx'
import { SignInForm } from './SignInForm.tsx'
import { accessTexts } from './texts.ts'

/** Shown at whatever address one wanted: after it one is there. */
export function SignIn() {
  const texts = useTexts(accessTexts)
  const below = (
    <>
      {texts.noAccount} <Link href="/admin/account/sign-up">{texts.signUp}</Link>
    </>
  )
  return (
    <AccessFrame title={texts.signIn} text={texts.signInText} below={below}>
      <SignInForm />
    </AccessFrame>
  )
}
