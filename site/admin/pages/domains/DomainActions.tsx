import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Button, Confirm, Menu, ProblemNotice, showToast } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { refreshDomains, type Domain } from './queries.ts'
import { domainTexts } from './texts.ts'

export function DomainActions({ domain: { host, kind, primary, verified } }: { domain: Domain }) {
  const texts = useTexts(domainTexts)
  const store = useStore()
  const [asked, setAsked] = useState<'primary' | 'remove'>()
  const params = { path: { store: store.slug, host } }
  const settled = (text: string) => async () => {
    setAsked(undefined)
    showToast({ text })
    await refreshDomains(store.slug)
  }
  const makePrimary = useMutation({
    mutationFn: () => dataOf(api.POST('/api/stores/{store}/domains/{host}/primary', { params })),
    onSuccess: settled(texts.madePrimary(host)),
  })
  const remove = useMutation({
    mutationFn: () => dataOf(api.DELETE('/api/stores/{store}/domains/{host}', { params })),
    onSuccess: settled(texts.removed),
  })
  const canLead = verified && !primary && kind !== 'former'
  const canGo = kind !== 'platform'
  if (!store.can('domains.write') || (!canLead && !canGo)) return null
  return (
    <>
      <Menu
        label={texts.actions(host)}
        trigger={<Button look="quiet" icon="more" aria-label={texts.actions(host)} />}
        entries={[
          ...(canLead
            ? [{ key: 'primary', label: texts.makePrimary, onAction: () => setAsked('primary') }]
            : []),
          ...(canGo
            ? [{ key: 'remove', label: texts.remove, danger: true, onAction: () => setAsked('remove') }]
            : []),
        ]}
      />
      <Confirm
        look="primary"
        title={texts.primaryTitle(host)}
        text={
          <>
            <p>{texts.primaryText}</p>
            <ProblemNotice error={makePrimary.error} />
          </>
        }
        action={texts.makePrimary}
        isOpen={asked === 'primary'}
        isWorking={makePrimary.isPending}
        onConfirm={() => makePrimary.mutate()}
        onClose={() => setAsked(undefined)}
      />
      <Confirm
        title={texts.removeTitle(host)}
        text={
          <>
            <p>{primary ? texts.removePrimaryText : texts.removeText}</p>
            <ProblemNotice error={remove.error} />
          </>
        }
        action={texts.remove}
        isOpen={asked === 'remove'}
        isWorking={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsked(undefined)}
      />
    </>
  )
}
