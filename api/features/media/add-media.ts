import type { Deps } from '../../deps.ts'
import { changedTags } from '../../domain/changed-tags.ts'
import type { Localized } from '../../contracts/theme.ts'
import { AppError } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { enqueue } from '../../jobs/queue.ts'
import { audit } from '../audit/index.ts'
import { recordChange } from '../publishing/index.ts'
import { demandStorageRoom } from '../plans/index.ts'
import { findByHash } from './media.queries.ts'
import type { MediaRow } from './media.table.ts'
import { hashUpload, readPicture } from './read-picture.ts'
import { snapshotMedia } from './snapshot-media.ts'

export interface AddMediaInput {
  store: StoreContext
  /** Null when an import brings it. */
  actor: Actor | null
  bytes: Buffer
  fileName: string
  alt: Localized
}

export interface AddedMedia {
  row: MediaRow
  /** False when the same bytes were here already. */
  created: boolean
}

/** A picture from its bytes; the same bytes are the same medium, also when it was hidden meanwhile. */
export async function addMedia(deps: Pick<Deps, 'media' | 'log'>, input: AddMediaInput): Promise<AddedMedia> {
  const { store, bytes, alt, fileName } = input
  const hash = hashUpload(bytes)
  const known = (await findByHash(store.db, hash)) && (await reviveMedia(input, hash))
  if (known) return { row: known, created: false }
  const picture = await readPicture(bytes)
  const name = { storeId: store.id, hash }
  const kept = { ...name, width: picture.width, bytes: picture.bytes }
  const widths = await deps.media.keep(kept).catch((error: unknown) => {
    deps.log.error({ err: error, storeId: store.id }, 'a picture could not be kept')
    throw new AppError('unavailable', 'The picture cannot be stored right now. Try again in a minute.')
  })
  const row = await store.db.transaction().execute(async (trx) => {
    await demandStorageRoom(trx, store.id, bytes.length)
    const made = await trx
      .insertInto('media')
      .values({
        hash,
        type: picture.type,
        bytes: bytes.length,
        width: picture.width,
        height: picture.height,
        placeholder: picture.placeholder,
        alt: JSON.stringify(alt),
        file_name: fileName,
        delivery: deps.media.deliveryOf(name),
        widths,
        complete: false,
        claimed_at: null,
        copied_at: null,
        hidden_at: null,
      })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .returningAll()
      .executeTakeFirst()
    if (!made) return undefined
    await enqueue(trx, 'make-renditions', { storeId: store.id }, { priority: 10 })
    await audit(trx, input.actor, {
      action: 'media.create',
      entity: 'media',
      entityId: String(made.id),
      after: { fileName, alt },
    })
    return made
  })
  if (row) return { row, created: true }
  // Somebody else brought the same bytes at the same moment.
  const theirs = await reviveMedia(input, hash)
  return theirs ? { row: theirs, created: false } : addMedia(deps, input)
}

/** The medium of these bytes, shown again if it was hidden; undefined when it is gone for good. */
function reviveMedia({ store, actor, alt }: AddMediaInput, hash: string): Promise<MediaRow | undefined> {
  return store.db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('media')
      .selectAll()
      .where('hash', '=', hash)
      .forUpdate()
      .executeTakeFirst()
    if (!row) return undefined
    const texts = { ...alt, ...row.alt }
    const unchanged = row.hidden_at === null && Object.keys(texts).length === Object.keys(row.alt).length
    if (unchanged) return row
    const revived = await trx
      .updateTable('media')
      .set({ hidden_at: null, alt: JSON.stringify(texts), updated_at: new Date() })
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const cause = `Picture “${row.file_name}” is back`
    const tags = changedTags(snapshotMedia(row), snapshotMedia(revived))
    await recordChange(trx, store.id, { tags, cause, actor: actor?.email ?? '' })
    await audit(trx, actor, { action: 'media.restore', entity: 'media', entityId: String(row.id) })
    return revived
  })
}
