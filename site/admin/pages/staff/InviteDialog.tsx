import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, errorAt, Form, showToast, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { refreshStaff } from './queries.ts'
import { RoleFields } from './RoleFields.tsx'
import { isBranchRole, rolesGivenBy, type GivenRole } from './roles.ts'
import { StaffProblem } from './StaffProblem.tsx'
import { staffTexts } from './texts.ts'

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(staffTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<GivenRole>(rolesGivenBy(store.role).at(-1)!)
  const [branchIds, setBranchIds] = useState<number[]>([])
  const invite = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/stores/{store}/staff', {
          params: { path: { store: store.slug } },
          body: { email, role, ...(isBranchRole(role) && { branchIds }) },
        }),
      ),
    async onSuccess(invitation) {
      showToast({ text: texts.invited(invitation.email) })
      onClose()
      await refreshStaff(store.slug)
    },
  })
  return (
    <Dialog title={texts.inviteTitle} isOpen onClose={onClose}>
      <p className="quiet">{texts.inviteText}</p>
      <Form onSubmit={() => invite.mutate()}>
        <StaffProblem error={invite.error} />
        <TextField
          label={texts.email}
          type="email"
          name="email"
          autoFocus
          autoComplete="off"
          value={email}
          onChange={setEmail}
          error={errorAt(invite.error, 'email')}
        />
        <RoleFields
          role={role}
          branchIds={branchIds}
          onRole={setRole}
          onBranches={setBranchIds}
          error={invite.error}
        />
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button type="submit" look="primary" isWorking={invite.isPending}>
            {texts.send}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
