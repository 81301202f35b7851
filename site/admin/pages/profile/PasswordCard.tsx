import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, queryClient } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Button, Card, errorAt, Form, ProblemNotice, showToast, TextField } from '../../kit/index.ts'
import { useMe } from '../../session.ts'
import { sessionsQuery } from './queries.ts'
import { profileTexts } from './texts.ts'

export function PasswordCard() {
  const texts = useTexts(profileTexts)
  const { account } = useMe()
  const [currentPassword, setCurrent] = useState('')
  const [newPassword, setNew] = useState('')
  const change = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/password', { body: { currentPassword, newPassword } })),
    async onSuccess() {
      setCurrent('')
      setNew('')
      showToast({ text: texts.passwordChanged })
      await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    },
  })
  const isReady = currentPassword !== '' && newPassword !== ''
  return (
    <Card title={texts.password} text={texts.passwordText}>
      <Form onSubmit={() => isReady && change.mutate()}>
        <ProblemNotice error={change.error} fields={['currentPassword', 'newPassword']} />
        {/* For password keepers, which look for the account beside the new password. */}
        <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
        <div className="pair">
          <TextField
            label={texts.currentPassword}
            type="password"
            autoComplete="current-password"
            value={currentPassword}
            onChange={setCurrent}
            error={errorAt(change.error, 'currentPassword')}
          />
          <TextField
            label={texts.newPassword}
            type="password"
            autoComplete="new-password"
            value={newPassword}
            onChange={setNew}
            error={errorAt(change.error, 'newPassword')}
          />
        </div>
        <div className="form-end">
          <Button
            type="submit"
            look={isReady ? 'primary' : 'plain'}
            isDisabled={!isReady}
            isWorking={change.isPending}
          >
            {texts.changePassword}
          </Button>
        </div>
      </Form>
    </Card>
  )
}
