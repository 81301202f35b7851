import type { ThemeDraftInput } from '../../contracts/theme-data.ts'
import type { Deps } from '../../deps.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { checkVersion } from '../content/index.ts'
import { cleanDraft, completeDraft } from './merge-draft.ts'
import { draftOf, getTheme, lockTheme, writeThemeDraft, type ThemeDocuments } from './theme.queries.ts'

export interface ThemeTarget {
  store: StoreContext
  actor: Actor
  expected?: number | undefined
}

/** The editor's whole draft. Pages keep what they show. */
export function saveTheme(
  { themes, now }: Pick<Deps, 'themes' | 'now'>,
  { store, actor, expected, input }: ThemeTarget & { input: ThemeDraftInput },
): Promise<ThemeDocuments> {
  const given = cleanDraft(themes, input)
  return store.db.transaction().execute(async (trx) => {
    const old = await lockTheme(trx)
    checkVersion(old.theme, expected)
    const before = draftOf(old)
    const draft = completeDraft(themes, before, given)
    await writeThemeDraft(trx, old, draft, now())
    await audit(trx, actor, { action: 'theme.update', entity: 'theme', entityId: '', before, after: draft })
    return getTheme(trx)
  })
}
