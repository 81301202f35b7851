import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, queryClient } from '../../api.ts'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Button, Card, ProblemNotice, showToast } from '../../kit/index.ts'
import { storeQuery, useStore, type Store } from '../../store.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import { DeleteDialog } from './DeleteDialog.tsx'
import { settingsTexts } from './texts.ts'
import { TransferDialog } from './TransferDialog.tsx'

/** After its state has become another. */
export async function takeStore(store: Store): Promise<void> {
  queryClient.setQueryData(storeQuery(store.slug).queryKey, store)
  await queryClient.invalidateQueries({ queryKey: ['stores'] })
}

/** Closing for a while, handing over, deleting. */
export function EndCard() {
  const texts = useTexts(settingsTexts)
  const format = useFormat()
  const store = useStore()
  const [asked, setAsked] = useState<'close' | 'transfer' | 'delete'>()
  const resume = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/stores/{store}/resume', { params: { path: { store: store.slug } } })),
    async onSuccess(saved) {
      await takeStore(saved)
      showToast({ text: texts.resumed })
    },
  })
  const isOpen = store.status === 'active' || store.status === 'publishing'
  const close = () => setAsked(undefined)
  return (
    <Card title={texts.end}>
      <ProblemNotice error={resume.error} />
      <ul className="entries">
        {store.can('store.delete') && (
          <li>
            <span className="person">
              <strong>{isOpen ? texts.suspend : texts.resume}</strong>
              <small>
                {isOpen
                  ? texts.suspendText
                  : store.deleteAfter
                    ? texts.endsOn(format.day(store.deleteAfter))
                    : texts.resumeText}
              </small>
            </span>
            {isOpen ? (
              <Button onPress={() => setAsked('close')}>{texts.suspend}</Button>
            ) : (
              <Button look="primary" isWorking={resume.isPending} onPress={() => resume.mutate()}>
                {texts.resume}
              </Button>
            )}
          </li>
        )}
        {store.can('store.transfer') && (
          <li>
            <span className="person">
              <strong>{texts.transfer}</strong>
              <small>{texts.transferText}</small>
            </span>
            <Button onPress={() => setAsked('transfer')}>{texts.transfer}</Button>
          </li>
        )}
        {store.can('store.delete') && store.status !== 'deleting' && (
          <li>
            <span className="person">
              <strong>{texts.remove}</strong>
              <small>{texts.removeText}</small>
            </span>
            <Button look="danger" onPress={() => setAsked('delete')}>
              {texts.remove}
            </Button>
          </li>
        )}
      </ul>
      {asked === 'close' && <CloseDialog onClose={close} />}
      {asked === 'transfer' && <TransferDialog onClose={close} />}
      {asked === 'delete' && <DeleteDialog onClose={close} />}
    </Card>
  )
}
