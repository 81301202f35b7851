import { changedTags } from '../../domain/changed-tags.ts'
import { AppError } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { enqueue } from '../../jobs/queue.ts'
import { audit } from '../audit/index.ts'
import { recordChange } from '../publishing/index.ts'
import { listUses } from './list-uses.ts'
import { lockMedia } from './media.queries.ts'
import { snapshotMedia } from './snapshot-media.ts'

export interface DeleteMediaInput {
  store: StoreContext
  actor: Actor
  id: number
  /** Also when something shows it: there it is left out from now on. */
  force: boolean
  /** Takedown: the files go at once, also from releases that could be rolled back to. */
  erase: boolean
}

/** Hides a picture. Its files stay as long as a kept release shows them, unless they must go. */
export async function deleteMedia(
  { now }: { now: () => Date },
  { store, actor, id, force, erase }: DeleteMediaInput,
): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    const row = await lockMedia(trx, id)
    const uses = force ? [] : await listUses(trx, row)
    if (uses.length > 0) {
      const names = uses.slice(0, 3).map((use) => `${use.kind} “${use.title}”`)
      const more = uses.length > names.length ? ` and ${uses.length - names.length} more` : ''
      throw new AppError(
        'in_use',
        `It is shown by ${names.join(', ')}${more}. Take it out there, or delete it with force.`,
        { uses },
      )
    }
    await trx.updateTable('media').set({ hidden_at: now(), updated_at: now() }).where('id', '=', id).execute()
    const tags = changedTags(snapshotMedia(row), null)
    await recordChange(trx, store.id, {
      tags,
      cause: `Picture “${row.file_name}” deleted`,
      actor: actor.email,
    })
    if (erase) await enqueue(trx, 'erase-media', { storeId: store.id, mediaId: id })
    const entry = {
      entity: 'media',
      entityId: String(id),
      before: { fileName: row.file_name, hash: row.hash },
    }
    await audit(trx, actor, { action: erase ? 'media.erase' : 'media.delete', ...entry })
  })
}
