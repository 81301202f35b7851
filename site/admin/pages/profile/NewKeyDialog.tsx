import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, queryClient } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Checkbox, Dialog, errorAt, Form, ProblemNotice, Select, TextField } from '../../kit/index.ts'
import { CopyText } from '../domains/CopyText.tsx'
import type { KeyScope } from './key-scopes.ts'
import { keysQuery } from './queries.ts'
import { profileTexts } from './texts.ts'

const LASTS = ['30', '90', '365', 'always'] as const

interface NewKeyDialogProps {
  offered: readonly KeyScope[]
  onClose: () => void
}

/** The key itself is shown once, when it is made. */
export function NewKeyDialog({ offered, onClose }: NewKeyDialogProps) {
  const { keys: texts } = useTexts(profileTexts)
  const shell = useShellTexts()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<KeyScope[]>([])
  const [lasts, setLasts] = useState<(typeof LASTS)[number]>('90')
  const make = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/auth/keys', {
          body: { name, scopes, ...(lasts !== 'always' && { expiresInDays: Number(lasts) }) },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keysQuery.queryKey }),
  })
  if (make.data) {
    return (
      <Dialog
        role="alertdialog"
        title={texts.made}
        isOpen
        onClose={onClose}
        actions={
          <Button look="primary" onPress={onClose}>
            {shell.close}
          </Button>
        }
      >
        <p>{texts.madeText}</p>
        <CopyText text={make.data.key} name={make.data.name} />
      </Dialog>
    )
  }
  const scopeError = errorAt(make.error, 'scopes')
  return (
    <Dialog wide title={texts.make} isOpen onClose={onClose}>
      <Form onSubmit={() => make.mutate()}>
        <ProblemNotice error={make.error} fields={['name', 'scopes', 'expiresInDays']} />
        <div className="pair">
          <TextField
            label={texts.name}
            hint={texts.nameHint}
            autoFocus
            autoComplete="off"
            value={name}
            onChange={setName}
            error={errorAt(make.error, 'name')}
          />
          <Select
            label={texts.lasts}
            value={lasts}
            onChange={setLasts}
            choices={LASTS.map((value) => ({
              value,
              label: value === 'always' ? texts.noEnd : texts.days(Number(value)),
            }))}
            error={errorAt(make.error, 'expiresInDays')}
          />
        </div>
        <fieldset className="checks">
          <legend>{texts.scopes}</legend>
          <div className="scopes">
            {offered.map((scope) => (
              <Checkbox
                key={scope}
                isSelected={scopes.includes(scope)}
                onChange={(isChosen) =>
                  setScopes(isChosen ? [...scopes, scope] : scopes.filter((each) => each !== scope))
                }
              >
                <code>{scope}</code>
              </Checkbox>
            ))}
          </div>
          {scopeError && <p className="field-error">{scopeError}</p>}
        </fieldset>
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
