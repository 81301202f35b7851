import { enqueue } from '../../jobs/queue.ts'
import { audit } from '../audit/index.ts'
import { checkVersion } from '../content/index.ts'
import type { ThemeTarget } from './save-theme.ts'
import { showTheme } from './show-theme.ts'
import { getTheme, lockTheme, type ThemeDocuments } from './theme.queries.ts'

/** The whole draft becomes public, at once or at a time: every page shows the new look in one release. */
export function publishTheme(
  { now }: { now: () => Date },
  { store, actor, expected, at }: ThemeTarget & { at?: Date | undefined },
): Promise<ThemeDocuments> {
  return store.db.transaction().execute(async (trx) => {
    const documents = await lockTheme(trx)
    checkVersion(documents.theme, expected)
    const time = now()
    if (at === undefined || at <= time) {
      await showTheme(trx, documents, { storeId: store.id, now: time, author: actor.email })
      await audit(trx, actor, { action: 'theme.publish', entity: 'theme', entityId: '' })
    } else {
      await trx
        .updateTable('documents')
        .set({ publish_at: at })
        .where('id', '=', documents.theme.id)
        .execute()
      await enqueue(trx, 'publish-theme', { storeId: store.id }, { runAt: at })
      const after = { publishAt: at.toISOString() }
      await audit(trx, actor, { action: 'theme.schedule', entity: 'theme', entityId: '', after })
    }
    return getTheme(trx)
  })
}
