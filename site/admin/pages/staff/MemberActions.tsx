import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, queryClient } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Button, Confirm, Menu, showToast } from '../../kit/index.ts'
import { useMe } from '../../session.ts'
import { useStore } from '../../store.tsx'
import { MemberDialog } from './MemberDialog.tsx'
import { refreshStaff } from './queries.ts'
import { mayTouch, type Member } from './roles.ts'
import { StaffProblem } from './StaffProblem.tsx'
import { staffTexts } from './texts.ts'

/** Change and remove; of oneself: leave. */
export function MemberActions({ member }: { member: Member }) {
  const texts = useTexts(staffTexts)
  const store = useStore()
  const { account } = useMe()
  const [asked, setAsked] = useState<'change' | 'remove'>()
  const isSelf = member.accountId === account.id
  const path = { store: store.slug, accountId: member.accountId }
  const remove = useMutation({
    mutationFn: () =>
      isSelf
        ? dataOf(api.DELETE('/api/stores/{store}/staff/me', { params: { path } }))
        : dataOf(api.DELETE('/api/stores/{store}/staff/{accountId}', { params: { path } })),
    async onSuccess() {
      if (isSelf) return window.location.assign('/admin/')
      setAsked(undefined)
      showToast({ text: texts.removed })
      await refreshStaff(store.slug)
      await queryClient.invalidateQueries({ queryKey: ['me'] })
    },
  })
  const canChange = !isSelf && store.can('staff.write') && mayTouch(store.role, member.role)
  if (!canChange && !isSelf) return null
  const name = member.name || member.email
  const close = () => {
    setAsked(undefined)
    remove.reset()
  }
  return (
    <>
      <Menu
        label={texts.actions(name)}
        trigger={<Button look="quiet" icon="more" aria-label={texts.actions(name)} />}
        entries={[
          ...(canChange ? [{ key: 'change', label: texts.change, onAction: () => setAsked('change') }] : []),
          {
            key: 'remove',
            label: isSelf ? texts.leave : texts.remove,
            danger: true,
            onAction: () => setAsked('remove'),
          },
        ]}
      />
      {asked === 'change' && <MemberDialog member={member} onClose={close} />}
      <Confirm
        title={isSelf ? texts.leaveTitle(store.name) : texts.removeTitle(name)}
        text={
          <>
            <p>{isSelf ? texts.leaveText : texts.removeText}</p>
            <StaffProblem error={remove.error} />
          </>
        }
        action={isSelf ? texts.leave : texts.remove}
        isOpen={asked === 'remove'}
        isWorking={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={close}
      />
    </>
  )
}
