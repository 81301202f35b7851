import type { z } from '@hono/zod-openapi'
import type { SettingsData, SettingsInput } from '../../contracts/content.ts'
import { audit } from '../audit/index.ts'
import { lockDocument, writeDraft, type DocumentRow } from './documents.queries.ts'
import { mergeText, withoutUndefined } from './entry-data.ts'
import { checkVersion, type DocumentTarget } from './publish-document.ts'
import { publishRow } from './publish-row.ts'

export interface SaveSettingsInput extends Omit<DocumentTarget, 'kind' | 'address'> {
  input: z.infer<typeof SettingsInput>
}

/** What every page says of the store. There is no draft to look at: it is public at once. */
export function saveSettings(
  { now }: { now: () => Date },
  { store, actor, expected, input }: SaveSettingsInput,
): Promise<DocumentRow> {
  return store.db.transaction().execute(async (trx) => {
    const row = await lockDocument(trx, 'settings', { key: '' })
    checkVersion(row, expected)
    const old = row.draft as SettingsData
    const { description, ...given } = input
    const known = withoutUndefined(given)
    const draft: SettingsData = {
      ...old,
      ...known,
      description: mergeText(old.description, description, store.locales[0] ?? 'en'),
    }
    const saved = await writeDraft(trx, row, draft, now())
    await audit(trx, actor, {
      action: 'settings.update',
      entity: 'settings',
      entityId: '',
      before: old,
      after: draft,
    })
    return publishRow(trx, saved, { store, now: now(), author: actor.email })
  })
}
