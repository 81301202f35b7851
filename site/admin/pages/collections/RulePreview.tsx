import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { ProblemNotice, Skeleton } from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { rulePreviewQuery, type Rule } from './queries.ts'
import { collectionTexts } from './texts.ts'

const SHOWN = 5

/** How many products there are now, and the newest of them. */
export function RulePreview({ rule }: { rule: Rule }) {
  const { rule: texts } = useTexts(collectionTexts)
  const store = useStore()
  const asked = useDeferredValue(rule)
  const { data, error } = useQuery(rulePreviewQuery(store.slug, asked))
  if (error) return <ProblemNotice error={error} />
  if (!data) return <Skeleton lines={2} />
  return (
    <div className="rule-preview">
      <p aria-live="polite">
        <b>{texts.matches(data.total)}</b>
      </p>
      {data.data.length > 0 && (
        <ul>
          {data.data.slice(0, SHOWN).map(({ id, title }) => (
            <li key={id}>
              <Link href={store.path(`products/${id}`)}>{title}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
