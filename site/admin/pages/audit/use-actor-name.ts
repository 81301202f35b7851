import { useTexts } from '../../i18n/language.tsx'
import type { AuditEntry } from './queries.ts'
import { auditTexts } from './texts.ts'

/** Who did it, and for whom the platform admin acted. */
export function useActorName() {
  const texts = useTexts(auditTexts)
  return ({ actor, impersonatedBy }: AuditEntry) => {
    if (!actor) return texts.system
    const name = actor.name || actor.email || texts.gone
    return impersonatedBy ? texts.actedAs(impersonatedBy.name || impersonatedBy.email || '', name) : name
  }
}
