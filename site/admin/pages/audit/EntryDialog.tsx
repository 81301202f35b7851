import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Dialog } from '../../kit/index.ts'
import { listDifferences } from './differences.ts'
import { useDeed } from './name-deed.ts'
import type { AuditEntry } from './queries.ts'
import { auditTexts } from './texts.ts'
import { useActorName } from './use-actor-name.ts'

/** One deed: who, when, by what way, and every value before and after. */
export function EntryDialog({ entry, onClose }: { entry: AuditEntry; onClose: () => void }) {
  const texts = useTexts(auditTexts)
  const format = useFormat()
  const deed = useDeed()
  const actorName = useActorName()
  const differences = listDifferences(entry.before, entry.after)
  const facts: [string, string][] = [
    [texts.columns.who, actorName(entry)],
    [texts.columns.when, format.moment(entry.at)],
    [texts.via, (texts.ways as Record<string, string>)[entry.via] ?? entry.via],
    [texts.id, entry.entityId || '—'],
    ...(entry.hidden.length > 0 ? ([[texts.hidden, entry.hidden.join(', ')]] as [string, string][]) : []),
  ]
  return (
    <Dialog wide title={deed(entry)} isOpen onClose={onClose}>
      <dl className="facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {differences.length > 0 && (
        <table className="table conflict differences">
          <thead>
            <tr>
              <th scope="col">{texts.field}</th>
              <th scope="col">{texts.before}</th>
              <th scope="col">{texts.after}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  )
}
