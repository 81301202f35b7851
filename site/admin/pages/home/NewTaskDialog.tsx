import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Button,
  Dialog,
  errorAt,
  Form,
  MomentField,
  ProblemNotice,
  Select,
  showToast,
  TextField,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { branchStaffQuery, dutiesChanged, handOut } from './duties.ts'
import { workTexts } from './work-texts.ts'

interface BranchDialogProps {
  branch: number
  onClose: () => void
}

const NOBODY = 'nobody'

export function NewTaskDialog({ branch, onClose }: BranchDialogProps) {
  const texts = useTexts(workTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const { data: staff = [] } = useQuery(branchStaffQuery(slug, branch))
  const [title, setTitle] = useState('')
  const [note, setNote] = useState('')
  const [assignee, setAssignee] = useState(NOBODY)
  const [dueAt, setDueAt] = useState<string | null>(null)
  const make = useMutation({
    mutationFn: () =>
      handOut(slug, {
        branchId: branch,
        title,
        note,
        dueAt,
        assigneeId: assignee === NOBODY ? null : assignee,
      }),
    onSuccess() {
      showToast({ text: texts.handedOut })
      void dutiesChanged(slug)
      onClose()
    },
  })
  return (
    <Dialog title={texts.newTask} isOpen onClose={onClose}>
      <Form onSubmit={() => make.mutate()}>
        <ProblemNotice error={make.error} fields={['title', 'note', 'assigneeId', 'dueAt']} />
        <TextField
          label={texts.title}
          autoFocus
          autoComplete="off"
          value={title}
          onChange={setTitle}
          error={errorAt(make.error, 'title')}
        />
        <TextField
          label={texts.note}
          rows={2}
          value={note}
          onChange={setNote}
          error={errorAt(make.error, 'note')}
        />
        <div className="pair">
          <Select
            label={texts.assignee}
            value={assignee}
            onChange={setAssignee}
            choices={[
              { value: NOBODY, label: texts.anybody },
              ...staff.map(({ accountId, name, email }) => ({ value: accountId, label: name || email })),
            ]}
            error={errorAt(make.error, 'assigneeId')}
          />
          <MomentField
            label={texts.dueAt}
            value={dueAt}
            onChange={setDueAt}
            error={errorAt(make.error, 'dueAt')}
          />
        </div>
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button type="submit" look="primary" isWorking={make.isPending}>
            {texts.handOut}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
