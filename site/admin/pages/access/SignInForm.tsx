import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Button, errorAt, Form, ProblemNotice, TextField } from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { enter } from '../../session.ts'
import { CodeForm } from './CodeForm.tsx'
import { accessTexts } from './texts.ts'

/** By password or by a code; also over a page whose session has ended, where the address is known. */
export function SignInForm({ email: known = '' }: { email?: string }) {
  const texts = useTexts(accessTexts)
  const [email, setEmail] = useState(known)
  const [way, setWay] = useState<'password' | 'code' | 'sent'>('password')
  const sendCode = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/otp', { body: { email } })),
    onSuccess: () => setWay('sent'),
  })
  if (way === 'sent') return <CodeForm email={email} onBack={() => setWay('code')} />
  if (way === 'password') {
    return <PasswordForm email={email} onEmail={setEmail} onCode={() => setWay('code')} />
  }
  return (
    <Form onSubmit={() => sendCode.mutate()}>
      <ProblemNotice error={sendCode.error} fields={['email']} />
      <EmailField value={email} onChange={setEmail} error={errorAt(sendCode.error, 'email')} />
      <Button type="submit" look="primary" isWorking={sendCode.isPending}>
        {texts.sendCode}
      </Button>
      <Button look="quiet" onPress={() => setWay('password')}>
        {texts.byPassword}
      </Button>
    </Form>
  )
}

interface PasswordFormProps {
  email: string
  onEmail: (email: string) => void
  onCode: () => void
}

function PasswordForm({ email, onEmail, onCode }: PasswordFormProps) {
  const texts = useTexts(accessTexts)
  const [password, setPassword] = useState('')
  const signIn = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/login', { body: { email, password } })),
    onSuccess: ({ account }) => enter(account),
  })
  return (
    <Form onSubmit={() => signIn.mutate()}>
      <ProblemNotice error={signIn.error} fields={['email', 'password']} />
      <EmailField value={email} onChange={onEmail} error={errorAt(signIn.error, 'email')} />
      <TextField
        label={texts.password}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={errorAt(signIn.error, 'password')}
      />
      <Button type="submit" look="primary" isWorking={signIn.isPending}>
        {texts.signIn}
      </Button>
      <Button look="quiet" onPress={onCode}>
        {texts.byCode}
      </Button>
      <Link className="aside-link" href="/admin/account/reset-password">
        {texts.forgotten}
      </Link>
    </Form>
  )
}

interface EmailFieldProps {
  value: string
  onChange: (email: string) => void
  error: string | undefined
}

export function EmailField(props: EmailFieldProps) {
  const texts = useTexts(accessTexts)
  return <TextField label={texts.email} type="email" name="email" autoComplete="username" {...props} />
}
