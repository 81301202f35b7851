import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, Form, ProblemNotice, showToast, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { readCount } from '../products/read-count.ts'
import { useBranchNames } from './InventoryFilters.tsx'
import { nameOfLevel, setThreshold, type StockLevel } from './queries.ts'
import { inventoryTexts } from './texts.ts'

/** From how few on a branch is warned. */
export function ThresholdDialog({ level, onClose }: { level: StockLevel; onClose: () => void }) {
  const { threshold: texts } = useTexts(inventoryTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const branchOf = useBranchNames()
  const [lowAt, setLowAt] = useState<number | null>(level.lowAt)
  const save = useMutation({
    mutationFn: () => setThreshold(slug, level, lowAt ?? 0),
    onSuccess() {
      showToast({ text: shell.saved })
      onClose()
    },
  })
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button look="primary" isWorking={save.isPending} onPress={() => save.mutate()}>
            {shell.save}
          </Button>
        </>
      }
    >
      <p>
        {nameOfLevel(level)} · {branchOf(level.branchId)}
      </p>
      <Form onSubmit={() => save.mutate()}>
        <ProblemNotice error={save.error} />
        <TextField
          label={texts.lowAt}
          hint={texts.hint}
          inputMode="numeric"
          autoFocus
          value={lowAt === null ? '' : String(lowAt)}
          onChange={(text) => setLowAt(readCount(text))}
        />
      </Form>
    </Dialog>
  )
}
