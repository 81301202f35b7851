import { useTexts } from '../../i18n/language.tsx'
import type { AuditEntry } from './queries.ts'
import { auditTexts } from './texts.ts'

/** What was done, in words: `product.update` is "Product: changed". Names that are new here stay as they are. */
export function useDeed() {
  const { entities, verbs } = useTexts(auditTexts)
  return ({ action, entity }: Pick<AuditEntry, 'action' | 'entity'>) => {
    const verb = action.slice(action.indexOf('.') + 1)
    const thing = (entities as Record<string, string>)[entity] ?? entity
    return `${thing}: ${(verbs as Record<string, string>)[verb] ?? verb}`
  }
}
