import { changedTags } from '../../domain/changed-tags.ts'
import { AppError } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import { recordChange } from '../publishing/index.ts'
import { retireSlugs } from '../slugs/index.ts'
import { causeOf, isEntryKind } from './document-kinds.ts'
import { lockDocument } from './documents.queries.ts'
import { checkVersion, type DocumentTarget } from './publish-document.ts'
import { showDocuments } from './show-documents.ts'
import { snapshotDocument } from './snapshot-document.ts'

/** Menus that every theme has a place for. */
const KEPT_MENUS = new Set(['main', 'footer'])

/** Gone for good: addresses that were public once answer 410. */
export async function deleteDocument(
  { now }: { now: () => Date },
  { store, actor, kind, address, expected }: DocumentTarget,
): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    const row = await lockDocument(trx, kind, address)
    checkVersion(row, expected)
    if (kind === 'menu' && KEPT_MENUS.has(row.key)) {
      throw new AppError('in_use', 'The theme shows this menu. Take its items out instead.')
    }
    const change = { cause: causeOf(row, 'deleted'), actor: actor.email }
    if (row.published !== null) {
      await showDocuments(trx, [{ row, data: null }], { ...change, storeId: store.id, now: now() })
    }
    if (isEntryKind(kind) && row.published_at === null) {
      await trx.deleteFrom('slugs').where('kind', '=', kind).where('entity_id', '=', row.id).execute()
    } else if (isEntryKind(kind)) {
      await retireSlugs(trx, kind, [row.id])
      // Unpublished, it answered nothing; from now on it answers 410, and that too is a change.
      if (row.published === null) {
        const tags = changedTags(snapshotDocument(row, row.draft, now()), null)
        await recordChange(trx, store.id, { ...change, tags })
      }
    }
    await trx.deleteFrom('documents').where('id', '=', row.id).execute()
    await audit(trx, actor, {
      action: `${kind}.delete`,
      entity: kind,
      entityId: String(row.id),
      before: row.draft,
    })
  })
}
