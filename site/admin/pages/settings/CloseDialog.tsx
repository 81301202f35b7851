import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, errorAt, Form, ProblemNotice, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { takeStore } from './EndCard.tsx'
import { settingsTexts } from './texts.ts'

export function CloseDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(settingsTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const [reason, setReason] = useState('')
  const suspend = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/stores/{store}/suspend', { params: { path: { store: slug } }, body: { reason } }),
      ),
    async onSuccess(saved) {
      onClose()
      await takeStore(saved)
    },
  })
  return (
    <Dialog title={texts.suspendTitle} isOpen onClose={onClose}>
      <p>{texts.suspendText}</p>
      <Form onSubmit={() => suspend.mutate()}>
        <ProblemNotice error={suspend.error} fields={['reason']} />
        <TextField
          label={texts.reason}
          hint={texts.reasonHint}
          autoFocus
          value={reason}
          onChange={setReason}
          error={errorAt(suspend.error, 'reason')}
        />
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button type="submit" look="danger" isWorking={suspend.isPending}>
            {texts.suspend}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
