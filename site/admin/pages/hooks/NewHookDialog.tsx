import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, errorAt, Form, ProblemNotice, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { CopyText } from '../domains/CopyText.tsx'
import { createHook } from './queries.ts'
import { hookTexts } from './texts.ts'

/** The address is shown once, when it is made. */
export function NewHookDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(hookTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const [name, setName] = useState('')
  const make = useMutation({ mutationFn: () => createHook(slug, name) })
  if (make.data) {
    return (
      <Dialog
        wide
        role="alertdialog"
        title={texts.isMade}
        isOpen
        onClose={onClose}
        actions={
          <Button look="primary" onPress={onClose}>
            {shell.close}
          </Button>
        }
      >
        <p>{texts.isMadeText}</p>
        <CopyText text={make.data.url} name={texts.address} />
        <p className="quiet">{texts.howTo}</p>
      </Dialog>
    )
  }
  return (
    <Dialog title={texts.make} isOpen onClose={onClose}>
      <Form onSubmit={() => make.mutate()}>
        <ProblemNotice error={make.error} fields={['name']} />
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          autoFocus
          autoComplete="off"
          value={name}
          onChange={setName}
          error={errorAt(make.error, 'name')}
        />
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button type="submit" look="primary" isWorking={make.isPending}>
            {texts.make}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
