import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Button, errorAt, Form, ProblemNotice, showToast, TextField } from '../../kit/index.ts'
import { Link, navigate } from '../../router.tsx'
import { AccessFrame } from './AccessFrame.tsx'
import { EmailField } from './SignInForm.tsx'
import { accessTexts } from './texts.ts'

export default function ResetPassword() {
  const texts = useTexts(accessTexts)
  const [email, setEmail] = useState('')
  const send = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/password/reset', { body: { email } })),
  })
  const below = <Link href="/admin/">{texts.back}</Link>
  return (
    <AccessFrame title={texts.resetTitle} text={texts.resetText} below={below}>
      {send.isSuccess ? (
        <NewPassword email={email} />
      ) : (
        <Form onSubmit={() => send.mutate()}>
          <ProblemNotice error={send.error} fields={['email']} />
          <EmailField value={email} onChange={setEmail} error={errorAt(send.error, 'email')} />
          <Button type="submit" look="primary" isWorking={send.isPending}>
            {texts.sendCode}
          </Button>
        </Form>
      )}
    </AccessFrame>
  )
}

function NewPassword({ email }: { email: string }) {
  const texts = useTexts(accessTexts)
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const reset = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/auth/password/reset/confirm', { body: { email, code, password } })),
    onSuccess: () => {
      showToast({ text: texts.resetDone })
      navigate('/admin/')
    },
  })
  return (
    <Form onSubmit={() => reset.mutate()}>
      <ProblemNotice error={reset.error} fields={['code', 'password']} />
      <TextField
        label={texts.code}
        hint={texts.codeHint(email)}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        value={code}
        onChange={setCode}
        error={errorAt(reset.error, 'code')}
      />
      <TextField
        label={texts.newPassword}
        hint={texts.passwordHint}
        type="password"
        name="new-password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        error={errorAt(reset.error, 'password')}
      />
      <Button type="submit" look="primary" isWorking={reset.isPending}>
        {texts.setPassword}
      </Button>
    </Form>
  )
}
