import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, errorAt, Form, ProblemNotice, showToast, TextField } from '../../kit/index.ts'
import { enter } from '../../session.ts'
import { accessTexts } from './texts.ts'

interface CodeFormProps {
  email: string
  onBack?: () => void
  /** After the code was right. */
  onDone?: () => void
}

/** Six digits from a mail: they sign in, and confirm the address. */
export function CodeForm({ email, onBack, onDone }: CodeFormProps) {
  const texts = useTexts(accessTexts)
  const { back } = useShellTexts()
  const [code, setCode] = useState('')
  const verify = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/otp/verify', { body: { email, code } })),
    onSuccess: async ({ account }) => {
      await enter(account)
      onDone?.()
    },
  })
  const again = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/otp', { body: { email } })),
    onSuccess: () => showToast({ text: texts.codeSent }),
  })
  return (
    <Form onSubmit={() => verify.mutate()}>
      <ProblemNotice error={verify.error ?? again.error} fields={['code']} />
      <TextField
        label={texts.code}
        hint={texts.codeHint(email)}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        value={code}
        onChange={setCode}
        error={errorAt(verify.error, 'code')}
      />
      <Button type="submit" look="primary" isWorking={verify.isPending}>
        {texts.confirm}
      </Button>
      <Button look="quiet" isWorking={again.isPending} onPress={() => again.mutate()}>
        {texts.codeAgain}
      </Button>
      {onBack && (
        <Button look="quiet" onPress={onBack}>
          {back}
        </Button>
      )}
    </Form>
  )
}
