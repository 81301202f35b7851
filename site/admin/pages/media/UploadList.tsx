import { problemOf } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Card, Progress, type Tone } from '../../kit/index.ts'
import { mediaTexts } from './texts.ts'
import type { Upload } from './use-uploads.ts'

const TONES: Record<Upload['state'], Tone> = { waiting: 'calm', sending: 'info', done: 'good', failed: 'bad' }

interface UploadListProps {
  uploads: readonly Upload[]
  onRetry: (upload: Upload) => void
  onClear: () => void
}

/** How far the files are, and what was wrong with each that was refused. */
export function UploadList({ uploads, onRetry, onClear }: UploadListProps) {
  const { upload: texts } = useTexts(mediaTexts)
  const shell = useShellTexts()
  if (uploads.length === 0) return null
  const done = uploads.filter(({ state }) => state === 'done' || state === 'failed').length
  return (
    <Card
      title={texts.progress(done, uploads.length)}
      actions={
        done === uploads.length && (
          <Button look="quiet" icon="close" aria-label={shell.close} onPress={onClear} />
        )
      }
    >
      {done < uploads.length && <Progress label={texts.label} done={done} total={uploads.length} />}
      <ul className="uploads" aria-live="polite">
        {uploads.map((upload) => (
          <li key={upload.id}>
            <span className="file-name">{upload.file.name}</span>
            <Badge tone={TONES[upload.state]}>{texts.states[upload.state]}</Badge>
            {upload.state === 'failed' && (
              <>
                <span className="field-error">{reasonOf(upload.error) || shell.problems.offline}</span>
                <Button look="quiet" onPress={() => onRetry(upload)}>
                  {shell.retry}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function reasonOf(error: unknown): string {
  const problem = problemOf(error)
  return problem?.errors[0]?.message ?? problem?.detail ?? ''
}
