import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, queryClient } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Card, errorAt, Form, ProblemNotice, showToast, TextField } from '../../kit/index.ts'
import { useMe } from '../../session.ts'
import { profileTexts } from './texts.ts'

/** First the new address and the password, then the code that came there. */
export function EmailCard() {
  const texts = useTexts(profileTexts)
  const shell = useShellTexts()
  const { account } = useMe()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [step, setStep] = useState<'none' | 'address' | 'code'>('none')
  const request = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/email', { body: { email, password } })),
    onSuccess: () => setStep('code'),
  })
  const end = () => {
    setStep('none')
    for (const set of [setEmail, setPassword, setCode]) set('')
    request.reset()
    confirm.reset()
  }
  const confirm = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/email/confirm', { body: { email, code } })),
    async onSuccess() {
      end()
      showToast({ text: texts.emailChanged })
      await queryClient.invalidateQueries({ queryKey: ['me'] })
    },
  })
  const badge = account.verified ? (
    <Badge tone="good">{texts.verified}</Badge>
  ) : (
    <Badge tone="warn">{texts.notVerified}</Badge>
  )
  return (
    <Card
      title={texts.email}
      actions={step === 'none' && <Button onPress={() => setStep('address')}>{texts.changeEmail}</Button>}
    >
      <p className="email-line">
        {account.email} {badge}
      </p>
      {step === 'address' && (
        <Form onSubmit={() => request.mutate()}>
          <ProblemNotice error={request.error} fields={['email', 'password']} />
          <div className="pair">
            <TextField
              label={texts.newEmail}
              type="email"
              autoFocus
              autoComplete="email"
              value={email}
              onChange={setEmail}
              error={errorAt(request.error, 'email')}
            />
            <TextField
              label={texts.password}
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={setPassword}
              error={errorAt(request.error, 'password')}
            />
          </div>
          <div className="form-end">
            <Button onPress={end}>{shell.cancel}</Button>
            <Button type="submit" look="primary" isWorking={request.isPending}>
              {texts.sendCode}
            </Button>
          </div>
        </Form>
      )}
      {step === 'code' && (
        <Form onSubmit={() => confirm.mutate()}>
          <ProblemNotice error={confirm.error} fields={['code']} />
          <TextField
            label={texts.code}
            hint={texts.codeHint(email)}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            value={code}
            onChange={setCode}
            error={errorAt(confirm.error, 'code')}
          />
          <div className="form-end">
            <Button onPress={end}>{shell.cancel}</Button>
            <Button type="submit" look="primary" isWorking={confirm.isPending}>
              {texts.changeEmail}
            </Button>
          </div>
        </Form>
      )}
    </Card>
  )
}
