import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, errorAt, Form, ProblemNotice, Select, showToast, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { adjustStock, type Reason, type StockLevel } from './queries.ts'
import { inventoryTexts } from './texts.ts'

export interface Count {
  level: StockLevel
  onHand: number
}

interface CountsBarProps {
  counts: ReadonlyMap<string, Count>
  onDone: () => void
}

/** Those that a person gives. */
export const REASONS: Reason[] = [
  ...(['counted', 'received', 'returned', 'damaged', 'lost', 'transfer', 'sale', 'correction'] as const),
]

/** Why the counts that were typed are another now; then all of them are saved, or none. */
export function CountsBar({ counts, onDone }: CountsBarProps) {
  const texts = useTexts(inventoryTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const [reason, setReason] = useState<Reason>('counted')
  const [note, setNote] = useState('')
  const save = useMutation({
    mutationFn: () =>
      adjustStock(slug, {
        reason,
        note,
        lines: [...counts.values()].map(({ level: { variantId, branchId }, onHand }) => ({
          ...{ variantId, branchId, onHand },
        })),
      }),
    onSuccess() {
      showToast({ text: texts.saved(counts.size) })
      onDone()
    },
  })
  return (
    <Form onSubmit={() => save.mutate()}>
      <div className="save-bar counts-bar" role="group" aria-label={texts.changed(counts.size)}>
        <p aria-live="polite">{texts.changed(counts.size)}</p>
        <Select
          hideLabel
          label={texts.reason}
          value={reason}
          onChange={setReason}
          choices={REASONS.map((value) => ({ value, label: texts.reasons[value] }))}
          error={errorAt(save.error, 'reason')}
        />
        <TextField
          hideLabel
          label={texts.note}
          placeholder={texts.note}
          value={note}
          onChange={setNote}
          error={errorAt(save.error, 'note')}
        />
        <Button onPress={onDone}>{texts.discard}</Button>
        <Button type="submit" look="primary" isWorking={save.isPending}>
          {shell.save}
        </Button>
        <ProblemNotice error={save.error} fields={['reason', 'note']} />
      </div>
    </Form>
  )
}
