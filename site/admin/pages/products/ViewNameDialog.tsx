import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, errorAt, Form, ProblemNotice, showToast, TextField } from '../../kit/index.ts'
import { productTexts } from './texts.ts'

interface ViewNameDialogProps {
  title: string
  name: string
  save: (name: string) => Promise<void>
  onClose: () => void
}

export function ViewNameDialog({ title, name: before, save, onClose }: ViewNameDialogProps) {
  const { views: texts } = useTexts(productTexts)
  const shell = useShellTexts()
  const [name, setName] = useState(before)
  const keep = useMutation({
    mutationFn: () => save(name),
    onSuccess() {
      showToast({ text: texts.kept })
      onClose()
    },
  })
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form onSubmit={() => keep.mutate()}>
        <ProblemNotice error={keep.error} fields={['views']} />
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          autoFocus
          autoComplete="off"
          maxLength={60}
          value={name}
          onChange={setName}
          error={errorAt(keep.error, 'views')}
        />
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button type="submit" look="primary" isWorking={keep.isPending}>
            {shell.save}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
