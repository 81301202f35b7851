import { useMutation } from '@tanstack/react-query'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Menu, ProblemNotice, showToast } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { restoreStatuses, setStatuses, showStatuses, type BulkStatus } from './set-statuses.ts'
import type { ProductSummary } from './queries.ts'
import { productTexts } from './texts.ts'

interface BulkBarProps {
  rows: readonly ProductSummary[]
  selected: ReadonlySet<number | string>
  onDone: () => void
}

const CHOICES: BulkStatus[] = ['active', 'draft', 'archived']

/** Instead of the filters while products are selected. */
export function BulkBar({ rows, selected, onDone }: BulkBarProps) {
  const texts = useTexts(productTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const undo = useMutation({
    mutationFn: (before: readonly ProductSummary[]) => restoreStatuses(slug, before),
    onSuccess: () => showToast({ text: shell.undone }),
  })
  const edit = useMutation({
    async mutationFn(status: BulkStatus) {
      const before = rows.filter(({ id }) => selected.has(id))
      showStatuses(slug, new Map(before.map(({ id }) => [id, status])))
      const { changed, failed } = await setStatuses(
        slug,
        before.map(({ id }) => id),
        status,
      )
      return { before, changed, failed }
    },
    onSuccess({ before, changed, failed }) {
      const text =
        failed > 0 ? `${texts.statusSet(changed)}. ${texts.failed(failed)}.` : texts.statusSet(changed)
      showToast({ text, action: { label: shell.undo, run: () => undo.mutate(before) } })
      onDone()
    },
  })
  return (
    <div className="filters bulk">
      <b aria-live="polite">{shell.selected(selected.size)}</b>
      <Menu
        label={texts.setStatus}
        trigger={
          <Button icon="down" isWorking={edit.isPending}>
            {texts.setStatus}
          </Button>
        }
        entries={CHOICES.map((status) => ({
          key: status,
          label: texts.statuses[status],
          onAction: () => edit.mutate(status),
        }))}
      />
      <Button look="quiet" onPress={onDone}>
        {shell.clearSelection}
      </Button>
      <ProblemNotice error={edit.error} />
    </div>
  )
}
