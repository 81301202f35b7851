import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, problemOf } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Confirm, Menu, ProblemNotice, showToast } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { refreshStaff } from './queries.ts'
import { mayTouch, type Invitation } from './roles.ts'
import { staffTexts } from './texts.ts'

export function InvitationActions({ invitation: { id, email, role } }: { invitation: Invitation }) {
  const texts = useTexts(staffTexts)
  const { problems } = useShellTexts()
  const store = useStore()
  const [isAsking, setAsking] = useState(false)
  const path = { store: store.slug, id }
  const resend = useMutation({
    mutationFn: () => dataOf(api.POST('/api/stores/{store}/invitations/{id}/resend', { params: { path } })),
    async onSuccess() {
      showToast({ text: texts.invited(email) })
      await refreshStaff(store.slug)
    },
    onError(error) {
      const code = problemOf(error)?.code ?? 'internal'
      showToast({ tone: 'bad', text: (problems as Record<string, string>)[code] ?? problems.internal })
    },
  })
  const withdraw = useMutation({
    mutationFn: () => dataOf(api.DELETE('/api/stores/{store}/invitations/{id}', { params: { path } })),
    async onSuccess() {
      setAsking(false)
      showToast({ text: texts.withdrawn })
      await refreshStaff(store.slug)
    },
  })
  if (!store.can('staff.write') || !mayTouch(store.role, role)) return null
  return (
    <>
      <Menu
        label={texts.actions(email)}
        trigger={<Button look="quiet" icon="more" aria-label={texts.actions(email)} />}
        entries={[
          { key: 'resend', label: texts.resend, onAction: () => resend.mutate() },
          { key: 'withdraw', label: texts.withdraw, danger: true, onAction: () => setAsking(true) },
        ]}
      />
      <Confirm
        title={texts.withdrawTitle(email)}
        text={
          <>
            <p>{texts.withdrawText}</p>
            <ProblemNotice error={withdraw.error} />
          </>
        }
        action={texts.withdraw}
        isOpen={isAsking}
        isWorking={withdraw.isPending}
        onConfirm={() => withdraw.mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
