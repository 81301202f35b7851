import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf } from '../../api.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { Button, errorAt, Form, ProblemNotice, TextField } from '../../kit/index.ts'
import { Link, navigate } from '../../router.tsx'
import { enter, useSession } from '../../session.ts'
import { AccessFrame } from './AccessFrame.tsx'
import { CodeForm } from './CodeForm.tsx'
import { EmailField } from './SignInForm.tsx'
import { accessTexts } from './texts.ts'

/** An account, its address confirmed by a code, and on to the first store. */
export default function SignUp() {
  const texts = useTexts(accessTexts)
  const locale = useLanguage()
  const { data: me } = useSession()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const register = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/register', { body: { email, password, name, locale } })),
    onSuccess: ({ account }) => enter(account),
  })
  const goOn = () => navigate('/admin/stores/new', { replace: true })
  if (me) {
    return (
      <AccessFrame title={texts.confirmTitle} below={<Link href="/admin/stores/new">{texts.later}</Link>}>
        <CodeForm email={me.account.email} onDone={goOn} />
      </AccessFrame>
    )
  }
  const below = (
    <>
      {texts.hasAccount} <Link href="/admin/">{texts.signIn}</Link>
    </>
  )
  return (
    <AccessFrame title={texts.signUp} text={texts.signUpText} below={below}>
      <Form onSubmit={() => register.mutate()}>
        <ProblemNotice error={register.error} fields={['name', 'email', 'password']} />
        <TextField
          label={texts.name}
          name="name"
          autoComplete="name"
          value={name}
          onChange={setName}
          error={errorAt(register.error, 'name')}
        />
        <EmailField value={email} onChange={setEmail} error={errorAt(register.error, 'email')} />
        <TextField
          label={texts.password}
          hint={texts.passwordHint}
          type="password"
          name="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={errorAt(register.error, 'password')}
        />
        <Button type="submit" look="primary" isWorking={register.isPending}>
          {texts.signUp}
        </Button>
      </Form>
    </AccessFrame>
  )
}
