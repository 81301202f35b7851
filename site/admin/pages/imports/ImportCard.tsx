import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type DragEvent } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTexts } from '../../i18n/language.tsx'
import { Button, Card, ProblemNotice } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { importQuery, isUnderWay, startImport } from './queries.ts'
import { importTexts } from './texts.ts'

/** A file is chosen, tried out, and then taken over. */
export function ImportCard() {
  const texts = useTexts(importTexts)
  const { slug } = useStore()
  const [file, setFile] = useState<File>()
  const [isOver, setOver] = useState(false)
  const start = useMutation({
    mutationFn: ({ file, isDryRun }: { file: File; isDryRun: boolean }) => startImport(slug, file, isDryRun),
  })
  const id = start.data
  const { data: last } = useQuery({ ...importQuery(slug, id ?? 0), enabled: id !== undefined })
  const isBusy = start.isPending || (id !== undefined && (!last || isUnderWay(last)))
  const isChecked = last?.dryRun === true && last.status === 'done'
  const isImported = last?.dryRun === false && last.status === 'done'
  const take = (next: File | undefined) => {
    if (!next || isBusy) return
    start.reset()
    setFile(next)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <Card title={texts.import} text={texts.importText}>
      <div
        className={isOver ? 'import-file drop-target' : 'import-file'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={file ? 'file-name' : 'quiet'}>{file?.name ?? texts.drop}</p>
        <FileTrigger acceptedFileTypes={['.csv', 'text/csv']} onSelect={(files) => take(files?.[0])}>
          <Button icon="upload" isDisabled={isBusy}>
            {file ? texts.another : texts.choose}
          </Button>
        </FileTrigger>
      </div>
      <ProblemNotice error={start.error} />
      {id !== undefined && <ImportProgress id={id} />}
      {file && !isImported && (
        <div className="actions">
          <Button
            look={isChecked ? 'plain' : 'primary'}
            isWorking={isBusy && start.variables.isDryRun}
            isDisabled={isBusy}
            onPress={() => start.mutate({ file, isDryRun: true })}
          >
            {texts.check}
          </Button>
          <Button
            look={isChecked ? 'primary' : 'plain'}
            isWorking={isBusy && !start.variables.isDryRun}
            isDisabled={isBusy}
            onPress={() => start.mutate({ file, isDryRun: false })}
          >
            {texts.run}
          </Button>
        </div>
      )}
    </Card>
  )
}
