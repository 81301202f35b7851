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
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { branchStaffQuery, dutiesChanged, planShift } from './duties.ts'
import { workTexts } from './work-texts.ts'

export function NewShiftDialog({ branch, onClose }: { branch: number; onClose: () => void }) {
  const texts = useTexts(workTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const { data: staff = [] } = useQuery(branchStaffQuery(slug, branch))
  const [person, setPerson] = useState<string | null>(null)
  const [startsAt, setStartsAt] = useState<string | null>(null)
  const [endsAt, setEndsAt] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const plan = useMutation({
    mutationFn: (shift: { assigneeId: string; startsAt: string; endsAt: string }) =>
      planShift(slug, { branchId: branch, ...shift }),
    onSuccess() {
      showToast({ text: texts.planned })
      void dutiesChanged(slug)
      onClose()
    },
  })
  const submit = () => {
    setAsked(true)
    if (person && startsAt && endsAt) plan.mutate({ assigneeId: person, startsAt, endsAt })
  }
  const missing = (value: string | null) => (isAsked && value === null ? shell.required : undefined)
  return (
    <Dialog title={texts.newShift} isOpen onClose={onClose}>
      <Form onSubmit={submit}>
        <ProblemNotice error={plan.error} fields={['assigneeId', 'startsAt', 'endsAt']} />
        <Select
          label={texts.person}
          value={person}
          onChange={setPerson}
          choices={staff.map(({ accountId, name, email }) => ({ value: accountId, label: name || email }))}
          error={missing(person) ?? errorAt(plan.error, 'assigneeId')}
        />
        <div className="pair">
          <MomentField
            label={texts.from}
            hint={texts.zone}
            value={startsAt}
            onChange={setStartsAt}
            error={missing(startsAt) ?? errorAt(plan.error, 'startsAt')}
          />
          <MomentField
            label={texts.to}
            value={endsAt}
            onChange={setEndsAt}
            error={missing(endsAt) ?? errorAt(plan.error, 'endsAt')}
          />
        </div>
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button type="submit" look="primary" isWorking={plan.isPending}>
            {texts.plan}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
