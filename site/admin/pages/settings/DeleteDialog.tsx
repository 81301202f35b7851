import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, errorAt, Form, ProblemNotice, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { takeStore } from './EndCard.tsx'
import { settingsTexts } from './texts.ts'

/** Asks for the store's address, typed once more. */
export function DeleteDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(settingsTexts)
  const shell = useShellTexts()
  const { slug, name } = useStore()
  const [confirm, setConfirm] = useState('')
  const remove = useMutation({
    mutationFn: () =>
      dataOf(api.DELETE('/api/stores/{store}', { params: { path: { store: slug } }, body: { confirm } })),
    async onSuccess(saved) {
      onClose()
      await takeStore(saved)
    },
  })
  return (
    <Dialog role="alertdialog" title={texts.removeTitle(name)} isOpen onClose={onClose}>
      <p>{texts.removeText}</p>
      <Form onSubmit={() => remove.mutate()}>
        <ProblemNotice error={remove.error} fields={['confirm']} />
        <TextField
          label={texts.typeAddress(slug)}
          autoFocus
          autoComplete="off"
          value={confirm}
          onChange={setConfirm}
          error={errorAt(remove.error, 'confirm')}
        />
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button
            type="submit"
            look="danger"
            isDisabled={confirm.trim() !== slug}
            isWorking={remove.isPending}
          >
            {texts.remove}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
