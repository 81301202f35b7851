import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, queryClient } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, Form, showToast } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { refreshStaff } from './queries.ts'
import { RoleFields } from './RoleFields.tsx'
import { isBranchRole, type GivenRole, type Member } from './roles.ts'
import { StaffProblem } from './StaffProblem.tsx'
import { staffTexts } from './texts.ts'

/** Another role, or other branches. */
export function MemberDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const texts = useTexts(staffTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const [role, setRole] = useState(member.role as GivenRole)
  const [branchIds, setBranchIds] = useState(member.branchIds)
  const change = useMutation({
    mutationFn: () =>
      dataOf(
        api.PATCH('/api/stores/{store}/staff/{accountId}', {
          params: { path: { store: slug, accountId: member.accountId } },
          body: { role, branchIds: isBranchRole(role) ? branchIds : [] },
        }),
      ),
    async onSuccess() {
      showToast({ text: shell.saved })
      onClose()
      await refreshStaff(slug)
      await queryClient.invalidateQueries({ queryKey: ['me'] })
    },
  })
  return (
    <Dialog title={texts.changeTitle(member.name || member.email)} isOpen onClose={onClose}>
      <Form onSubmit={() => change.mutate()}>
        <StaffProblem error={change.error} />
        <RoleFields
          role={role}
          branchIds={branchIds}
          onRole={setRole}
          onBranches={setBranchIds}
          error={change.error}
        />
        <p className="quiet">{texts.holdsAtOnce}</p>
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button type="submit" look="primary" isWorking={change.isPending}>
            {shell.save}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
