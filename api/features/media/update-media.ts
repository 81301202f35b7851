import type { z } from '@hono/zod-openapi'
import type { MediaChanges } from '../../contracts/media.ts'
import type { Localized } from '../../contracts/theme.ts'
import { changedTags } from '../../domain/changed-tags.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { recordChange } from '../publishing/index.ts'
import { lockMedia } from './media.queries.ts'
import type { MediaRow } from './media.table.ts'
import { snapshotMedia } from './snapshot-media.ts'

export interface UpdateMediaInput {
  store: StoreContext
  actor: Actor
  id: number
  changes: z.infer<typeof MediaChanges>
}

/** What is said about a picture; the picture itself never changes. */
export function updateMedia(
  { now }: { now: () => Date },
  { store, actor, id, changes: { alt, focal, fileName } }: UpdateMediaInput,
): Promise<MediaRow> {
  return store.db.transaction().execute(async (trx) => {
    const old = await lockMedia(trx, id)
    const row = await trx
      .updateTable('media')
      .set({
        alt: JSON.stringify(alt === undefined ? old.alt : mergeAlt(old.alt, alt, store.locales[0] ?? 'en')),
        ...(focal !== undefined && { focal: focal && JSON.stringify(focal) }),
        ...(fileName !== undefined && { file_name: fileName }),
        updated_at: now(),
      })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const tags = changedTags(snapshotMedia(old), snapshotMedia(row))
    await recordChange(trx, store.id, {
      tags,
      cause: `Picture “${row.file_name}” described`,
      actor: actor.email,
    })
    const said = ({ alt: text, focal: point, file_name }: MediaRow) => ({
      alt: text,
      focal: point,
      fileName: file_name,
    })
    const change = { entity: 'media', entityId: String(id), before: said(old), after: said(row) }
    await audit(trx, actor, { action: 'media.update', ...change })
    return row
  })
}

/** One string is the text in the store's first language; a map replaces all languages. */
export function mergeAlt(before: Localized, given: string | Localized, firstLocale: string): Localized {
  const texts = typeof given === 'string' ? { ...before, [firstLocale]: given } : given
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
}
