import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, queryClient } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Button,
  Checkbox,
  Dialog,
  errorAt,
  Form,
  ProblemNotice,
  showToast,
  TextField,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { settingsTexts } from './texts.ts'

/** To an account at once, to anybody else by a mail that is to be accepted. */
export function TransferDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(settingsTexts)
  const shell = useShellTexts()
  const { slug, name } = useStore()
  const [email, setEmail] = useState('')
  const [stays, setStays] = useState(true)
  const transfer = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/stores/{store}/transfer', {
          params: { path: { store: slug } },
          body: { email, stays },
        }),
      ),
    async onSuccess({ status }) {
      showToast({ text: status === 'offered' ? texts.offered(email) : texts.transferred(email) })
      onClose()
      if (status === 'transferred') await queryClient.invalidateQueries()
    },
  })
  return (
    <Dialog role="alertdialog" title={texts.transferTitle(name)} isOpen onClose={onClose}>
      <p>{texts.transferText}</p>
      <Form onSubmit={() => transfer.mutate()}>
        <ProblemNotice error={transfer.error} fields={['email', 'stays']} />
        <TextField
          label={texts.transferTo}
          type="email"
          autoFocus
          autoComplete="off"
          value={email}
          onChange={setEmail}
          error={errorAt(transfer.error, 'email')}
        />
        <Checkbox isSelected={stays} onChange={setStays}>
          {texts.stays}
        </Checkbox>
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button type="submit" look="danger" isWorking={transfer.isPending}>
            {texts.transfer}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
