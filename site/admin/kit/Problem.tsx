import { useEffect, useRef } from 'react'
import { useShellTexts } from '../i18n/language.tsx'
import { problemOf, type Problem } from '../api.ts'
import { Button } from './Button.tsx'
import { Icon } from './icons.tsx'

interface ProblemNoticeProps {
  /** What a query or mutation threw. */
  error: unknown
  /** Fields that say themselves what is wrong with them: paths as the API names them, with all below. */
  fields?: readonly string[]
  onRetry?: () => void
}

/** What was refused and why, above the form it is about. */
export function ProblemNotice({ error, fields = [], onRetry }: ProblemNoticeProps) {
  const texts = useShellTexts()
  const notice = useRef<HTMLDivElement>(null)
  const problem = problemOf(error)
  useEffect(() => {
    if (error) showWhere(notice.current)
  }, [error])
  if (!problem) return null
  const others = problem.errors.filter(({ path }) => !fields.some((field) => isBelow(path, field)))
  return (
    <div className="problem" role="alert" ref={notice}>
      <Icon name="warning" />
      <div>
        <p>{useTitle(problem)}</p>
        {problem.status !== 0 && problem.code !== 'wrong_credentials' && !saysFields(problem) && (
          <p>{problem.detail}</p>
        )}
        {others.length > 0 && (
          <ul>
            {others.slice(0, 8).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {path && <code>{path}</code>} {message}
              </li>
            ))}
          </ul>
        )}
      </div>
      {onRetry && <Button onPress={onRetry}>{texts.retry}</Button>}
    </div>
  )
}

/** On to the first field that is wrong; without one, to the notice itself. */
function showWhere(notice: HTMLElement | null): void {
  const field = notice?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]')
  if (field) field.focus()
  else notice?.scrollIntoView({ block: 'nearest' })
}

const saysFields = ({ errors }: Problem) => errors.length > 0

function useTitle(problem: Problem): string {
  const { problems } = useShellTexts()
  if (problem.status === 0) return problems.offline
  return (problems as Record<string, string>)[problem.code] ?? problem.title
}

const isBelow = (path: string, field: string) => path === field || path.startsWith(`${field}.`)

/** What the API says about one field, or anything below it. */
export function errorAt(error: unknown, field: string): string | undefined {
  return problemOf(error)?.errors.find(({ path }) => isBelow(path, field))?.message
}
