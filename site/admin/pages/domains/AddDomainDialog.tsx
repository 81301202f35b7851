import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, errorAt, Form, ProblemNotice, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { refreshDomains } from './queries.ts'
import { domainTexts } from './texts.ts'

export function AddDomainDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(domainTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const [host, setHost] = useState('')
  const add = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/stores/{store}/domains', { params: { path: { store: slug } }, body: { host } })),
    async onSuccess() {
      onClose()
      await refreshDomains(slug)
    },
  })
  return (
    <Dialog title={texts.add} isOpen onClose={onClose}>
      <p className="quiet">{texts.addText}</p>
      <Form onSubmit={() => add.mutate()}>
        <ProblemNotice error={add.error} fields={['host']} />
        <TextField
          label={texts.host}
          placeholder="shop.example.com"
          inputMode="url"
          autoFocus
          autoComplete="off"
          value={host}
          onChange={setHost}
          error={errorAt(add.error, 'host')}
        />
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button type="submit" look="primary" isWorking={add.isPending}>
            {texts.add}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
