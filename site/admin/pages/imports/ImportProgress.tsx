import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { queryClient } from '../../api.ts'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Progress, ProblemNotice, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { importQuery, type Import } from './queries.ts'
import { importTexts } from './texts.ts'

/** How far an import is; at its end what came of it, and the rows that were refused. */
export function ImportProgress({ id }: { id: number }) {
  const texts = useTexts(importTexts)
  const { slug } = useStore()
  const { data, error, refetch } = useQuery(importQuery(slug, id))
  const hasWritten = data?.dryRun === false && data.status === 'done'
  useEffect(() => {
    if (hasWritten) void queryClient.invalidateQueries({ queryKey: ['store', slug] })
  }, [hasWritten, slug])
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton />
  const isRunning = data.status === 'waiting' || data.status === 'running'
  return (
    <div className="import-state">
      {isRunning && <Progress label={texts.progress} done={data.done} total={data.rows} />}
      <p aria-live="polite">{isRunning ? texts.rows(data.done, data.rows) : texts.results[resultOf(data)]}</p>
      {!isRunning && <Counts result={data} />}
      {data.picturesLeft > 0 && <p className="quiet">{texts.pictures(data.picturesLeft)}</p>}
      <RowErrors errors={data.errors} />
    </div>
  )
}

function resultOf({ status, dryRun, failed }: Import) {
  if (status === 'failed') return 'failed'
  if (dryRun) return failed > 0 ? 'checkedWithErrors' : 'checked'
  return failed > 0 ? 'doneWithErrors' : 'done'
}

function Counts({ result: { dryRun, created, updated, failed } }: { result: Import }) {
  const texts = useTexts(importTexts)
  const format = useFormat()
  const counts = [
    { label: dryRun ? texts.wouldCreate : texts.created, count: created },
    { label: dryRun ? texts.wouldUpdate : texts.updated, count: updated },
    { label: texts.columns.refused, count: failed },
  ]
  return (
    <dl className="import-counts">
      {counts.map(({ label, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  )
}

function RowErrors({ errors }: Pick<Import, 'errors'>) {
  const texts = useTexts(importTexts)
  const format = useFormat()
  if (errors.length === 0) return null
  return (
    <div className="row-errors" role="region" aria-label={texts.errors} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            <th scope="col">{texts.reason}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ row, message }, place) => (
            <tr key={place}>
              <th scope="row">{row === 0 ? texts.file : format.number(row)}</th>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
